/** What was agreed with somebody and has not happened yet: whom to call before it falls away. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import type { Wish } from '../lines/rules.saying.ts'

/** `helps`: it is the other who asked. `other` is null where a request has no name on it. */
export type Agreed = Wish & {
  id: string
  kind_name: string
  helps: boolean
  other_id: string | null
  other: string | null
  phone: string | null
}

/** `time`: as a clock shows it, "13:05". What was over by then is nothing to call about. */
export async function agreedWith(
  tx: Tx,
  village: string,
  people: readonly string[],
  { today, time }: { today: Day; time: string },
): Promise<Agreed[]> {
  const { rows } = await sql<Agreed>`
    select q.id, q.wished_day, q.wished_until, q.wished_time, q.wished_time_until, q.part, k.name as kind_name,
      o.helps, o.id as other_id, r.name as other,
      (select p.number from residents.phones p where p.village_id = r.village_id and p.resident_id = r.id
        order by p.position limit 1) as phone
    from logbook.requests q
    join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    cross join lateral (select q.helper_id = any (${people}) as helps,
      case when q.helper_id = any (${people}) then q.resident_id else q.helper_id end as id) o
    left join residents.residents r on r.village_id = q.village_id and r.id = o.id
    where q.village_id = ${village} and q.state in ('found', 'agreed') and q.helper_id is not null
      and (q.resident_id = any (${people}) or q.helper_id = any (${people}))
      and (q.wished_day is null or q.repeat_every is not null or coalesce(q.wished_until, q.wished_day) > ${today}
        or (coalesce(q.wished_until, q.wished_day) = ${today} and coalesce(q.back_time, q.wished_time_until, q.wished_time,
          case q.part when 'ochtend' then time '12:00' when 'middag' then time '18:00' else time '24:00' end) >= ${time}::time))
    order by q.wished_day nulls last, q.wished_time nulls last, q.id`.execute(tx)
  return rows
}
