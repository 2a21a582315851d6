/** From many times to few figures, and where they were measured. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Heard } from './callers.ts'

export type Figures = { p50: number; p95: number; perSecond: number }

/** Milliseconds below which half, or nearly all, of the answers came. */
export function figuresOf({ times, seconds }: Heard): Figures {
  const sorted = times.toSorted((one, other) => one - other)
  const below = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: round(below(0.5)), p95: round(below(0.95)), perSecond: round(times.length / seconds) }
}

export const round = (number: number, digits = 1) => Math.round(number * 10 ** digits) / 10 ** digits

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
    : (sorted[Math.floor(middle)] as number)
}

/** Of several runs, for each figure apart. */
export const medianFigures = (runs: readonly Figures[]): Figures => ({
  p50: round(medianOf(runs.map(({ p50 }) => p50))),
  p95: round(medianOf(runs.map(({ p95 }) => p95))),
  perSecond: round(medianOf(runs.map(({ perSecond }) => perSecond))),
})

/** Nothing by which anybody could tell whose machine it is. */
export async function machineOf(admin: string | null) {
  const machine = {
    ...{
      cores: cpus().length,
      processor: cpus()[0]?.model ?? '',
      memoryGB: Math.round(totalmem() / 2 ** 30),
    },
    // How many wanted to work when we began; with more than there are cores, only `work` and `ratio` say something.
    load: round(loadavg()[0] ?? 0),
    node: process.versions.node,
  }
  if (!admin) return machine
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query("select current_setting('server_version') as version")
  await client.end()
  return { ...machine, postgres: rows[0].version }
}

/** With `--keep` the result stays in bench/results; the last line is always the whole of it. */
export function tell(name: string, result: object, { keep, json }: { keep: boolean; json: boolean }) {
  if (keep) {
    const folder = join(import.meta.dirname, 'results')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, `${new Date().toISOString().slice(0, 10)}-${name}.json`),
      `${JSON.stringify(result, null, 2)}\n`,
    )
  }
  if (json) console.log(JSON.stringify(result))
}
