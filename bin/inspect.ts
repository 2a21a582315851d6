/** What is looked at in a backup that was just put back, while its PostgreSQL still runs for nobody else. */
import { join } from 'node:path'
import { journalName } from '../app/foundation/backup/keep.ts'
import { CannotRestore } from '../app/foundation/backup/read.ts'
import type { Inspect } from '../app/foundation/backup/restore.ts'
import type { Database } from '../app/foundation/database.ts'
import { migrationsIn } from '../app/foundation/migrate.ts'

type Built = typeof import('../app/server.ts')

export const inspect =
  (root: string): Inspect =>
  async (database, house) => {
    const built = (await import(join(root, 'build/server/index.js'))) as Built
    const known = new Set(migrationsIn(root).map(({ name }) => name))
    const newer = (await built.appliedMigrations(database)).filter(name => !known.has(name))
    if (newer.length > 0)
      throw new CannotRestore(
        `Deze reservekopie is van een nieuwere Umkiek dan deze (${newer.at(-1)}). Haal eerst de nieuwste Umkiek op.`,
      )
    const again = await eraseAgain(built, database, house)
    return [...again, ...(await built.lookAtRestored(database))]
  }

/** Whoever was erased after the copy was made does not come back with it (P3). The journal stands outside the database. */
async function eraseAgain(built: Built, database: Database, house: string): Promise<string[]> {
  const journal = built.openJournal(join(house, journalName))
  const again = await built.reapplyErasures(database, journal, Temporal.Now.instant())
  return [
    again.people > 0
      ? `Opnieuw gewist, zoals gevraagd was: ${again.people}.`
      : 'Niemand die gewist was, kwam terug.',
    ...(again.lines ? [`Regels opnieuw weggehaald, zoals gevraagd was: ${again.lines}.`] : []),
    ...(again.lines === null
      ? ['Deze kopie is van een oudere Umkiek. Start Umkiek en typ daarna npm run reapply-erasures.']
      : []),
  ]
}
