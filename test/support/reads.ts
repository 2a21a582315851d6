/**
 * Which columns a statement names, by PostgreSQL's own reading of it: as the body of a function it leaves a line in
 * pg_depend for each column, in a join, a condition or an expression just as in what it selects.
 */
import type pg from 'pg'

/** `columns`: `residents.residents.mail`. `functions`: what PostgreSQL does not look into. */
export type Named = { columns: string[]; functions: string[] }

/** Null for what names nothing: begin, commit, set. Throws on a statement that could not be read. */
export async function namedIn(admin: pg.Client, statement: string): Promise<Named | null> {
  if (/^\s*(begin|start|commit|rollback|savepoint|release|set|notify|listen)\b/i.test(statement)) return null
  await admin.query('begin')
  try {
    await admin.query(`prepare said as ${statement}`)
    const { rows } = await admin.query(
      `select array_to_string(parameter_types, ', ') as types from pg_prepared_statements where name = 'said'`,
    )
    await admin.query('deallocate said')
    await admin.query(
      `create function pg_temp.said(${rows[0].types}) returns void language sql begin atomic ${statement}; end`,
    )
    const { rows: found } = await admin.query(
      `select n.nspname || '.' || c.relname || '.' || a.attname as column, null as function
       from pg_depend d join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and (a.attnum = d.refobjsubid)
       where d.classid = 'pg_proc'::regclass and d.objid = 'pg_temp.said'::regproc and d.refclassid = 'pg_class'::regclass
       union select null, d.refobjid::regproc::text from pg_depend d
       where d.classid = 'pg_proc'::regclass and d.objid = 'pg_temp.said'::regproc and d.refclassid = 'pg_proc'::regclass`,
    )
    const of = (what: 'column' | 'function') => found.flatMap(row => row[what] ?? []).sort()
    return { columns: of('column'), functions: of('function') }
  } finally {
    await admin.query('rollback')
    await admin.query('deallocate all')
  }
}
