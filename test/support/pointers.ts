/** Does any row of one village point to something of another? Looks in every column that can hold an id. */
import type pg from 'pg'
import type { Canaried } from './canaries.ts'

export async function pointers(admin: pg.Client, own: Canaried, other: Canaried): Promise<string[]> {
  // Whoever works in both villages may stand in both.
  const shared = await idsOf(admin, own.id)
  const ids = (await idsOf(admin, other.id)).filter(id => !shared.includes(id))
  const { rows: columns } = await admin.query(`
    select n.nspname || '.' || c.relname as table, a.attname as column from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'text[]'::regtype)
      and exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'village_id')`)
  const found: string[] = []
  for (const { table, column } of columns) {
    const { rows } = await admin.query(
      `select count(*)::int as count from ${table} t where village_id = $1
       and string_to_array(trim(both '{}' from ${column}::text), ',') && $2::text[]`,
      [own.id, ids],
    )
    if (rows[0].count > 0) found.push(`${table}.${column} points into ${other.slug}`)
  }
  return found
}

async function idsOf(admin: pg.Client, village: string): Promise<string[]> {
  const { rows: tables } = await admin.query(`
    select n.nspname || '.' || c.relname as name, array_agg(a.attname::text) as columns from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.atttypid = 'uuid'::regtype and a.attname in ('id', 'account_id')
      and exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'village_id')
    group by 1`)
  const ids = new Set([village])
  for (const { name, columns } of tables)
    for (const column of columns) {
      const { rows } = await admin.query(`select ${column}::text as id from ${name} where village_id = $1`, [
        village,
      ])
      for (const { id } of rows) if (id) ids.add(id)
    }
  return [...ids]
}
