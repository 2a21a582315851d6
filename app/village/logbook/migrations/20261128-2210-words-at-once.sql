-- Why: the words of the village were learned line by line, each time with the whole row turned into JSON: half of the
-- time of an import. Now once for each statement that adds lines, however many they are.
drop trigger learn_words on logbook.requests;
drop trigger learn_words on logbook.entries;

create function logbook.learn(village uuid, words text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into logbook.vocabulary (village_id, word)
    select distinct village, w from regexp_split_to_table(house.plain(words), '[^[:alpha:]]+') w
    where length(w) between 4 and 40
      and not exists (select from logbook.vocabulary v where v.village_id = village and v.word = w)
$$;

create or replace function logbook.learn_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_level = 'ROW' then
    perform logbook.learn(new.village_id, new.words || ' ' || new.place);
  elsif tg_table_name = 'requests' then
    perform logbook.learn(f.village_id, string_agg(f.words || ' ' || f.place, ' ')) from fresh f group by f.village_id;
  else
    perform logbook.learn(f.village_id, string_agg(f.words, ' ')) from fresh f group by f.village_id;
  end if;
  return null;
end $$;
create trigger learn_words after insert on logbook.requests
  referencing new table as fresh for each statement execute function logbook.learn_words();
create trigger learn_words after insert on logbook.entries
  referencing new table as fresh for each statement execute function logbook.learn_words();
create trigger learn_changed_words after update of words, place on logbook.requests
  for each row execute function logbook.learn_words();

revoke all on function logbook.learn from public;
