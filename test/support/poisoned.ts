/** A database that breaks on purpose, and says so as PostgreSQL does: with the row that it would not take. */
import type { KyselyPlugin } from 'kysely'
import pg from 'pg'
import type { Database } from '../../app/foundation/database.ts'

export type Poison = {
  database: Database
  /** How many statements of a request still go well; null: all of them. */
  after: number | null
  /** Statements that broke since it was last set to 0. */
  broke: number
  /** Who is at the door breaks as well. */
  doorToo: boolean
}

/** What must stand neither on a page nor in a log. */
export const secretRow = 'kanarie-mevrouw-hadders'

export function poisoned(healthy: Database): Poison {
  const poison: Poison = { database: healthy, after: null, broke: 0, doorToo: false }
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      // Who is at the door must still be known, or no page of a village would be reached.
      const atTheDoor =
        !poison.doorToo && /"sessions"|accounts\.sessions|set_config|read_log/.test(JSON.stringify(node))
      if (poison.after !== null && !atTheDoor && poison.after-- <= 0) {
        poison.broke += 1
        throw refusal()
      }
      return node
    },
    transformResult: async ({ result }) => result,
  }
  poison.database = {
    ...healthy,
    gate: healthy.gate.withPlugin(plugin),
    inVillage: (asker, way, work, ear) =>
      healthy.inVillage(asker, way, tx => work(tx.withPlugin(plugin)), ear),
  }
  return poison
}

function refusal(): Error {
  const said = `null value in column "name" violates not-null constraint: select name from residents.residents where name = '${secretRow}'`
  return Object.assign(new pg.DatabaseError(said, said.length, 'error'), {
    severity: 'ERROR',
    code: '23502',
    detail: `Failing row contains (${secretRow}, 0599-010111).`,
    schema: 'residents',
    table: 'residents',
    where: secretRow,
  })
}
