/** What a long test found, with the day: one file in test/results/ for each test, written over by the next run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../results')

export const today = () => Temporal.Now.plainDateISO('UTC').toString()

export function keepResult(name: string, found: Record<string, unknown>) {
  mkdirSync(folder, { recursive: true })
  const text = JSON.stringify({ day: today(), ...found }, null, 2)
  writeFileSync(join(folder, `${name}.json`), `${text}\n`)
  console.log(`${name}: ${JSON.stringify(found)}`)
}

/** What the last run found; undefined where there was none. */
export function resultOf(name: string) {
  const path = join(folder, `${name}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
