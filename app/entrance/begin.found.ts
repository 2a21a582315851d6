/** Makes what was asked for: all of it or nothing, and once, however often the button is pressed. */
import { loadExample } from '../example.ts'
import type { Gate } from '../foundation/database.ts'
import type { Problem } from '../foundation/outcome.ts'
import { addFounder, makeFounder } from '../village/accounts/queries.founders.ts'
import {
  type Founding,
  foundVillage,
  furnishVillage,
  noteFounded,
  useSetup,
} from '../village/village/door.ts'
import type { Visit } from './visit.ts'

type Who = { name: string; login: string }

/** What must be put right, or null when the village is there (now, or since an earlier sending). */
export const foundOwn = (visit: Visit, answers: Founding): Promise<Problem | null> =>
  once(visit, async gate => {
    const { name, address } = answers.village
    const village = await foundVillage(gate, {
      slug: address,
      name,
      phone: answers.phone,
      purpose: answers.purpose,
      municipality: '',
      example: false,
    })
    if (!village)
      throw new Refusal({ field: 'village', sentence: 'problems.address-taken', values: others(address) })
    await furnishVillage(gate, village, answers.kinds)
    await noteFounded(gate, village, await founderOf(visit, gate, village, answers.who), {})
  })

const others = (address: string) => ({ address, other: `dorp-${address}` })

/** Loading Esdorp twice at once is harmless: the second finds it there. */
export async function showExample(visit: Visit, who: Who): Promise<Problem | null> {
  const village = await loadExample(visit.database, 'esdorp', visit.now)
  return once(visit, async gate => {
    await noteFounded(gate, village, await founderOf(visit, gate, village, who))
  })
}

async function founderOf({ visitor }: Visit, gate: Gate, village: string, who: Who): Promise<string> {
  if (visitor) {
    await addFounder(gate, village, visitor)
    return visitor.accountId
  }
  const founder = await makeFounder(gate, village, who)
  if (founder) return founder
  const values = { other: `${who.login}2` }
  throw new Refusal({ field: 'login', sentence: 'problems.login-taken', values })
}

async function once(visit: Visit, work: (gate: Gate) => Promise<void>): Promise<Problem | null> {
  try {
    await visit.database.gate.transaction().execute(async gate => {
      if (await useSetup(gate, visit.browser, visit.now)) await work(gate)
    })
    return null
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.problem
    throw refusal
  }
}

/** Takes the whole founding back, the use of the code included. */
class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.sentence)
    this.problem = problem
  }
}
