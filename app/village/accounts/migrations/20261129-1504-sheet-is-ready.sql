-- Why: whoever gets the village phone is told that the sheet of the week lies ready.
alter table accounts.notices
  drop constraint notices_kind_check,
  add constraint notices_kind_check check (kind in ('new-device', 'new-passkey', 'new-pin', 'new-password', 'new-card',
    'new-app', 'key-gone', 'trusted-device', 'new-mail', 'repair', 'second-for-repair', 'anchor-overdue', 'rescue',
    'rescue-other', 'duty-sheet'));
