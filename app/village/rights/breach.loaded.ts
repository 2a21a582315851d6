/** What the page after a breach shows: numbers, ways in, and the hour before which it must be told. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { colleagues } from '../accounts/door.ts'
import { inAddress, readWords } from './breach.asked.ts'
import { numbersOf } from './breach.told.ts'
import { breachOf, waysOf } from './queries.breach.ts'
import { tellBefore } from './rules.breach.ts'

export async function loadBreach({ tx, village, now, database }: VillageVisit, address: URLSearchParams) {
  const words = inAddress(address)
  const members = await colleagues(tx, village.id)
  const asked = address.has('wie') ? readWords(words, now) : null
  const member = members.find(({ account }) => account === words.wie)
  return {
    members: members.map(({ account, name }) => ({ account, name })),
    words,
    problems: asked && !asked.ok ? asked.problems : [],
    found:
      asked?.ok && member
        ? {
            member: { account: member.account, name: member.name },
            numbers: numbersOf(await breachOf(tx, village.id, asked.value)),
            ways: await waysOf(tx, database.gate, village.id, asked.value),
            noticed: asked.value.noticed,
            tellBefore: tellBefore(asked.value.noticed),
          }
        : null,
  }
}

export type Loaded = Awaited<ReturnType<typeof loadBreach>>
export type BreachProps = { loaderData: Loaded }
