/** A call as it was sent: what is to be put right, and else the request that it becomes. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { good, inOrder, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { bsnIn } from '../not-bsn.tsx'
import { logRequest } from '../request/queries.requests.ts'
import type { Sent } from '../request/rules.request.ts'
import { residentOf } from '../request/who.resident.ts'
import { type CallWish, callFields, readCall } from './rules.request.call.ts'
import { type Seen, whoProblems } from './take.look.ts'
import { phoneOf, phoneProblems } from './take.phone.ts'

/** `besides`: what else the page found wrong; `fields`: from top to bottom. */
export function judgeCall(
  { now }: VillageVisit,
  typed: Sent,
  seen: Seen,
  besides: readonly Problem[] = [],
  fields = callFields,
): Outcome<CallWish> {
  const { values, dayOpen } = seen.understood
  const kinds = seen.kinds.map(({ code }) => code)
  const call = readCall({ ...typed, ...values }, { kinds, dayOpen }, now)
  const told = [
    ...(call.ok ? [] : call.problems),
    ...besides,
    ...whoProblems(seen.asked),
    ...phoneProblems(typed, seen),
    ...bsnIn(typed, ['words']),
  ]
  return call.ok && told.length === 0 ? good(call.value) : troubles(inOrder(told, fields))
}

/** Whoever was chosen and is not known yet becomes a resident. `takenBy`: the colleague who wrote it on paper. */
export async function noteCall(
  visit: VillageVisit,
  typed: Sent,
  seen: Seen,
  call: CallWish & { takenBy?: string },
) {
  const { tx, village, visitor, now } = visit
  const resident = await residentOf(visit, seen.asked.who, phoneOf('new', typed, seen))
  const writer = { village: village.id, account: visitor.accountId, now }
  const calledByPhone = call.calledByPhone || phoneOf('caller', typed, seen)
  const request = await logRequest(tx, writer, { ...call, calledByPhone, resident })
  if (resident) {
    const noted = { subject: resident, type: 'request', object: request } as const
    visit.saw([{ ...noted, part: 'page', sensitivity: 'personal' }], 'C')
  }
  return { writer, request, resident }
}
