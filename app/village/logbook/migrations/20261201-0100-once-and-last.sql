-- Why: who comes every Friday must hear as well that it is off this once, that it goes on after all, and which is the last
-- time. The line says of which time it is.
alter table logbook.entries add column about_day date,
  drop constraint entries_kind_check,
  add constraint entries_kind_check check (kind in ('said', 'called', 'no-answer', 'voicemail', 'visited', 'message', 'gone',
    'tell-off', 'tell-moved', 'tell-skipped', 'tell-back', 'tell-last'));
