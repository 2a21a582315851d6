// npm test: everything that must hold, each step with a human name; the first that fails ends it.
// npm run test:long and test:root: the same house, tried at full length, or with the rights of root.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failedIn, together, toTryAlone } from './alone.mjs'
import { build, ready, root, say } from './ready.mjs'

const node = ready()
const size = process.argv[2]?.startsWith('--size=') ? process.argv[2].slice(7) : 'small'
const given = process.argv.slice(size === 'small' ? 2 : 3)
const tool = (name, ...args) => [node, [`node_modules/${name}`, ...args]]
const counts = join(tmpdir(), `umkiek-stories-${process.pid}.json`)
const vitest = (report, ...more) =>
  tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...more,
  )
const stories = vitest(counts, ...given)

const steps = {
  small: [
    ['The types agree', tool('typescript/bin/tsc', '--noEmit')],
    ['The code is tidy', tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
    [
      'The fences hold',
      tool(
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.mjs',
        'app',
        'house.plan.ts',
      ),
    ],
    ['Nothing is dead', tool('knip/bin/knip.js')],
    ['The map is true', [node, ['tools/map.ts', '--check']]],
    ['The pages build', build],
    ['The stories hold', stories],
  ],
  long: [
    ['The pages build', build],
    ['The long stories hold', stories],
  ],
  root: [
    ['The pages build', build],
    ['The stories that need root hold', stories],
  ],
}[size]
if (!steps) {
  say(`There is no size "${size}" of tests; there are small, long and root.`)
  process.exit(2)
}

for (const [name, work] of steps) {
  const began = Date.now()
  say(`\n── ${name}`)
  if (typeof work === 'function') work()
  else attempt(name, ...work)
  say(`   ${((Date.now() - began) / 1000).toFixed(1)} s`)
}
if (size === 'small') {
  say('\nLeft out here: full lengths (npm run test:long), power cut and full disk (npm run test:root),')
  say('and what only people can try: A13 and L9 with five people over seventy.')
}
tellCounts()

function attempt(name, command, args) {
  const status = run(command, args)
  if (status === 0 || (args === stories[1] && size === 'small' && holdsAlone())) return
  tellCounts()
  say(`\n"${name}" does not hold; what stands above says why.`)
  process.exit(status)
}

function run(command, args) {
  const path = `${root}/node_modules/.bin:${process.env.PATH}`
  const env = {
    ...process.env,
    PATH: path,
    FORCE_COLOR: '0',
    NO_COLOR: '1',
    UMKIEK_TESTS: size,
    UMKIEK_TESTS_OF: `${process.pid}`,
  }
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
}

/**
 * Stories that measure time fail where another one has the processor. A few files that failed are tried once more with
 * nothing beside them; what failed then too has failed, and what held is named.
 */
function holdsAlone() {
  if (!existsSync(counts)) return false
  const first = read(counts)
  const files = toTryAlone(first)
  if (files.length === 0) return false
  say('\n── Once more, alone')
  const report = `${counts}.alone`
  const status = run(...vitest(report, ...files, '--maxWorkers=1', '--no-file-parallelism'))
  if (!existsSync(report)) return false
  writeFileSync(counts, JSON.stringify(together(first, read(report), files)))
  rmSync(report)
  if (status !== 0) return false
  for (const name of failedIn(first)) say(`   Failed beside others, holds alone: ${name}`)
  return true
}

/** The last line, in words that any watcher of tests can read. */
function tellCounts() {
  if (!existsSync(counts)) return
  const { numPassedTests, numFailedTests } = read(counts)
  rmSync(counts)
  say(`\n${numPassedTests} passed, ${numFailedTests} failed`)
}

function read(report) {
  return JSON.parse(readFileSync(report, 'utf8'))
}
