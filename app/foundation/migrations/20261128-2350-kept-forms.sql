-- Why: what somebody sends after their session ended is kept until they are inside again (docs/decisions/0008), and
-- two tabs with one form each keep their own draft.

-- Sealed with a key of this server, for one account; behind no village, because the sender stands before the door.
create table house.kept_forms (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null,
  -- The key of the form that was sent: sending it twice keeps it once, two tabs keep both.
  form_key text not null,
  page text not null,
  sealed bytea not null,
  kept_at timestamptz not null,
  unique (account_id, form_key)
);
grant select, insert, update, delete on house.kept_forms to umkiek_gate;

alter table house.drafts add column tab text not null default '';
alter table house.drafts drop constraint drafts_pkey;
alter table house.drafts add primary key (village_id, account_id, place, tab);
