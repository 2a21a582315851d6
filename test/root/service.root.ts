/** The shipped unit for the computer of the village hall, read by systemd itself. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const shipped = join(import.meta.dirname, '../../docs/beheer/voorbeeld/umkiek.service')

const verify = (unit: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'umkiek-unit-'))
  const file = join(folder, 'umkiek.service')
  // Nothing of it is installed here; only the places differ.
  writeFileSync(
    file,
    unit.replace('/usr/bin/node', process.execPath).replace(/^(User|Group)=.*/gm, '$1=root'),
  )
  const said = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (said.error) throw new Error('The unit is read by systemd itself: apt-get install systemd.')
  return said.stderr.split('\n').filter(line => line.includes('umkiek.service'))
}

it('has no fault that systemd sees, and systemd sees one that is planted', () => {
  const unit = readFileSync(shipped, 'utf8')
  expect(verify(unit)).toEqual([])
  expect(verify(unit.replace('KillMode=mixed', 'KillMode=gently'))).not.toEqual([])
})
