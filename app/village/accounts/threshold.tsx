/** What the pages between the street and the house have in common. */
import { randomUUID } from 'node:crypto'
import { redirect } from 'react-router'
import { type Args, goTo, type Visit, visitOf } from '../../entrance/visit.ts'
import { sayTime, type Tongue } from '../../foundation/days.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { keyedHash } from '../../foundation/secrets.ts'
import { placesOfAccount } from './queries.accounts.ts'
import { type Attempt, findAttempt } from './queries.attempts.ts'
import { markCookie, markOf } from './queries.devices.ts'
import { enter } from './queries.entering.ts'
import { logAccess } from './queries.read-log.ts'
import type { Guesser } from './queries.tries.ts'
import { loginOf } from './rules.login.ts'
import { longestHours } from './rules.sessions.ts'
import type { Factor } from './rules.ways.ts'

/** The keys of this server for what is kept short or sealed; without them a copy of the database opens nothing. */
export const keysOf = ({ ownKey }: Visit) => ({
  secrets: ownKey('secrets'),
  cards: ownKey('cards'),
  apps: ownKey('apps'),
  letters: ownKey('letters'),
})

/** Names and addresses are counted by a keyed hash: the list of tries is no list of who was where. */
export const guesserOf = (visit: Visit, login: string): Guesser => ({
  login: keyedHash(visit.ownKey('login'), loginOf(login)),
  address: addressKey(visit),
})
export const sameGuesser = (visit: Visit, attempt: Attempt): Guesser => ({
  login: attempt.loginKey,
  address: addressKey(visit),
})

/** One household has one IPv4 address or one /64 of IPv6. */
const addressKey = (visit: Visit) => {
  const address = visit.remote.replace(/^::ffff:/, '')
  const home = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
  return keyedHash(visit.ownKey('address'), home)
}

export async function halfInside(args: Args): Promise<Attempt> {
  const visit = visitOf(args)
  const attempt = await findAttempt(visit.database.gate, visit.browser, visit.now)
  if (!attempt) throw goTo('/in?weer=oud')
  return attempt
}

/** A fresh session in a fresh cookie; null when these factors are not enough for this person. */
export async function comeIn(
  args: Args,
  who: { accountId: string; sharedComputer: boolean; toPath: string; guesser: Guesser | null },
  factors: Factor[],
): Promise<Response | null> {
  const visit = visitOf(args)
  const entered = await enter(visit.database.gate, {
    ...who,
    factors,
    device: visit.device,
    mark: markOf(args.request.headers),
    browser: visit.browser,
    now: visit.now,
  })
  if (!entered) return null
  await logSignIn(visit, who.accountId, factors, 'done')
  visit.cookie(entered.token, who.sharedComputer ? undefined : longestHours * 3600)
  const to = entered.toRead ? `/account/berichten?naar=${encodeURIComponent(who.toPath)}` : who.toPath
  return redirect(to, { status: 303, headers: { 'set-cookie': markCookie(entered.mark) } })
}

/**
 * A try that failed, with the way that was tried. Nobody waits for it: a name that exists would else answer later than
 * one that does not (A5). Nothing was opened, so "no log, no access" is not at stake.
 */
export function logRefused(visit: Visit, accountId: string | null, factors: Factor[]) {
  if (accountId) logSignIn(visit, accountId, factors, 'refused').catch(visit.broke)
}

/** Every village of this person hears that somebody came in or did not, and how; no resident is concerned. */
async function logSignIn(visit: Visit, accountId: string, factors: Factor[], outcome: 'done' | 'refused') {
  for (const { villageId, roles } of await placesOfAccount(visit.database.gate, accountId)) {
    await visit.database.inVillage({ village: villageId, account: accountId, roles }, 'write', tx =>
      logAccess(tx, {
        action: 'L',
        outcome,
        eventType: '/in',
        purpose: 'sign-in',
        authRule: factors.join(','),
        accessPoint: null,
        onBehalfOf: null,
        system: 'umkiek',
        traceId: randomUUID(),
        subjects: [],
      }),
    )
  }
}

export const waitProblem = (wait: Temporal.Instant, language: Tongue): Problem => ({
  field: '',
  // A minute later than the second itself, so that "na 14.35 uur" is true.
  values: { time: sayTime(wait.add({ minutes: 1 }), language) },
  sentence: 'problems.wait',
})
