/** What each of those who take part likes and when they can: believable, and the same every time. */
import { addDays, type Day, plain } from '../foundation/days.ts'
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import { type Kind, kinds, type Profile, type Request, type VillagePlan, type Volunteer } from './shapes.ts'
import * as text from './text/profiles.ts'

export function makeProfiles(
  plan: VillagePlan,
  volunteers: readonly Volunteer[],
  people: readonly Neighbour[],
  requests: readonly Request[],
  chance: Chance,
): Profile[] {
  const today = addDays(plan.until, 1)
  const byKey = new Map(people.map(neighbour => [neighbour.person.key, neighbour]))
  const first = firstHelp(requests)
  // One by one, so that each talent is somebody's own.
  const talents = chance.shuffled(text.talents)
  const needy = chance.shuffled(volunteers.slice(8)).slice(0, text.needs.length)
  return volunteers.map((volunteer, at) => {
    const { person, likes } = volunteer
    const neighbour = byKey.get(person) as Neighbour
    const drawn = like(neighbour, likes, chance)
    const need = needy.indexOf(volunteer)
    return {
      ...drawn,
      person,
      since: sinceOf(at, today, first.get(person), chance),
      talents: chance.often(0.45) ? (talents.pop() ?? '') : '',
      needs: need < 0 ? '' : (text.needs[need] ?? ''),
      pause: pauseOf(at, today),
    }
  })
}

/** The day on which each of them first did something for another. */
function firstHelp(requests: readonly Request[]): Map<string, Day> {
  const first = new Map<string, Day>()
  for (const { states } of requests)
    for (const { helper, at } of states) {
      const day = at.slice(0, 10)
      if (helper && day < (first.get(helper) ?? '9999')) first.set(helper, day)
    }
  return first
}

/** Three of them have a year to celebrate this month; nobody began after they first helped. */
function sinceOf(at: number, today: Day, first: Day | undefined, chance: Chance): Day {
  const round = ({ 9: 1, 17: 5, 33: 10 } as Record<number, number>)[at]
  const drawn = addDays(today, -chance.between(20, 3000))
  const since = round ? plain(today).subtract({ years: round }).with({ day: 12 }).toString() : drawn
  return first && first < since ? first : since
}

/** One until after the holidays, and one without an end. */
const pauseOf = (at: number, today: Day): Profile['pause'] =>
  at === 21
    ? { from: addDays(today, -10), until: addDays(today, 38) }
    : at === 40
      ? { from: addDays(today, -3), until: null }
      : null

type Drawn = Omit<Profile, 'person' | 'since' | 'talents' | 'needs' | 'pause'>

function like({ band }: Neighbour, likes: readonly Kind[], chance: Chance): Drawn {
  const old = band === '65-79' || band === '80+'
  const drives = likes.includes('vervoer')
  const handy = likes.includes('tuin') || likes.includes('klus')
  const others = kinds.filter(kind => kind !== 'wonen' && kind !== 'anders' && !likes.includes(kind))
  const means: Profile['means'] = [
    ...(drives || chance.often(0.5) ? (['car'] as const) : []),
    ...(drives && chance.often(0.7) ? (['walker'] as const) : []),
    ...(drives && chance.often(0.12) ? (['wheelchair'] as const) : []),
    ...(handy && chance.often(0.4) ? (['trailer'] as const) : []),
    ...(!drives && chance.often(0.3) ? (['bike'] as const) : []),
    ...(handy ? (['tools'] as const) : []),
  ]
  return {
    likes: [...likes],
    dislikes: chance.often(0.35) ? [chance.pick(others)] : [],
    times: timesOf(old, chance),
    holidays: chance.weighted(
      ['usual', 'not', 'only'] as const,
      each => ({ usual: 16, not: 3, only: 1 })[each],
    ),
    notDark: old && drives && chance.often(0.4),
    most: chance.often(0.35)
      ? { times: chance.between(1, 3), per: chance.often(0.5) ? 'week' : 'month' }
      : null,
    far: drives
      ? chance.pick(['near', 'near', 'anywhere'] as const)
      : chance.pick(['', 'village', 'village', 'near'] as const),
    means,
    meansMore: chance.often(0.1) ? chance.pick(text.meansMore) : '',
    languages: chance.often(0.5) ? chance.pick(text.languages) : '',
    askBy: old
      ? chance.pick([['call'], ['call'], ['call', 'paper'], ['call', 'mail']] as const).slice()
      : chance.pick([['app'], ['app', 'call'], ['mail'], ['sms']] as const).slice(),
  }
}

const parts = ['ochtend', 'middag', 'avond'] as const

/** Whoever works can in the evening and at the weekend; a third has said nothing of it. */
function timesOf(old: boolean, chance: Chance): string[] {
  if (chance.often(0.33)) return []
  const days = old ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7]
  if (chance.often(0.3)) {
    const those = old ? parts.slice(0, 2) : parts.slice(2)
    return days.slice(0, 5).flatMap(day => those.map(part => `${day}-${part}`))
  }
  const some = chance.shuffled(days).slice(0, chance.between(1, 3)).sort()
  return some.flatMap(day => {
    if (chance.often(0.35)) return parts.map(part => `${day}-${part}`)
    return [`${day}-${old || day > 5 ? chance.pick(['ochtend', 'middag']) : 'avond'}`]
  })
}
