/** Erasing a person in every room, and the journal that keeps an older backup from bringing them back. */
import { sql } from 'kysely'
import type { Database, Tx } from '../../foundation/database.ts'
import type { Counted } from '../../foundation/holding.ts'
import type { Erased, Journal } from '../../foundation/journal.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { samePeople } from '../residents/door.ts'
import { holders } from './holders.ts'
import { takeAwayAgain } from './queries.gone.ts'
import { callOf, canCover, coverNames, type Left, leftOf } from './queries.naming.ts'

/** `named`: where it is they beyond doubt, their name is covered with others too. */
export type Wish = {
  village: string
  by: string | null
  why: 'asked' | 'time'
  now: Temporal.Instant
  named?: boolean
}

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
 * Answers with where they may still be named.
 */
export async function erasePerson(tx: Tx, journal: Journal, wish: Wish, person: string): Promise<Left> {
  const { ids, names } = await samePeople(tx, wish.village, person)
  if (ids.length === 0) return { covered: 0, left: 0, namesakes: 0 }
  const { village, by, why, named = false } = wish
  const { called, covered } = await eraseAll(tx, wish, ids, names)
  const lines = ids.map(resident => ({ village, resident, by, why, at: wish.now.toString(), named }))
  await noteErasures(tx, lines, null)
  journal.append(lines)
  return { covered, ...(await leftOf(tx, village, called)) }
}

const eraseAll = async (
  tx: Tx,
  wish: Pick<Wish, 'village' | 'now' | 'named'>,
  ids: string[],
  names: string[],
) => {
  const { village, now, named = false } = wish
  const called = await callOf(tx, village, ids)
  return asKeeper(tx, async () => {
    await sql`select house.forget(${ids}::uuid[], ${names.filter(name => name.length > 3)}::text[])`.execute(
      tx,
    )
    for (const { erase } of holders.toReversed()) await erase(tx, village, ids, names, now)
    return { called, covered: named ? await coverNames(tx, village, called) : 0 }
  })
}

const noteErasures = (tx: Tx, lines: readonly Erased[], again: Temporal.Instant | null) =>
  asKeeper(tx, () =>
    tx
      .insertInto('rights.erasures')
      .values(
        lines.map(({ village, resident, by, why, at, named = false }) => ({
          ...{ village_id: village, resident_id: resident, by, why, at },
          // An older backup has no place for it, and nobody's name was covered there.
          ...(named && { named }),
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
    // In a backup of an older Umkiek there is no such column.
    .select(sql<boolean>`coalesce((to_jsonb(erasures) ->> 'named')::boolean, false)`.as('named'))
    .orderBy('at')
    .execute()
  return rows.map(row => ({ ...row, why: row.why as Wish['why'], at: row.at.toString() }))
}

/** Each in a transaction of its own: one that fails does not keep the others in. */
function eraseAgain(database: Database, line: Erased, now: Temporal.Instant): Promise<boolean> {
  const { village, named } = line
  return database.inVillage({ village, account: '', roles: ['coordinator'] }, 'write', async tx => {
    const { ids, names } = await samePeople(tx, village, line.resident)
    if (ids.length === 0) return false
    // A backup of an older Umkiek cannot cover a name, and the person goes all the same.
    const able = named === true && (await canCover(tx))
    await eraseAll(tx, { village, now, named: able }, ids, names)
    await noteErasures(
      tx,
      ids.map(resident => ({ ...line, resident, named: able })),
      now,
    )
    return true
  })
}
