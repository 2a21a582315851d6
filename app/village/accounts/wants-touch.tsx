/**
 * One touch again, on the very page where one was. Rights, keys, money and taking data along ask for it when the last
 * proof is more than ten minutes old; all that was typed goes along in hidden fields and is sent on at once.
 */
import { data } from 'react-router'
import { type Args, type Visit, type Visitor, visitOf } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { keyedHash } from '../../foundation/secrets.ts'
import { keysOfAccount } from './queries.keys.ts'
import { readPasskey } from './queries.passkeys.ts'
import { knows } from './queries.secrets.ts'
import { proveSession } from './queries.sessions.ts'
import { forgive, waitFor } from './queries.tries.ts'
import { readDigits } from './rules.secrets.ts'
import { provenRecently } from './rules.sessions.ts'
import { guesserOf, keysOf, waitProblem } from './threshold.tsx'
import type { TouchWanted } from './touch.tsx'

/** Null: go on. Otherwise the action answers with this, and its page draws `Touch` in its place. */
export async function wantsTouch(args: Args, always = false) {
  const visit = visitOf(args)
  const { visitor, fields } = visit
  if (!visitor) throw new Error('Only somebody who is inside can give a touch.')
  if (!always && provenRecently(visitor.provenAt, visit.now)) return null
  const given = fields.has('passkey-touch')
  const problems = given ? await judge(args, visitor) : []
  if (given && problems.length === 0) {
    await proveSession(visit.database.gate, visitor.sessionId, visit.now)
    return null
  }
  const { touch: _touch, passkey: _passkey, 'passkey-touch': _asked, ...typed } = fields.typed()
  const anything = await anythingWillDo(visit, visitor.accountId)
  return data({ touch: { typed, problems, anything } } satisfies TouchWanted, { status: 422 })
}

/** The example people have no keys; whoever makes some must use them. */
export async function anythingWillDo(visit: Visit, accountId: string): Promise<boolean> {
  if (!visit.demo) return false
  const { pin, password, passkeys } = await keysOfAccount(visit.database.gate, accountId)
  return !pin && !password && passkeys.length === 0
}

async function judge(args: Args, visitor: Visitor): Promise<Problem[]> {
  const visit = visitOf(args)
  const { gate } = visit.database
  const passkey = visit.fields.text('passkey')
  if (passkey) {
    const whose = await readPasskey(gate, visit, 'touch', passkey)
    return whose === visitor.accountId ? [] : [{ field: '', sentence: 'problems.passkey' }]
  }
  const guesser = {
    ...guesserOf(visit, ''),
    login: keyedHash(visit.ownKey('login'), 'touch', visitor.accountId),
  }
  const wait = await waitFor(gate, guesser, visit.now)
  if (wait) return [waitProblem(wait, visit.language)]
  if (await isRight(args, visitor.accountId)) {
    await forgive(gate, guesser, visit.now)
    return []
  }
  return [{ field: 'touch', sentence: 'problems.touch' }]
}

async function isRight(args: Args, accountId: string): Promise<boolean> {
  const visit = visitOf(args)
  const { gate } = visit.database
  const typed = visit.fields.text('touch')
  if (await anythingWillDo(visit, accountId)) return typed !== ''
  const { secrets } = keysOf(visit)
  return (
    (await knows(gate, accountId, 'pin', readDigits(typed), secrets)) ||
    (await knows(gate, accountId, 'password', typed, secrets))
  )
}
