-- Why: what is open for an hour must end in the database too, by the same clock as the rest of the house. The transaction
-- says the time as it says for whom it works; where it says none, it is the time of the machine.
create function house.now() returns timestamptz
  language sql stable parallel safe
  return coalesce(nullif(current_setting('umkiek.now', true), '')::timestamptz, now());
