-- Why: a line that is taken away goes from what somebody half typed too. As the keeper alone (foundation/keeper.ts).
create function house.forget_words(gone text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.village() is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  if trim(gone) = '' then return; end if;
  -- The same words, or these within others; a word or two stand in many a sentence that is about somebody else.
  delete from house.drafts d where d.village_id = house.village() and exists (
    select from jsonb_each_text(d.fields) f
    where trim(replace(f.value, E'\r', '')) = trim(gone)
      or length(gone) >= 20 and strpos(replace(f.value, E'\r', ''), trim(gone)) > 0);
end $$;
revoke all on function house.forget_words from public;
grant execute on function house.forget_words to umkiek_app;
