/** What came back with a backup, village by village, in words for who runs the computer (D7). */
import { sql } from 'kysely'
import type { Database } from '../foundation/database.ts'
import { checkChain } from '../village/accounts/door.ts'
import { villagesAtGate } from '../village/village/door.ts'

export async function lookAtRestored({ gate, inVillage }: Database): Promise<string[]> {
  const lines: string[] = []
  for (const { id, name } of await villagesAtGate(gate)) {
    const asker = { village: id, account: '', roles: ['administrator', 'coordinator'] }
    const { verdict, residents, requests } = await inVillage(asker, 'read', async tx => {
      // A whole log of years, once, with nobody waiting.
      await sql`set local statement_timeout = '15min'`.execute(tx)
      const count = async (table: 'residents.residents' | 'logbook.requests') =>
        (
          await tx
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .where('village_id', '=', id)
            .executeTakeFirstOrThrow()
        ).count
      return {
        verdict: await checkChain(tx, id),
        residents: await count('residents.residents'),
        requests: await count('logbook.requests'),
      }
    })
    lines.push(`${name}: ${residents} mensen, ${requests} hulpvragen.`)
    lines.push(
      verdict.faults.length === 0
        ? `De kijklijst van ${name} klopt: ${verdict.rows} regels, geen gat.`
        : `De kijklijst van ${name} klopt niet vanaf regel ${verdict.faults[0]?.seq}. Kijk bij Meer, Wie keek hoeveel.`,
    )
  }
  return lines
}
