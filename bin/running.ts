/** The addresses of a house that runs: for commands that somebody types beside it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HouseSettings } from './settings.ts'

export type Urls = { app: string; gate: string; backup: string | null }

/** The settings' own PostgreSQL, or the embedded one: its port stands in its own file. Null when it does not run. */
export function runningUrls({ database: given, data }: HouseSettings): Urls | null {
  if (given) return given
  const running = join(data, 'postgres/postmaster.pid')
  if (!existsSync(running)) return null
  const port = readFileSync(running, 'utf8').split('\n')[3]
  const as = (who: 'app' | 'gate' | 'backup') =>
    `postgres://umkiek_${who}:${readFileSync(join(data, `${who}.key`)).toString('base64url')}@127.0.0.1:${port}/umkiek`
  return {
    app: as('app'),
    gate: as('gate'),
    backup: existsSync(join(data, 'backup.key')) ? as('backup') : null,
  }
}
