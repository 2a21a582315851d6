import { redirect } from 'react-router'
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { endSession } from './queries.sessions.ts'

export const loader = () => {
  throw goTo('/account')
}

export async function action(args: Args) {
  const visit = visitOf(args)
  if (visit.visitor) await endSession(visit.database.gate, visit.visitor.sessionId, visit.now)
  visit.cookie(null)
  // What the browser kept of these pages goes too; the mark of a known device is a cookie and may stay.
  return redirect('/in', { status: 303, headers: { 'clear-site-data': '"cache", "storage"' } })
}

export default () => null
