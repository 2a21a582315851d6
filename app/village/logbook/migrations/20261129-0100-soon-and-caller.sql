-- Why: "zo gauw mogelijk" was kept as "vandaag nog", which nobody had said; and whoever calls for another leaves a number,
-- for which there was no place.
alter table logbook.requests
  drop constraint requests_urgency_check,
  add constraint requests_urgency_check check (urgency in ('today', 'soon', 'week', 'none')),
  add column called_by_phone text not null default '' check (length(called_by_phone) <= 30);
