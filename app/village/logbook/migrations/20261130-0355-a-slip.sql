-- Why: who presses the wrong button of "in one tap" takes that back at once, and it was never there. Nothing else of a line is
-- deleted: only what the one who wrote it tapped without a word, and nobody answered for yet. For how long, the room says.
create policy who_tapped on logbook.entries for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and by = (select house.account()) and words = '' and mentions = '{}'
    and kind not in ('said', 'gone') and followed_up_at is null);

-- A line may also be taken away for good because it was a mistake.
alter table logbook.entries drop constraint entries_gone_why_check,
  add constraint entries_gone_why_check check (gone_why in ('mistake', 'asked', 'wrong-person', 'other'));
alter table logbook.steps drop constraint steps_gone_why_check,
  add constraint steps_gone_why_check check (gone_why in ('mistake', 'asked', 'wrong-person', 'other'));
