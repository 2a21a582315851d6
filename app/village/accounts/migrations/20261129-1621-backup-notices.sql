-- Why: who keeps the settings is told when the backup fails or grows old (D8). Kinds that other rooms added stay.
do $$
declare kinds text;
begin
  select string_agg(quote_literal(known[1]), ', ') into strict kinds
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') as known
    where c.conname = 'notices_kind_check' and c.conrelid = 'accounts.notices'::regclass;
  alter table accounts.notices drop constraint notices_kind_check;
  execute format('alter table accounts.notices add constraint notices_kind_check check (kind in (%s, ''backup-old'',
    ''backup-behind'', ''backup-away'', ''backup-full'', ''backup-key'', ''backup-corrupt''))', kinds);
end $$;
