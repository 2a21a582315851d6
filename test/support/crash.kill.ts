/** Ends a PostgreSQL as hard as the machine can. */
import { readFileSync } from 'node:fs'

export type KillMode = 'postmaster' | 'all'

/** `postmaster`: the others notice that they are alone. `all`: nobody has time to notice anything. */
export function killPostgres(postmaster: number, mode: KillMode) {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').match(/\d+/g) ?? []
  for (const pid of mode === 'all' ? [...children.map(Number), postmaster] : [postmaster]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
