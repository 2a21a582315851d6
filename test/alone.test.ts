/** What failed in a whole run may be tried once more, alone: seldom, and never out of sight. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, for whatever Node is there
import { failedIn, together, toTryAlone } from '../bin/alone.mjs'

/** Real files, run by Vitest as `npm test` does. */
function reportOf(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'umkiek-alone-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const vitest = join(process.cwd(), 'node_modules/vitest/vitest.mjs')
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', folder, '--globals', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: folder, env: { PATH: process.env.PATH } },
  )
  const told = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(folder, { recursive: true })
  return { status, told }
}
const good = "it('holds', () => {})\n"
const bad = "it('is late', () => expect(2).toBeLessThan(1))\n"

it('names the few files that failed, by the stories that did', () => {
  const { status, told } = reportOf({ 'a.test.ts': good, 'b.test.ts': good + bad })
  expect(status).toBe(1)
  expect(toTryAlone(told).map((name: string) => name.slice(-9))).toEqual(['b.test.ts'])
  expect(failedIn(told)).toEqual(['is late'])
})

it('tries nothing again of a run in which much failed, or which failed for another reason', () => {
  const four = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.test.ts`, bad]))
  expect(toTryAlone(reportOf(four).told)).toEqual([])
  const loose = `${good}it('leaves one behind', () => void Promise.reject(new Error('nobody looks')))\n`
  const { status, told } = reportOf({ 'a.test.ts': loose })
  expect([status, toTryAlone(told)]).toEqual([1, []])
})

it('a file that does not load is one that failed', () => {
  const { told } = reportOf({ 'a.test.ts': good, 'b.test.ts': "import './nowhere.ts'\n" })
  expect(failedIn(told).map((name: string) => name.slice(-9))).toEqual(['b.test.ts'])
})

it('counts what failed alone too as failed, and every story once', () => {
  const first = reportOf({ 'a.test.ts': good, 'b.test.ts': good + bad }).told
  const files = toTryAlone(first)
  const rerun = (numPassedTests: number, numFailedTests: number) => ({
    ...{ numPassedTests, numFailedTests, testResults: [] },
  })
  expect(together(first, rerun(2, 0), files)).toEqual({ numPassedTests: 3, numFailedTests: 0 })
  expect(together(first, rerun(1, 1), files)).toEqual({ numPassedTests: 2, numFailedTests: 1 })
})
