/** Erasing a person in every room, and the journal that keeps an older backup from bringing them back. */
import { sql } from 'kysely'
import type { Database, Tx } from '../../foundation/database.ts'
import type { Counted } from '../../foundation/holding.ts'
import type { Erased, Journal } from '../../foundation/journal.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { samePeople } from '../residents/door.ts'
import { holders } from './holders.ts'
import { takeAwayAgain } from './queries.gone.ts'

export type Wish = { village: string; by: string | null; why: 'asked' | 'time'; now: Temporal.Instant }

/** What goes and what stays, in numbers, for whoever is about to do it. */
export async function countsOf(tx: Tx, village: string, person: string) {
  const { ids } = await samePeople(tx, village, person)
  const [goes, stays]: [Counted[], Counted[]] = [[], []]
  for (const { counts } of holders) {
    const found = await counts(tx, village, ids)
    goes.push(...found.goes)
    stays.push(...found.stays)
  }
  const any = ({ count }: Counted) => Number(count) > 0
  return { goes: goes.filter(any), stays: stays.filter(any) }
}

/**
 * Erases this person and whoever turned out to be the same. The journal outside the database has it on disk before the
 * transaction can end: were that to fail, putting a backup back would erase somebody who asked for it all the same.
 */
export async function erasePerson(tx: Tx, journal: Journal, wish: Wish, person: string) {
  const { ids, names } = await samePeople(tx, wish.village, person)
  if (ids.length === 0) return
  await eraseAll(tx, wish, ids, names)
  const lines = ids.map(id => ({ ...wish, resident: id, at: wish.now.toString() }))
  await noteErasures(tx, lines, null)
  journal.append(lines.map(({ village, resident, by, why, at }) => ({ village, resident, by, why, at })))
}

const eraseAll = (tx: Tx, { village, now }: Pick<Wish, 'village' | 'now'>, ids: string[], names: string[]) =>
  asKeeper(tx, async () => {
    await sql`select house.forget(${ids}::uuid[], ${names.filter(name => name.length > 3)}::text[])`.execute(
      tx,
    )
    for (const { erase } of holders.toReversed()) await erase(tx, village, ids, names, now)
  })

const noteErasures = (tx: Tx, lines: readonly Erased[], again: Temporal.Instant | null) =>
  asKeeper(tx, () =>
    tx
      .insertInto('rights.erasures')
      .values(
        lines.map(({ village, resident, by, why, at }) => ({
          ...{ village_id: village, resident_id: resident, by, why, at },
          again_at: again?.toString() ?? null,
        })),
      )
      .onConflict(conflict =>
        conflict
          .columns(['village_id', 'resident_id'])
          .doUpdateSet({ again_at: sql<string>`excluded.again_at` }),
      )
      .execute(),
  )

/**
 * After an older backup was put back: whoever was erased since is erased again, and every line that was taken away goes
 * again. And the other way round: what the database knows and the file does not, goes into the file. Answers with how
 * many; `lines` is null when the database must be brought up to date first.
 */
export async function reapplyErasures(
  database: Database,
  journal: Journal,
  now: Temporal.Instant,
): Promise<{ people: number; lines: number | null }> {
  const known = await knownErasures(database)
  const lines = journal.read()
  journal.append(known.filter(one => !lines.some(line => same(line, one))))
  let people = 0
  for (const line of [...lines, ...known]) if (await eraseAgain(database, line, now)) people++
  return { people, lines: await takeAwayAgain(database, journal) }
}

const same = (one: Erased, other: Erased) => one.village === other.village && one.resident === other.resident

async function knownErasures({ gate }: Database): Promise<Erased[]> {
  const rows = await gate
    .selectFrom('rights.erasures')
    .select(['village_id as village', 'resident_id as resident', 'by', 'why', 'at'])
    .orderBy('at')
    .execute()
  return rows.map(row => ({ ...row, why: row.why as Wish['why'], at: row.at.toString() }))
}

/** Each in a transaction of its own: one that fails does not keep the others in. */
function eraseAgain(database: Database, line: Erased, now: Temporal.Instant): Promise<boolean> {
  const { village } = line
  return database.inVillage({ village, account: '', roles: ['coordinator'] }, 'write', async tx => {
    const { ids, names } = await samePeople(tx, village, line.resident)
    if (ids.length === 0) return false
    await eraseAll(tx, { village, now }, ids, names)
    await noteErasures(
      tx,
      ids.map(resident => ({ ...line, resident })),
      now,
    )
    return true
  })
}
