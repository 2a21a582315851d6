/** A copy of all that is known of one person, from every room; and the words in it that are covered. */
import type { Tx } from '../../foundation/database.ts'
import type { Held } from '../../foundation/holding.ts'
import { looksAt } from '../accounts/door.ts'
import { calledAs, namesOfOthers, samePeople } from '../residents/door.ts'
import { holders } from './holders.ts'
import { type Blank, wordsOfNames } from './rules.copy.ts'

/** More rows of the log than a village makes of one person in five years. */
const mostLooks = 20_000

export async function copyOf(tx: Tx, village: string, person: string) {
  const { ids, names } = await samePeople(tx, village, person)
  const held: (Held & { room: string })[] = []
  const withheld = { count: 0, circle: [] as string[] }
  for (const { room, copy, withheld: kept } of holders) {
    held.push(...(await copy(tx, village, ids)).map(row => ({ ...row, room })))
    const more = await kept?.(tx, village, ids)
    withheld.count += more?.count ?? 0
    withheld.circle.push(...(more?.circle ?? []))
  }
  const everything = { from: null, until: null, before: null, most: mostLooks }
  const lines = ids.map(id => ({ id, from: null, until: null }))
  const { looks } = await looksAt(tx, village, lines, everything)
  const own = (await calledAs(tx, village))
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ name, maidenName }) => [name, maidenName])
  return {
    ...{ names, held, withheld, looks },
    blanks: await blanksOf(tx, village, ids),
    others: wordsOfNames(await namesOfOthers(tx, village, ids), own),
  }
}
export type Copy = Awaited<ReturnType<typeof copyOf>>

async function blanksOf(tx: Tx, village: string, people: readonly string[]): Promise<Blank[]> {
  const rows = await tx
    .selectFrom('rights.blanks')
    .select(['col', 'row_id as row', 'from_letter as from', 'until_letter as until'])
    .where('village_id', '=', village)
    .where('resident_id', 'in', people)
    .execute()
  return rows
}

/** Exactly these are covered from now on. */
export async function keepBlanks(
  tx: Tx,
  by: { village: string; account: string; now: Temporal.Instant },
  person: string,
  blanks: readonly Blank[],
) {
  const { ids } = await samePeople(tx, by.village, person)
  await tx
    .deleteFrom('rights.blanks')
    .where('village_id', '=', by.village)
    .where('resident_id', 'in', ids)
    .execute()
  if (blanks.length === 0) return
  await tx
    .insertInto('rights.blanks')
    .values(
      blanks.map(({ col, row, from, until }) => ({
        ...{ village_id: by.village, resident_id: person, col, row_id: row },
        ...{ from_letter: from, until_letter: until, by: by.account, at: by.now.toString() },
      })),
    )
    .execute()
}
