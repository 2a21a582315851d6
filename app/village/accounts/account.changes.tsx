/** What somebody may change of the own account; keys and address only after a recent touch. */
import { redirect } from 'react-router'
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { findAccount, rolesOfAccount, setLanguage, setMail } from './queries.accounts.ts'
import { markCookie, markOf, newMark, seeDevice, trustDevice, trustNothing } from './queries.devices.ts'
import { addPasskey, type Dropped, dropKey, keysOfAccount } from './queries.keys.ts'
import { tell } from './queries.notices.ts'
import { endOwnSession, factorsOf } from './queries.sessions.ts'
import { leaveAWay, mayRenewTrust } from './rules.ways.ts'
import { wantsTouch } from './wants-touch.tsx'

/** An answer, or the problems to show on the page. */
export async function changeOwn(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  const { fields, visitor, now } = visit
  if (!visitor) return goTo('/in')
  const own = { accountId: visitor.accountId, asking: visitor.sessionId }
  switch (fields.text('do')) {
    case 'end-session':
      return endOne(args, own)
    case 'end-others':
      await endOwnSession(gate, own, null, now)
      return goTo('/account')
    case 'trust-nothing':
      await trustNothing(gate, own.accountId)
      return goTo('/account')
    case 'language':
      await setLanguage(gate, own.accountId, fields.text('language') === 'en' ? 'en' : 'nl')
      return goTo('/account')
    default:
      return (await wantsTouch(args)) ?? changeKeys(args, own.accountId)
  }
}

/** An id that is none ends nothing; without an id all others would end. */
async function endOne(args: Args, own: { accountId: string; asking: string }) {
  const { database, fields, now } = visitOf(args)
  const session = fields.id('session')
  if (session) await endOwnSession(database.gate, own, session, now)
  return goTo('/account')
}

async function changeKeys(args: Args, accountId: string): Promise<Response | Problem[]> {
  const visit = visitOf(args)
  const { fields, device, now } = visit
  const by = { accountId, device, now }
  switch (fields.text('do')) {
    case 'mail':
      return changeMail(args, by)
    case 'trust':
      return trustThis(args, by)
    case 'drop':
      return dropOne(args, by)
    case 'passkey': {
      const kept = await addPasskey(visit.database.gate, { ...visit, ...by }, fields.text('passkey'))
      return kept ? goTo('/account') : [{ field: '', sentence: 'problems.passkey' }]
    }
    default:
      return goTo('/account')
  }
}

type By = { accountId: string; device: string; now: Temporal.Instant }

/** The old address hears of it too: whoever takes over a mailbox cannot do it unseen. */
async function changeMail(args: Args, by: By): Promise<Response | Problem[]> {
  const { database, fields } = visitOf(args)
  const mail = fields.text('mail')
  if (mail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail))
    return [{ field: 'mail', sentence: 'problems.mail' }]
  await database.gate.transaction().execute(async tx => {
    const before = await findAccount(tx, by.accountId)
    if (before?.mail === mail) return
    await setMail(tx, by.accountId, mail)
    await tell(tx, { ...by, kind: 'new-mail', alsoTo: before?.mail ?? '' })
  })
  return goTo('/account')
}

async function trustThis(args: Args, by: By): Promise<Response | Problem[]> {
  const { database, visitor } = visitOf(args)
  const { gate } = database
  const roles = await rolesOfAccount(gate, by.accountId)
  const factors = await factorsOf(gate, visitor?.sessionId ?? '')
  if (visitor?.sharedComputer) return [{ field: '', sentence: 'problems.trust-shared' }]
  if (!mayRenewTrust(factors, roles)) return [{ field: '', sentence: 'problems.trust' }]
  const mark = markOf(args.request.headers) ?? newMark()
  await gate.transaction().execute(async tx => {
    await seeDevice(tx, by.accountId, mark, by.device, by.now)
    await trustDevice(tx, by.accountId, mark, by.now)
    await tell(tx, { ...by, kind: 'trusted-device' })
  })
  return redirect('/account', { status: 303, headers: { 'set-cookie': markCookie(mark) } })
}

const kinds = ['pin', 'password', 'app', 'card', 'passkey'] as const

async function dropOne(args: Args, by: By): Promise<Response | Problem[]> {
  const { database, fields } = visitOf(args)
  const kind = kinds.find(each => each === fields.text('kind'))
  if (!kind) return goTo('/account')
  const keys = await keysOfAccount(database.gate, by.accountId)
  const held = {
    passkeys: keys.passkeys.length - (kind === 'passkey' ? 1 : 0),
    pin: keys.pin && kind !== 'pin',
    password: keys.password && kind !== 'password',
    app: keys.app && kind !== 'app',
    card: keys.card !== null && kind !== 'card',
  }
  if (!leaveAWay(held)) return [{ field: '', sentence: 'problems.last-way' }]
  const id = fields.text('passkey-id')
  if (kind === 'passkey' && !id) return goTo('/account')
  const gone: Dropped = kind === 'passkey' ? { kind, id } : { kind }
  await dropKey(database.gate, by, gone)
  return goTo('/account')
}
