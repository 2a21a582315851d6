/**
 * Is one village kept from another by the database itself, whatever a query forgets? Each probe answers with what got
 * through; an empty answer is a fence that holds. The suite runs them, and so does the test that plants holes (Z4).
 */
import { sql } from 'kysely'
import pg from 'pg'
import { roles } from '../../app/addresses.ts'
import type { Asker } from '../../app/foundation/database.ts'
import type { Canaried } from './canaries.ts'
import type { TestDatabase } from './database.ts'
import { countOf, freshRow, inserting, readableBy, type Table, tablesOfRooms } from './tables.ts'

/** Z6: without a village there is nothing to see, and nothing can be put down, in any table or view. */
export async function withoutVillage(test: TestDatabase, villages: readonly Canaried[]): Promise<string[]> {
  const found: string[] = []
  const [login, tables] = [new URL(test.urls.app).username, await tablesOfRooms(test.admin)]
  const client = new pg.Client({ connectionString: test.urls.app })
  await client.connect()
  try {
    for (const name of await readableBy(test.admin, login)) {
      const { rows } = await client.query(`select count(*)::int as count from ${name}`)
      if (rows[0].count !== 0) found.push(`${name} shows ${rows[0].count} rows`)
    }
    const before = await prints(test, tables, villages)
    for (const table of tables) {
      const row = await freshRow(test.admin, table, (villages[0] as Canaried).id)
      const writes: [string, string[]][] = [
        [`delete from ${table.name}`, []],
        [`update ${table.name} set ${table.columns[0]} = ${table.columns[0]}`, []],
        [`truncate ${table.name} cascade`, []],
        ...[false, true].map(back => [inserting(table, back), [row]] as [string, string[]]),
      ]
      for (const [statement, values] of writes) {
        await client.query('begin')
        const done = await client.query(statement, values).then(
          ({ rowCount, command }) => command === 'TRUNCATE' || rowCount !== 0,
          error => !isRefusal(error),
        )
        await client.query('rollback')
        if (done) found.push(`${statement.slice(0, 60)} is not refused`)
      }
    }
    found.push(...differences(before, await prints(test, tables, villages)))
  } finally {
    await client.end()
  }
  return found
}

/** Who has the village phone: of those who work here, for those who plan it. */
const rosters = ['logbook.duty_days', 'logbook.duty_away', 'logbook.duty_orders']

/** People and their requests are the coordinators': no other role sees a row of them, in the own village either. */
export async function beyondRole({ admin, database }: TestDatabase, village: Canaried): Promise<string[]> {
  const found: string[] = []
  const rooms = (await tablesOfRooms(admin)).filter(
    ({ name }) => /^(residents|logbook)\./.test(name) && name !== ofNobody,
  )
  for (const role of roles)
    for (const { name } of rooms) {
      const asker = { ...(village.asker[role] as Asker), roles: [role] }
      const { rows } = await database.inVillage(asker, 'read', tx =>
        sql<{ count: number }>`select count(*) as count from ${sql.raw(name)}`.execute(tx),
      )
      const plans = role === 'administrator' && rosters.includes(name)
      if (role !== 'coordinator' && !plans && rows[0]?.count !== 0) found.push(`a ${role} sees ${name}`)
    }
  return found
}

/** Rounded figures that were made for everybody outside: the board and the administrator hand them on. */
const ofNobody = 'logbook.editions'

/** The functions that look past row-level security (fence.exceptions.ts) answer for the own village alone. */
export async function lentFunctions({ database }: TestDatabase, own: Canaried, other: Canaried) {
  const asker = own.asker.coordinator as Asker
  const ask = (word: string) =>
    database.inVillage(asker, 'read', async tx => {
      const words = [word]
      const { rows } = await sql<{ what: string; answer: string }>`
        select 'find_requests' as what, i::text as answer from logbook.find_requests(${words}, '{}', '{}', '{}', 50) i
        union all select 'find_entries', i::text from logbook.find_entries(${words}, '{}', '{}', '{}', 50) i
        union all select 'words_near', word from logbook.words_near(${words})`.execute(tx)
      return rows
    })
  const theirs = [...Object.values(other.ids), other.canary]
  const found = (await ask(other.canary)).filter(({ answer }) => theirs.includes(answer))
  const mine = new Set((await ask(own.canary)).map(({ what }) => what))
  return [
    ...found.map(({ what, answer }) => `${what} answers ${answer} of ${other.slug}`),
    ...['find_requests', 'find_entries', 'words_near']
      .filter(what => !mine.has(what))
      .map(what => `${what} finds nothing`),
  ]
}

