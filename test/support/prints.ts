/** What stands in the database, in one short word: it changes with every row that is added, changed or gone. */
import type { TestDatabase } from './database.ts'

/** Counted on purpose when something is refused: who looked, who guessed, who was at the door. */
const counters = [
  'read_log',
  'read_log_heads',
  'read_log_subjects',
  'tries',
  'attempts',
  'challenges',
  'sessions',
  'card_codes',
  'setup',
  'migrations',
]

export async function printOf(test: TestDatabase): Promise<string> {
  const names = await tablesOf(test)
  const parts = names.map(
    name => `(select count(*) || ':' || coalesce(max(xmin::text::bigint), 0) from ${name})`,
  )
  return (await test.admin.query(`select concat_ws(' ', ${parts.join(', ')}) as print`)).rows[0].print
}

/** How many rows stand where: for what must be there once. */
export async function countsOf(
  test: TestDatabase,
  also: readonly string[] = [],
): Promise<Record<string, number>> {
  const names = await tablesOf(test, also)
  const { rows } = await test.admin.query(
    names.map(name => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all '),
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

const known = new Map<TestDatabase, string[]>()
async function tablesOf(test: TestDatabase, also: readonly string[] = []): Promise<string[]> {
  const all = known.get(test) ?? (await readTables(test))
  known.set(test, all)
  return all.filter(name => also.includes(name) || !counters.includes(name.split('.')[1] as string))
}

async function readTables({ admin }: TestDatabase): Promise<string[]> {
  const { rows } = await admin.query(`select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`)
  return rows.map(({ name }) => name)
}
