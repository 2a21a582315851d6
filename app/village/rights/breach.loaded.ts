/** What the page after a breach shows: numbers, ways in, and the hour before which it must be told. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { membersOf } from '../accounts/door.ts'
import { inAddress, readWords } from './breach.asked.ts'
import { numbersOf } from './breach.told.ts'
import { breachOf, waysOf } from './queries.breach.ts'
import { tellBefore } from './rules.breach.ts'

export async function loadBreach({ tx, village, now, database }: VillageVisit, address: URLSearchParams) {
  const words = inAddress(address)
  const members = await membersOf(tx, village.id)
  const asked = address.has('wie') ? readWords(words, now) : null
  const member = members.find(({ accountId }) => accountId === words.wie)
  return {
    members: members.map(({ accountId, name }) => ({ account: accountId, name })),
    words,
    problems: asked && !asked.ok ? asked.problems : [],
    found:
      asked?.ok && member
        ? {
            member: { account: member.accountId, name: member.name, isOff: member.ended },
            numbers: numbersOf(await breachOf(tx, village.id, asked.value)),
            ways: await waysOf(tx, database.gate, village.id, asked.value),
            noticed: asked.value.noticed,
            noticedHour: words.gemerkt === '' || words['gemerkt-tijd'] !== '',
            tellBefore: tellBefore(asked.value.noticed),
          }
        : null,
  }
}

export type Loaded = Awaited<ReturnType<typeof loadBreach>>
export type BreachProps = { loaderData: Loaded }
