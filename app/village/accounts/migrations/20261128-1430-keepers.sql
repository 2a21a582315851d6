-- Why: the anchor of the read log goes out by itself, to two people whom the village chose; and what the gate keeps of
-- comings and goings is thrown away when it is old.
create table accounts.anchor_keepers (
  village_id uuid not null references village.villages,
  account_id uuid not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (village_id, account_id),
  foreign key (village_id, account_id) references accounts.memberships (village_id, account_id)
);
call house.protect('accounts.anchor_keepers', '{administrator}', '{administrator}', true);

alter table accounts.notices drop constraint notices_kind_check;
alter table accounts.notices add constraint notices_kind_check check (kind in ('new-device', 'new-passkey', 'new-pin',
  'new-password', 'new-card', 'new-app', 'key-gone', 'trusted-device', 'new-mail', 'repair', 'second-for-repair',
  'anchor-overdue', 'rescue', 'rescue-other'));

grant delete on accounts.sessions, accounts.notices, accounts.mail_outbox to umkiek_gate;
