/** Who may be asked, because they did it before: for this person, or this kind of help. Proposed with the reason, never scored. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { type Day, zone } from '../../../foundation/days.ts'
import type { Request } from './queries.requests.ts'

/** `often`: more than once, `whom` by name. `did` is the last time that they did this `kind` for somebody else. */
export type Before = {
  helped: 'once' | 'often' | null
  helpedOn: Day | null
  did: Day | null
  /** Said yes to this very request, and could not after all. */
  off: boolean
  whom: string
  kind: string
}
export type Helped = Before & { id: string; name: string; maidenName: string; address: string; phone: string }

/** As many as one sees at a glance; whoever has the last dozen behind them is no longer "lately". */
const most = 6
const lately = 12

/**
 * Whoever helped this person first, then whoever did this kind; each by name, so that nobody is weighed against another.
 * What comes back by itself counts by the times that were done. Whoever called off comes last.
 */
export async function helpedBefore(
  tx: Tx,
  villageId: string,
  { id, resident_id, kind, name }: Pick<Request, 'id' | 'resident_id' | 'kind' | 'name'>,
): Promise<Helped[]> {
  // What was done before its day was done on the day that somebody said so: nobody did anything in the future.
  const day = sql`least(coalesce(q.wished_day, (q.said_at at time zone ${zone})::date), (q.changed_at at time zone ${zone})::date)`
  const { rows } = await sql<Helped>`
    with theirs as (
      select coalesce(s.helper_id, q.helper_id) as helper, coalesce(s.day, ${day}) as day
      from (select * from logbook.requests
        where village_id = ${villageId} and resident_id = ${resident_id} and id <> ${id}
        order by said_at desc limit ${lately}) q
      left join lateral (
        select helper_id, least((before->>'wished_day')::date, (at at time zone ${zone})::date) as day from logbook.steps
        where village_id = ${villageId} and request_id = q.id and step = 'one-done' and not undone
        order by version desc limit 2) s on q.repeat_every is not null
      where q.state = 'done' or s.day is not null),
    alike as (
      select q.helper_id as helper, ${day} as day from logbook.requests q
      where q.village_id = ${villageId} and q.kind = ${kind} and q.state = 'done' and q.helper_id is not null
        and q.resident_id is distinct from ${resident_id} and q.id <> ${id}
      order by q.said_at desc limit ${lately}),
    called_off as (
      select helper_id as helper from logbook.steps
      where village_id = ${villageId} and request_id = ${id} and step = 'called-off' and not undone and helper_id is not null
        -- Of what comes back: this time alone.
        and version > coalesce((select max(version) from logbook.steps
          where village_id = ${villageId} and request_id = ${id} and step = 'one-done' and not undone), 0)),
    people as (
      select helper, count(theirs) as times, max(theirs) as helped_on, max(alike) as did, bool_or(off) as off
      from (select helper, day as theirs, null::date as alike, false as off from theirs
        union all select helper, null, day, false from alike
        union all select helper, null, null, true from called_off) known
      where helper is distinct from ${resident_id}
      group by helper)
    select * from (
      select r.id, r.name, r.maiden_name as "maidenName", r.sort_name,
        trim(coalesce(w.street, '') || ' ' || coalesce(w.house_number, '')) as address,
        case p.times when 0 then null when 1 then 'once' else 'often' end as helped,
        p.helped_on as "helpedOn", p.did, p.off,
        coalesce((select number from residents.phones
          where village_id = ${villageId} and resident_id = r.id order by position limit 1), '') as phone,
        ${name}::text as whom, ${kind}::text as kind
      from people p
      -- One by one: the planner would rather read the whole village than look up a dozen.
      cross join lateral (select * from residents.residents
        where village_id = ${villageId} and id = p.helper and ended_at is null and not frozen and offered limit 1) r
      left join lateral (select * from residents.households
        where village_id = ${villageId} and id = r.household_id limit 1) w on true
      -- Whoever called off is marked, however many others there are.
      order by not p.off, p.times = 0, coalesce(p.helped_on, p.did) desc
      limit ${most} + (select count(distinct helper) from called_off)) few
    order by off, helped is null, sort_name, id`.execute(tx)
  return rows
}
