/** Signing in as an example person: in a demo, from this machine only. Elsewhere this address does not exist. */

import { useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inDemo, visitOf } from '../../entrance/visit.ts'
import { exampleRoles, firstPageOf, signInAsExample } from './examples.ts'
import { ownPath } from './rules.ways.ts'

export function loader(args: Args) {
  inDemo(args)
  // After a choice the page says what came of it.
  if (!visitOf(args).fields.has('who')) throw goTo('/in')
  return null
}

export async function action(args: Args) {
  inDemo(args)
  const visit = visitOf(args)
  const who = visit.fields.text('who')
  const village = visit.fields.text('village') || 'esdorp'
  if (!(exampleRoles as readonly string[]).includes(who)) return goTo('/in')
  const token = await signInAsExample(visit.database.gate, village, who, {
    device: visit.device,
    now: visit.now,
  })
  if (!token) return { who }
  visit.cookie(token)
  return goTo(ownPath(visit.fields.text('naar') || firstPageOf(who, village)))
}

export default function NotYet() {
  const say = useWords('accounts')
  return (
    <>
      <h1>{say('demo.not-yet')}</h1>
      <p>{say('demo.not-yet-why')}</p>
      <p>
        <a href="/in">{say('demo.choose-again')}</a>
      </p>
    </>
  )
}
