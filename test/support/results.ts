/** What a long test found, with the day: one file in test/results/ for each test, written over by the next run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../results')

export function keepResult(name: string, found: Record<string, unknown>) {
  mkdirSync(folder, { recursive: true })
  const day = Temporal.Now.plainDateISO('UTC').toString()
  const text = JSON.stringify({ day, ...found }, null, 2)
  writeFileSync(join(folder, `${name}.json`), `${text}\n`)
  console.log(`${name}: ${JSON.stringify(found)}`)
}
