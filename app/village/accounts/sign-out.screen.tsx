import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { endSession } from './queries.sessions.ts'

export const loader = () => {
  throw goTo('/account')
}

export async function action(args: Args) {
  const visit = visitOf(args)
  if (visit.visitor) await endSession(visit.database.gate, visit.visitor.sessionId, visit.now)
  visit.cookie(null)
  return goTo('/in')
}

export default () => null
