/** What the database holds, table by table, as superuser: how many rows, and a sum of all that stands in them. */
import type { TestDatabase } from './database.ts'

export type Held = Record<string, { rows: number; sum: string }>

const tables = `select string_agg(format('select %L as name, count(*)::int as rows,
    coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum from %I.%I t',
    schemaname || '.' || tablename, schemaname, tablename), ' union all ') as question
  from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`

export async function fingerprint({ admin }: TestDatabase): Promise<Held> {
  const [{ question }] = (await admin.query(tables)).rows
  const { rows } = await admin.query(question)
  return Object.fromEntries(
    (rows as ({ name: string } & Held[string])[]).map(({ name, ...held }) => [name, held]),
  )
}

/** Tables that hold something else than before. */
export const changed = (before: Held, after: Held): string[] =>
  Object.keys(after).filter(name => after[name]?.sum !== before[name]?.sum)

/** Rows that came, table by table, without the tables to which none came. */
export const added = (before: Held, after: Held): Record<string, number> =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, { rows }]) => [name, rows - (before[name]?.rows ?? 0)] as [string, number])
      .filter(([, more]) => more !== 0),
  )
