/** What stood before a change that somebody must still hear of: read from the steps, kept nowhere else. */
import { type RawBuilder, sql } from 'kysely'
import { type Former, whens } from './rules.telling.ts'

/** How it stood before the changes since that moment; null when none is known. Of several the first tells it. */
export const stoodBefore = (
  village: RawBuilder<unknown>,
  request: RawBuilder<unknown>,
  at: RawBuilder<unknown>,
) => sql<Former | null>`(select jsonb_object_agg(b.key, b.value order by s.version desc)
  from logbook.steps s cross join lateral jsonb_each(s.before) b
  where s.village_id = ${village} and s.request_id = ${request} and s.at >= ${at} and s.step = 'changed'
    and not s.undone and b.key = any (${[...whens]}))`

/** Of the request `q`, when whoever helps did not hear yet that its day or time is another; else null. */
export const movedFrom = sql<Former | null>`case when q.state in ('found', 'agreed') then
  (select coalesce(${stoodBefore(sql`t.village_id`, sql`t.request_id`, sql`t.at`)}, '{}')
    from logbook.entries t where t.village_id = q.village_id and t.request_id = q.id and t.kind = 'tell-moved'
      and t.followed_up_at is null and t.resident_id is not distinct from q.helper_id
    order by t.at limit 1) end as moved_from`
