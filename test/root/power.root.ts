/**
 * The power cut (D2): a disk in a file, coordinators at work on it, and its power gone in the middle. Full size is 20
 * rounds; `UMKIEK_ROUNDS=2 npm run test:root` is quick. Two controls, on which `npm start` would refuse to run, must
 * be seen to lose what they called saved: else this test sees nothing.
 */
import { expect, it } from 'vitest'
import { startPostgres } from '../../app/foundation/postgres.ts'
import { killPostgres } from '../support/crash.kill.ts'
import { crashRounds, type Machine } from '../support/crash.rounds.ts'
import { hasDebian15, startDebian15 } from '../support/debian.ts'
import { type Disk, type FileSystem, lacking, makeDisk } from '../support/disk.ts'
import { keepResult } from '../support/results.ts'

const lacks = lacking()
if (lacks) throw new Error(`test:root cuts the power of a disk in a file; for that it needs ${lacks}.`)
const rounds = Number(process.env.UMKIEK_ROUNDS ?? 20)
const clean = { lost: 0, half: 0, double: 0, broken: [] }
const servers = { 'embedded 18': startPostgres, 'Debian 15': startDebian15 }
type Server = keyof typeof servers

const plugged = (disk: Disk, server: Server, settings: Record<string, string> = {}): Machine => ({
  start: port => servers[server](disk.folder, { ...settings, ...(port ? { port } : {}) }),
  crash: async ({ pid, ended }) => {
    disk.cut()
    killPostgres(pid, 'all')
    await ended
    await disk.plugIn()
  },
})

async function cutThePower(
  kind: FileSystem,
  server: Server,
  settings: Record<string, string> = {},
  most = rounds,
) {
  const disk = makeDisk(kind, 1000)
  try {
    const how = { rounds: most, loadMs: 1500, writers: 8 }
    return await crashRounds(plugged(disk, server, settings), how)
  } finally {
    await disk.remove()
  }
}

it.each([
  ['ext4', 'embedded 18'],
  ['xfs', 'embedded 18'],
  ['ext4', 'Debian 15'],
  ['xfs', 'Debian 15'],
] as const)('nothing is lost on %s with %s (D2)', async (kind, server) => {
  if (server === 'Debian 15' && !hasDebian15())
    throw new Error("Debian's PostgreSQL 15 is not here: apt-get install postgresql-15.")
  const told = await cutThePower(kind, server)
  keepResult(`D2-${kind}-${server.replace(' ', '-')}`, { fileSystem: kind, postgres: server, ...told })
  expect(told).toMatchObject(clean)
  expect(told.acknowledged).toBeGreaterThan(rounds * 5)
})

it.each(['fsync', 'synchronous_commit'])('%s off is seen to lose (D2, control)', async setting => {
  const told = await cutThePower('ext4', 'embedded 18', { [setting]: 'off' }, Math.min(rounds, 3))
  keepResult(`D2-control-${setting}-off`, { fileSystem: 'ext4', postgres: 'embedded 18', ...told })
  expect(told.lost).toBeGreaterThan(0)
})
