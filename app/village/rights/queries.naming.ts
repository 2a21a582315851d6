/** The name of whoever is erased, with everybody else: how often it can be covered beyond doubt, and what is left after. */
import { sql } from 'kysely'
import { sayIn } from '../../entrance/words.ts'
import type { Tx } from '../../foundation/database.ts'
import type { Naming, Rewritten } from '../../foundation/holding.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { calledAs, isFirstName, kinship, readName, restingPeople, sexIn } from '../residents/door.ts'
import { holders } from './holders.ts'
import { type Called, calledOf, type Knows } from './rules.called.ts'
import { namesIn } from './rules.copy.ts'
import { isNamesake, textsIn, withoutName } from './rules.naming.ts'

/** How many texts were covered; in how many the name or a part of it still stands, and in how many of a namesake. */
export type Left = { covered: number; left: number; namesakes: number }

/** What comes in the place of the name is written down, in the language of the village. */
const instead = () => sayIn('nl')('rights')('erase.in-place')

export const knows: Knows = {
  isFirstName,
  isShortFor: (one, other) => kinship(one, other) === 'nickname',
  sexOf: name => sexIn(readName(name)),
}
export const callOf = async (tx: Tx, village: string, ids: readonly string[]): Promise<Called> =>
  calledOf(ids, await calledAs(tx, village), knows)

/** In how many texts it can be covered, those for a few too: nobody reads them here. */
export async function countNames(tx: Tx, village: string, ids: readonly string[]) {
  const called = await callOf(tx, village, ids)
  const texts = await asKeeper(tx, () => changesIn(tx, village, ids, called))
  return { namesake: called.namesake, places: texts.length }
}

/** As the keeper, after the erasing itself; answers with how many texts. */
export async function coverNames(tx: Tx, village: string, called: Called): Promise<number> {
  const texts = await changesIn(tx, village, [], called)
  for (const { room, rewrite } of holders)
    await rewrite?.(
      tx,
      village,
      texts.filter(({ column }) => column.startsWith(`${room}.`)),
    )
  for (const text of texts) await coverWhole(tx, village, text)
  return texts.length
}

async function changesIn(
  tx: Tx,
  village: string,
  ids: readonly string[],
  called: Called,
): Promise<Rewritten[]> {
  if (called.namesake) return []
  // What rests is not changed, not even for somebody else.
  const resting = new Set(await restingPeople(tx, village))
  return (await namingOf(tx, village, ids, called))
    .filter(({ column, about }) => column !== 'residents.representatives' && !(about && resting.has(about)))
    .flatMap(text => {
      const made = withoutName(text.value, called, instead())
      return made ? [{ ...text, ...made }] : []
    })
}

async function namingOf(
  tx: Tx,
  village: string,
  ids: readonly string[],
  { names }: Called,
): Promise<Naming[]> {
  const found: Naming[] = []
  for (const { naming } of holders)
    found.push(...((await naming?.(tx, village, ids, [...names.words])) ?? []))
  return found
}

/** Each row once, whatever of it is named; one that may be of them counts before one of a namesake. */
export async function leftOf(tx: Tx, village: string, called: Called): Promise<Omit<Left, 'covered'>> {
  const rows = new Map<string, boolean>()
  const found = await asKeeper(tx, () => namingOf(tx, village, [], called))
  for (const { id, value } of found)
    for (const text of textsIn(value))
      for (const place of namesIn(text, called.names))
        rows.set(id, (rows.get(id) ?? true) && isNamesake(text, place, called))
  return { left: rows.size, namesakes: [...rows.values()].filter(Boolean).length }
}

/**
 * Where words of a text that is rewritten were covered in somebody's copy, all of it is covered from now on: from letter to
 * letter those words are no longer there, and what was covered must not come open.
 */
const coverWhole = (tx: Tx, village: string, { column, id, about, value }: Rewritten) =>
  sql`
    with gone as (delete from rights.blanks b where b.village_id = ${village} and (b.row_id = ${id} and b.col = ${column}
      -- What somebody's line changed into is what stands there now.
      or ${column.startsWith('residents.')} and b.col like 'residents.events.before.%' and b.row_id in (
        select e.id from residents.events e where e.village_id = ${village} and e.resident_id = ${about})) returning *)
    insert into rights.blanks (village_id, resident_id, col, row_id, from_letter, until_letter, by, at)
    select distinct on (resident_id, col, row_id) village_id, resident_id, col, row_id, 0,
      case when col = ${column} then ${lengthOf(value)} else 5000 end, by, at from gone`.execute(tx)

const lengthOf = (value: unknown) => (typeof value === 'string' ? Math.max(1, value.length) : 5000)

/** False in a backup of an Umkiek that did not know it yet. */
export async function canCover(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'logbook' and p.proname = 'naming'`.execute(tx)
  return rows.length > 0
}
