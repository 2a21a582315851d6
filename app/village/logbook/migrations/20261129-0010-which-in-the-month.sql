-- Why: "every second Tuesday of the month" was kept as one day, because only the first Tuesday could be told. Which one it
-- is, -1 for the last; it counts only beside unit 'month' and a weekday.
alter table logbook.requests
  add column repeat_nth smallint not null default 1 check (repeat_nth in (1, 2, 3, 4, -1));
