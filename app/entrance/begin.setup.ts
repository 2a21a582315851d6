/** Where an installation stands at its beginning: who may begin it, and what is still open. */
import type { Gate } from '../foundation/database.ts'
import { hasComeIn } from '../village/accounts/queries.founders.ts'
import {
  findSetup,
  firstOpen,
  grouped,
  hasOwnVillage,
  renewSetupCode,
  type Setup,
  villageAtGate,
} from '../village/village/door.ts'
import { makePath, paths } from './rules.begin.ts'
import { goTo, notHere, type Village, type Visit } from './visit.ts'

/**
 * For the start of the server: a fresh setup code to print while there is no village of one's own, or while nobody
 * came into it yet (whoever began it lost the browser before there were keys). Null when there is nothing to begin.
 */
export async function ensureSetupCode(gate: Gate): Promise<string | null> {
  if (!(await hasOwnVillage(gate))) return grouped(await renewSetupCode(gate, { founded: false }))
  const setup = await findSetup(gate, Buffer.alloc(0))
  if (!setup?.founder || (await hasComeIn(gate, setup.founder))) return null
  return grouped(await renewSetupCode(gate, { founded: true }))
}

/**
 * `open`: a code waits to be given, or was given by this browser. `keys`: the village is there, the keys are not.
 * `used`: the code is gone and there is no village of one's own. `closed`: nothing to begin here.
 */
export type Beginning =
  | { state: 'open' | 'used'; setup: Setup }
  | { state: 'keys'; setup: Setup & { founder: string }; village: Village }
  | { state: 'closed' }

export async function beginningOf({ demo, browser, database: { gate } }: Visit): Promise<Beginning> {
  // Asked first: a village that is founded between the two questions then shows in the second.
  const ownVillage = !demo && (await hasOwnVillage(gate))
  const setup = demo ? null : await findSetup(gate, browser)
  if (!setup) return { state: 'closed' }
  const { founded, founder } = setup
  if (founded && founder && !(await hasComeIn(gate, founder))) {
    return { state: 'keys', setup: { ...setup, founder }, village: await villageAtGate(gate, founded) }
  }
  if (ownVillage) return { state: 'closed' }
  return { state: setup.used ? 'used' : 'open', setup }
}

/** For the questions: only in the browser that gave the code, and only until the village is there. */
export async function beginner(visit: Visit): Promise<Setup> {
  const beginning = await beginningOf(visit)
  if (beginning.state === 'closed') throw notHere()
  if (beginning.state !== 'open' || !beginning.setup.mine) throw goTo('/begin')
  return beginning.setup
}

/** Where this person goes on: the first question without an answer, else the page that shows all. */
export function onward({ answers }: Pick<Setup, 'answers'>): string {
  const open = firstOpen(answers)
  return open ? paths[open] : makePath
}
