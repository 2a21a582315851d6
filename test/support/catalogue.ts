/**
 * The fourteen rules that a catalogue must keep for villages to stay apart (security.md, 3.3). Each is a query that
 * answers with what breaks it; an empty answer is a fence that holds.
 */
import type pg from 'pg'

export type Finding = { rule: string; what: string }

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'graphile_worker')
  and n.nspname not like 'pg_%'`
const logins = `('umkiek_app', 'umkiek_gate')`
const reachable = `exists (select from (values ('umkiek_app'), ('umkiek_gate')) as who (role)
  where has_table_privilege(role, c.oid, 'select, insert, update, delete'))`
/** A room's login; a table that only the gate reaches tells a room nothing by its keys. */
const roomReaches = `has_table_privilege('umkiek_app', c.oid, 'select, insert, update, delete')`
const table = `select n.nspname || '.' || c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace`

const rules: Record<string, string> = {
  L01: `${table} where ${ours} and c.relkind in ('r', 'p') and ${reachable} and not c.relrowsecurity`,
  L02: `${table} where ${ours} and c.relkind in ('r', 'p') and c.relrowsecurity and not c.relforcerowsecurity`,
  L03: `${table} where ${ours} and c.relkind = 'v' and ${reachable}
    and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)`,
  L04: `${table} where ${ours} and c.relkind = 'm' and ${reachable}`,
  L05: `select n.nspname || '.' || p.proname as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and p.prosecdef and (has_function_privilege('umkiek_app', p.oid, 'execute')
      or has_function_privilege('umkiek_gate', p.oid, 'execute'))`,
  L06: `${table} where ${ours} and c.relkind in ('r', 'p') and exists (
    select from (values ('umkiek_app'), ('umkiek_gate')) as who (role)
    where has_table_privilege(role, c.oid, 'truncate, references, trigger'))`,
  L07: `select rolname as what from pg_roles where rolname in ${logins} and (rolsuper or rolbypassrls)`,
  L08: `${table} where ${ours} and c.relkind in ('r', 'p') and ${reachable} and not exists (
    select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*'
      and p.polroles @> array['umkiek_app'::regrole::oid]
      and pg_get_expr(p.polqual, c.oid) like '%village_id = ( SELECT house.village()%'
      and pg_get_expr(p.polwithcheck, c.oid) like '%village_id = ( SELECT house.village()%')`,
  L09: `select n.nspname || '.' || c.relname || ': ' || p.polname as what
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where p.polpermissive and (pg_get_expr(p.polqual, c.oid) = 'true' or pg_get_expr(p.polwithcheck, c.oid) = 'true')`,
  L10: `${table} where ${ours} and c.relispartition and ${reachable}`,
  L11: `select con.conrelid::regclass || ': ' || con.conname as what from pg_constraint con
    join pg_class c on c.oid = con.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and ${roomReaches} and con.contype = 'f' and not exists (
      select from pg_attribute a where a.attrelid = con.conrelid and a.attname = 'village_id' and a.attnum = any (con.conkey))`,
  L12: `select i.indexrelid::regclass::text as what from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and ${roomReaches} and i.indisunique and (select attname from pg_attribute a
      where a.attrelid = c.oid and a.attnum = i.indkey[0]) is distinct from 'village_id'`,
  L13: `${table} where ${ours} and c.relkind = 'S' and exists (
    select from (values ('umkiek_app'), ('umkiek_gate')) as who (role) where has_sequence_privilege(role, c.oid, 'select, usage'))`,
  L14: `select pg_get_userbyid(c.relowner) || ' owns ' || c.relname as what from pg_class c
    where c.relowner in ('umkiek_app'::regrole, 'umkiek_gate'::regrole)
    union all select m.member::regrole || ' may become ' || m.roleid::regrole from pg_auth_members m
    where m.member in ('umkiek_app'::regrole, 'umkiek_gate'::regrole)`,
}

export const ruleNames = Object.keys(rules)

export async function findings(admin: pg.Client): Promise<Finding[]> {
  const found: Finding[] = []
  for (const [rule, sql] of Object.entries(rules)) {
    const { rows } = await admin.query(sql)
    found.push(...rows.map(({ what }) => ({ rule, what })))
  }
  return found
}
