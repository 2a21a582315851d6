/** The last step over the threshold: one transaction that begins the session, knows the device and tells of a new one. */
import type { Gate } from '../../foundation/database.ts'
import { rolesOfAccount } from './queries.accounts.ts'
import { isTrusted, newMark, seeDevice } from './queries.devices.ts'
import { hasComeIn } from './queries.founders.ts'
import { seeNotices, tell, unseenNotices } from './queries.notices.ts'
import { beginSession } from './queries.sessions.ts'
import { forgive, type Guesser } from './queries.tries.ts'
import { type Factor, isEnough } from './rules.ways.ts'

export type Entry = {
  accountId: string
  factors: Factor[]
  sharedComputer: boolean
  device: string
  mark: string | null
  guesser: Guesser | null
  browser: Buffer
  now: Temporal.Instant
}
export type Entered = { token: string; mark: string; toRead: boolean }

/** Null when these factors are not enough for what this person may reach: no session then, on whatever way. */
export async function enter(gate: Gate, entry: Entry): Promise<Entered | null> {
  const { accountId, now, device } = entry
  return gate.transaction().execute(async tx => {
    if (!isEnough(entry.factors, await rolesOfAccount(tx, accountId))) return null
    // What this very step tells of is for the next time.
    const before = await unseenNotices(tx, accountId)
    // Nothing changed since the last time for whoever was never in: the keys of today are the first.
    const isFirst = !(await hasComeIn(tx, accountId))
    if (isFirst) await seeNotices(tx, accountId, now)
    const toRead = before.length > 0 && !isFirst
    const mark = entry.mark ?? newMark()
    if (await seeDevice(tx, accountId, mark, device, now)) {
      await tell(tx, { accountId, kind: 'new-device', device, now })
    }
    const { sharedComputer, factors } = entry
    const token = await beginSession(tx, { accountId, sharedComputer, factors, device, now })
    if (entry.guesser) await forgive(tx, entry.guesser, now)
    await tx.deleteFrom('accounts.attempts').where('browser', '=', entry.browser).execute()
    return { token, mark, toRead }
  })
}

/** PIN and a device that was trusted this month; the door for volunteers. */
export async function deviceIsFactor(
  gate: Gate,
  accountId: string | null,
  mark: string | null,
  now: Temporal.Instant,
): Promise<boolean> {
  const roles = accountId ? await rolesOfAccount(gate, accountId) : []
  return (await isTrusted(gate, accountId, mark, now)) && isEnough(['pin', 'device'], roles)
}
