/** Makes a whole village: people, what they asked for in two years, and what was written about it. */
import { writeDown } from './asked.ts'
import { at, makeCalendar, writingTime } from './calendar.ts'
import { makeChance } from './chance.ts'
import { courseOf } from './course.ts'
import { type Draft, makeDesk } from './desk.ts'
import { addDoubles } from './doubles.ts'
import { leaveOpen } from './followUps.ts'
import { makeHelpers } from './helpers.ts'
import { makePopulation } from './people.ts'
import type { Neighbour } from './person.ts'
import { makeProfiles } from './profiles.ts'
import {
  type Coordinator,
  type Entry,
  type ExampleVillage,
  hands,
  type Request,
  type VillagePlan,
} from './shapes.ts'
import { tellStories } from './storytelling.ts'
import { talkLines } from './talking.ts'
import { offerers, tasksOf } from './tasks.ts'
import { tell } from './telling.ts'
import { makeVolunteers } from './volunteers.ts'
import { makeWishes } from './wishes.ts'

export const makeVillage = (plan: VillagePlan): ExampleVillage => {
  const chance = (what: string) => makeChance(`${plan.seed} ${what}`)
  const calendar = makeCalendar(plan.until)
  const population = makePopulation(plan, chance('people'))
  const { pairs, twins } = addDoubles(population, plan.doubles, chance('doubles'))
  const { people, households } = population
  const coordinators = makeCoordinators(people)
  const volunteers = makeVolunteers(
    people.filter(n => !coordinators.some(c => c.person === n.person.key) && !n.person.key.endsWith('-b')),
    plan.volunteers,
    chance('volunteers'),
  )
  const told = tellStories(calendar, people, plan.told)
  const asking = people.filter(
    n => !n.person.key.endsWith('-b') && !coordinators.some(c => c.person === n.person.key),
  )
  const wishes = makeWishes(plan, asking, twins, told, calendar, chance('wishes'))
  const helpers = makeHelpers(volunteers, people, told.helpsFrom, chance('helpers'))
  const desk = makeDesk(plan, calendar, coordinators, people, chance('desk'))

  const requests: Request[] = []
  const drafts: Draft[] = []
  const calls = wishes
    .map(wish => ({ wish, logged: at(wish.logged, writingTime(desk.chance)) }))
    .sort((a, b) => a.logged - b.logged)
  for (const { wish, logged } of calls) {
    const by = desk.onDuty(logged)
    const asked = writeDown(wish, by.hand, calendar, desk.writer, desk.chance)
    const events = courseOf(wish, asked, logged, calendar, helpers, desk.chance)
    const key = `r-${requests.length + 1}`
    const told_ = tell(wish, asked, events, key, by.key, desk)
    const responsible = desk.chance.often(0.1) ? desk.others(by.key).key : by.key
    const caller = wish.who && desk.chance.often(0.13) ? wish.who.close : undefined
    requests.push({
      key,
      personKey: wish.who?.person.key ?? null,
      ...(caller ? { calledBy: caller } : {}),
      kind: asked.kind,
      words: asked.words,
      loggedBy: by.key,
      loggedAt: calendar.moment(logged),
      ...asked.fields,
      aids: asked.aids,
      responsible,
      states: told_.states,
    })
    drafts.push(...told_.drafts)
  }
  drafts.push(...talkLines(plan, wishes, told, coordinators, desk))
  const entries = drafts
    .sort((a, b) => a.stamp - b.stamp)
    .map(({ stamp: _, ...draft }, i): Entry => ({ key: `e-${i + 1}`, ...draft }))
  leaveOpen(entries, calendar, chance('follow-ups'))
  return {
    name: plan.name,
    until: plan.until,
    inhabitants: plan.inhabitants,
    people: people.map(n => n.person),
    households,
    coordinators,
    volunteers,
    profiles: makeProfiles(plan, volunteers, people, requests, chance('profiles')),
    tasks: plan.told ? tasksOf(plan.until, volunteers) : [],
    offerers: plan.told ? offerers : [],
    requests,
    entries,
    doubles: pairs,
  }
}

const makeCoordinators = (people: Neighbour[]): Coordinator[] => {
  const cast = people.filter(n => n.part?.hand)
  const six = cast.length === hands.length ? cast : people.slice(0, hands.length)
  return six.map((n, i) => ({
    key: `c-${i + 1}`,
    person: n.person.key,
    hand: n.part?.hand ?? hands[i] ?? 'polite',
  }))
}
