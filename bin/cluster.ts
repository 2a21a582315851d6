/** Debian's own PostgreSQL as the place to put a backup back into. */
import { spawnSync } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { CannotRestore } from '../app/foundation/backup/read.ts'

/** `made`: where a backup is put back first, beside what is there. */
export type Cluster = { version: string; name: string; data: string; made: string }

/** `which`: "15/main". */
export function findCluster(which: string): Cluster {
  if (process.getuid?.() !== 0)
    throw new CannotRestore('In de PostgreSQL van Debian terugzetten kan alleen als root. Zet er sudo voor.')
  const [version = '', name = ''] = which.split('/')
  const { stdout } = spawnSync('pg_lsclusters', ['-h'], { encoding: 'utf8' })
  const lines = (stdout ?? '').split('\n').map(line => line.trim().split(/\s+/))
  const line = lines.find(([v, n]) => v === version && n === name)
  const data = line?.[5]
  if (!data) throw new CannotRestore(`Er is geen PostgreSQL ${which}. \`pg_lsclusters\` zegt welke er zijn.`)
  if (line?.[3]?.startsWith('online'))
    throw new CannotRestore(
      `PostgreSQL ${which} draait nog. Typ eerst: pg_ctlcluster ${version} ${name} stop`,
    )
  return { version, name, data, made: `${data}.terug` }
}

/** What stood there goes aside and is never thrown away. */
export function moveIn({ version, name, data, made }: Cluster) {
  if (existsSync(data)) {
    const aside = `${data}.opzij-${Temporal.Now.plainDateTimeISO().toString().slice(0, 19).replace(/:/g, '')}`
    renameSync(data, aside)
    console.log(`Wat er in ${data} stond, staat nu in ${aside}. Gooi dat pas weg als alles weer werkt.`)
  }
  renameSync(made, data)
  const started = spawnSync('pg_ctlcluster', [version, name, 'start'], { encoding: 'utf8' })
  const command = `pg_ctlcluster ${version} ${name} start`
  if (started.status === 0) console.log(`PostgreSQL ${version}/${name} draait weer.`)
  else console.log(`Typ nu: ${command}\n${started.stderr}`)
}
