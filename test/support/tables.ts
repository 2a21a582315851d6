/** Every table that a room's login reaches, from the catalogue; and rows of a canary village to try to write there. */
import type pg from 'pg'

export type Table = {
  name: string
  /** Columns that can be written at all, in their order. */
  columns: string[]
  key: string[]
  may: { insert: boolean; update: boolean; delete: boolean }
}

/** What shows rows to the program: tables and parts of tables, and views of both kinds. */
export async function readableBy(admin: pg.Client, role: string): Promise<string[]> {
  const { rows } = await admin.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_%'
       and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege($1, c.oid, 'select') order by 1`,
    [role],
  )
  return rows.map(({ name }) => name)
}

export async function tablesOfRooms(admin: pg.Client): Promise<Table[]> {
  const { rows } = await admin.query(`
    select n.nspname || '.' || c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int[], a.attnum::int)) from pg_index i
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key,
      has_any_column_privilege('umkiek_app', c.oid, 'insert') as insert,
      has_any_column_privilege('umkiek_app', c.oid, 'update') as update,
      has_table_privilege('umkiek_app', c.oid, 'delete') as delete
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_%'
      and c.relkind in ('r', 'p') and has_table_privilege('umkiek_app', c.oid, 'select')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'village_id') order by 1`)
  return rows.map(({ name, columns, key, ...may }) => ({ name, columns, key: key ?? [], may }))
}

/** A row that this village could have written itself: an old one, under a key that nobody has. */
export async function freshRow(admin: pg.Client, table: Table, village: string): Promise<string | null> {
  const { rows } = await admin.query(
    `select to_jsonb(t) as row from ${table.name} t where village_id = $1 order by t::text limit 1`,
    [village],
  )
  if (!rows[0]) return null
  const { row } = rows[0]
  const own = table.key.filter(column => column !== 'village_id' && !pointers.test(column)).at(-1)
  if (own && typeof row[own] === 'number') row[own] += 1000
  else if (own === 'id') row[own] = crypto.randomUUID()
  else if (/^\d{4}-\d\d-\d\d$/.test(String(own && row[own]))) row[own as string] = '2199-12-31'
  else if (own) row[own] = `${row[own]}-x`
  if ('version' in row) row.version += 1000
  return JSON.stringify(row)
}
const pointers = /_id$|^(made_)?at$/

export const inserting = ({ name, columns }: Pick<Table, 'name' | 'columns'>, returning: boolean) =>
  `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1::jsonb)
   ${returning ? 'returning village_id' : ''}`

/** How many rows each table holds of a village, and of what they are: as superuser, past every fence. */
export async function countOf(admin: pg.Client, tables: readonly Table[], village: string) {
  const counts = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await admin.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') as print
       from ${name} t where village_id = $1`,
      [village],
    )
    counts.set(name, rows[0].print)
  }
  return counts
}
