/** Whether those who have a page open may still be here; asked without a click of theirs, which keeps nothing alive. */
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'
import { sharedIdle } from './queries.sessions.ts'
import { isOver, type Times } from './rules.sessions.ts'
import { isEnough } from './rules.ways.ts'

type Sitting = { session: string; village: string }
type Row = Times & { id: string; factors: string[]; held: { village: string; roles: string[] }[] }

/** In one question for all of them. */
export async function stillIn<S extends Sitting>(
  gate: Gate,
  seats: readonly S[],
  roles: readonly string[],
  now: Temporal.Instant,
): Promise<S[]> {
  const ids = [...new Set(seats.map(({ session }) => session))]
  const { rows } = await sql<Row>`
    select s.id, s.factors, s.seen_at as "seenAt", s.began_at as "beganAt", s.shared_computer as "sharedComputer",
      ${sharedIdle()} as "sharedIdle",
      coalesce((select json_agg(json_build_object('village', m.village_id, 'roles', m.roles))
        from accounts.memberships m where m.account_id = s.account_id and m.ended_at is null), '[]') as held
    from accounts.sessions s join accounts.accounts a on a.id = s.account_id
    where s.id = any(${ids}::uuid[]) and s.ended_at is null and a.closed_at is null`.execute(gate)
  const open = rows.filter(
    row =>
      !isOver(row, now) &&
      isEnough(
        row.factors,
        row.held.flatMap(({ roles }) => roles),
      ),
  )
  const heldIn = ({ session, village }: S) =>
    open.find(({ id }) => id === session)?.held.find(held => held.village === village)?.roles ?? []
  return seats.filter(seat => heldIn(seat).some(role => roles.includes(role)))
}
