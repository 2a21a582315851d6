/** What every page brings along, zipped as a proxy would send it; each page itself: walks/every-screen.walk.ts. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const weightOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0)

it('all script of the house together is at most 12 kB', () => {
  const scripts = globSync('app/furniture/sheets/*.js', { cwd: root })
  expect(scripts.length).toBeGreaterThan(0)
  expect(weightOf(scripts)).toBeLessThanOrEqual(12_000)
})

it('the style of every page is at most 10 kB, so that 10 kB is left for the page itself', () => {
  const sheets = globSync('build/client/assets/*.css', { cwd: root })
  expect(sheets.length).toBeGreaterThan(0)
  expect(weightOf(sheets)).toBeLessThanOrEqual(10_000)
})
