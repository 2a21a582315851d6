/** The list after a breach in numbers, and in words for paper and for the letters. */
import type { Say } from '../../entrance/words.ts'
import type { Breach, Touched } from './queries.breach.ts'
import { countSaws, sawIn } from './rules.breach.saw.ts'
import { countKinds } from './rules.breach.ts'

export function numbersOf({ people, workers, erased, gone }: Breach) {
  const seen = people.flatMap(({ seen }) => seen ?? [])
  const could = people.flatMap(({ could }) => (could ? [could] : []))
  return {
    seen: {
      ...{ people: seen.length, saw: countSaws(seen.map(({ what }) => sawIn(what))), gone },
      changed: seen.filter(({ changed }) => changed).length,
      taken: seen.filter(({ taken }) => taken).length,
      workers: workers.filter(({ seen }) => seen).length,
    },
    could: {
      people: could.length,
      kinds: countKinds(could).filter(({ count }) => count > 0),
      workers: workers.length,
      erased,
    },
  }
}

export type ToldPerson = {
  name: string
  way: string
  phone: string
  mail: string
  street: string
  place: string
  seen: boolean
  what: string
  mind: string
}

/** Each with the way in which they like to be reached, and what to mind first. */
export const tellPeople = (say: Say, people: readonly Touched[]): ToldPerson[] =>
  people.map(person => ({
    ...{ name: person.name, phone: person.phone, mail: person.mail },
    ...{ street: person.street, place: person.place, seen: person.seen !== null },
    way: say('residents')(`reaches.${person.reach}`),
    what: whatOf(say, person),
    mind: mindOf(say, person),
  }))

function whatOf(say: Say, { seen, could }: Touched): string {
  const words = say('rights')
  return [
    ...(seen
      ? sawIn(seen.what).map(saw => words(`breach.saw.${saw}`))
      : (could ?? []).map(kind => words(`breach.what.${kind}`))),
    ...(seen?.changed ? [words('breach.what.changed')] : []),
    ...(seen?.taken ? [words('breach.what.taken')] : []),
  ].join(', ')
}

function mindOf(say: Say, { ended, frozen }: Touched): string {
  const words = say('rights')
  return [
    ended === 'died' ? words('breach.mind.died') : '',
    ended === 'moved' ? words('breach.mind.moved') : '',
    frozen ? words('breach.mind.frozen') : '',
  ]
    .filter(Boolean)
    .join(' ')
}
