/** The first card, straight from the press: it is no page. */
import { firstCard } from './begin.keys.ts'
import { beginningOf } from './begin.setup.ts'
import { keysPath } from './rules.begin.ts'
import { type Args, goTo, visitOf } from './visit.ts'

export const loader = () => {
  throw goTo(keysPath)
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const beginning = await beginningOf(visit)
  if (beginning.state !== 'keys' || !beginning.setup.mine) return goTo('/begin')
  return firstCard(visit, beginning)
}
