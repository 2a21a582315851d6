/** Writes down of which villages rows were added, changed or removed, whoever does it and past every fence. */
import type pg from 'pg'

export async function watch(admin: pg.Client) {
  await admin.query(`create schema watch;
    create table watch.touched (village_id uuid not null);
    create function watch.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
    begin
      if tg_op <> 'INSERT' then insert into watch.touched values (old.village_id); end if;
      if tg_op <> 'DELETE' then insert into watch.touched values (new.village_id); end if;
      return null;
    end $$;
    do $$ declare kept text; begin
      for kept in select a.attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
        where a.attname = 'village_id' and c.relkind = 'r' and c.relnamespace::regnamespace::text <> 'watch' loop
        execute format('create trigger watched after insert or update or delete on %s for each row execute function watch.note()', kept);
      end loop;
    end $$`)
}

export async function touchedSince(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query(
    'with gone as (delete from watch.touched returning village_id) select distinct village_id as id from gone',
  )
  return rows.map(({ id }) => id)
}
