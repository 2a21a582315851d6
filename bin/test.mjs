// npm test: everything that must hold, each step with a human name; the first that fails ends it.
import { spawnSync } from 'node:child_process'
import { build, ready, root, say } from './ready.mjs'

const node = ready()
const tool = (name, ...args) => [node, [`node_modules/${name}`, ...args]]
const steps = [
  ['The types agree', tool('typescript/bin/tsc', '--noEmit')],
  ['The code is tidy', tool('@biomejs/biome/bin/biome', 'ci', '.')],
  ['The pages build', build],
  ['The stories hold', tool('vitest/vitest.mjs', 'run', ...process.argv.slice(2))],
]

for (const [name, work] of steps) {
  const began = Date.now()
  say(`\n── ${name}`)
  if (typeof work === 'function') work()
  else {
    const [command, args] = work
    const path = `${root}/node_modules/.bin:${process.env.PATH}`
    const done = spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, FORCE_COLOR: '0' },
    })
    if (done.status !== 0) {
      say(`\n"${name}" does not hold; what stands above says why.`)
      process.exit(done.status ?? 1)
    }
  }
  say(`   ${((Date.now() - began) / 1000).toFixed(1)} s`)
}
