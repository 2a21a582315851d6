-- Why: whoever said yes must hear that it is off, or that it is on another day or at another time. The house writes that line
-- by itself, without a word: `tell-off` and `tell-moved`, about whoever must be called. It stays until somebody ticks it off,
-- also after the request has ended.
alter table logbook.entries drop constraint entries_kind_check,
  add constraint entries_kind_check check (kind in ('said', 'called', 'no-answer', 'voicemail', 'visited', 'message', 'gone',
    'tell-off', 'tell-moved'));