/** Z9: what all roles and the keeper together can write into another village, with and without RETURNING, in every table. */
export async function intoAnother(test: TestDatabase, own: Canaried, other: Canaried): Promise<string[]> {
  const found: string[] = []
  const tables = await tablesOfRooms(test.admin)
  const asker = { ...(own.asker.coordinator as Asker), roles: [...roles, 'keeper'] }
  const before = await prints(test, tables, [other])
  for (const table of tables) {
    const [foreign, ours] = [
      await freshRow(test.admin, table, other.id),
      await freshRow(test.admin, table, own.id),
    ]
    if (!foreign || !ours) {
      found.push(`${table.name} has no row to try with`)
      continue
    }
    // The same row in one's own village passes the fence: what is refused below is refused for being of another.
    for (const returning of [false, true]) {
      const passed = await passes(test, asker, inserting(table, returning), ours, 'take it back')
      if (table.may.insert && !passed) found.push(`${table.name} takes no row of the own village`)
    }
    for (const [statement, row] of trespasses(table, foreign, other.id))
      if (await passes(test, asker, statement, row)) found.push(`${statement.slice(0, 70)} was not refused`)
  }
  return [...found, ...differences(before, await prints(test, tables, [other]))]
}

function trespasses({ name, columns }: Table, foreign: string, other: string): [string, string?][] {
  const here = ` where village_id = '${other}'`
  const back = ' returning village_id'
  return [
    [inserting({ name, columns }, false), foreign],
    [inserting({ name, columns }, true), foreign],
    [`update ${name} set village_id = '${other}'`],
    [`update ${name} set village_id = '${other}'${back}`],
    ...columns.map((column): [string] => [`update ${name} set ${column} = ${column}${here}`]),
    [`update ${name} set ${columns.at(-1)} = ${columns.at(-1)}${here}${back}`],
    [`delete from ${name}${here}`],
    [`delete from ${name}${here}${back}`],
  ]
}

/** A broken key or check comes after the fence had let it pass; what got through stays, so that the count sees it. */
async function passes(
  { database }: TestDatabase,
  asker: Asker,
  statement: string,
  row?: string,
  then?: 'take it back',
): Promise<boolean> {
  const [before = '', after = ''] = statement.split('$1::jsonb')
  const query = row ? sql`${sql.raw(before)}${row}::jsonb${sql.raw(after)}` : sql.raw(statement)
  const takenBack = { rows: 0n }
  const ran = database.inVillage(asker, 'write', async tx => {
    const { numAffectedRows = 0n } = await query.execute(tx)
    if (then) throw Object.assign(takenBack, { rows: numAffectedRows })
    return numAffectedRows
  })
  return ran.then(
    rows => rows > 0n,
    error => (error === takenBack ? takenBack.rows > 0n : !isRefusal(error)),
  )
}

/** A right that is not there, or a policy that says no; a broken key or check came after the fence had let it pass. */
const isRefusal = (error: unknown) => (error as { code?: string }).code === '42501'

const prints = async ({ admin }: TestDatabase, tables: readonly Table[], villages: readonly Canaried[]) =>
  new Map(
    (await Promise.all(villages.map(({ id }) => countOf(admin, tables, id)))).flatMap((counts, at) =>
      [...counts].map(([name, print]) => [`${name} of ${villages[at]?.slug}`, print] as const),
    ),
  )

const differences = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([name, print]) => before.get(name) !== print).map(([name]) => `${name} was changed`)
