/** What can be filled in in a line about a request or a person. */
import type { Calendar } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Event } from './course.ts'
import { compose, type Slots } from './grammar.ts'
import type { Neighbour } from './person.ts'
import type { Hand } from './shapes.ts'
import { reasonsForNo } from './text/asking.ts'
import { children } from './text/delicate.ts'
import { month } from './text/season.ts'
import { gifts } from './text/talk.ts'
import type { Wish } from './wish.ts'
import { capital, dayWords, helperName, monthNames, nameOf, pronouns, timeWords } from './wording.ts'

/** About a person, as this hand says it on day `now`. */
export const personSlots = (
  who: Neighbour,
  now: number,
  hand: Hand,
  calendar: Calendar,
  chance: Chance,
): Slots => {
  const said = pronouns(who)
  const gift = chance.pick(gifts)
  return {
    ...said,
    haarCap: capital(said.haar),
    haarD: who.gender === 'f' ? 'heur' : 'zien',
    v: who.gender === 'f' ? '' : undefined,
    p: nameOf(who, hand, chance),
    fam: who.close,
    kid: chance.pick(children),
    gift,
    giftCap: capital(gift),
    monthNext: monthNames[calendar.month(now) % 12],
    early: chance.pick(['tienen', 'half tien', 'negen uur', 'tien uur']),
    n: chance.pick(['twee', 'drie', 'vier', 'vijf', 'zes']),
    euro: `€ ${chance.pick(['2,50', '3,00', '3,50', '4,00', '4,80', '5,00', '6,25', '7,50', '8,95', '12,00'])}`,
  }
}

export const eventSlots = (
  wish: Wish,
  event: Event,
  times: { time?: number; backTime?: number },
  now: number,
  hand: Hand,
  calendar: Calendar,
  chance: Chance,
): Slots => {
  const who = wish.who
  const helper = event.helper
  const about: Slots = who ? personSlots(who, now, hand, calendar, chance) : { n: 'drie', euro: '€ 3,50' }
  const inner = who ? { kin: `${pronouns(who).haar} ${who.kin.who}`, kinTown: who.kin.town } : {}
  const { time, backTime } = times
  const said = (minutes: number) => timeWords(minutes, hand, chance)
  return {
    ...about,
    ...(who ? { kinCap: capital(inner.kin ?? '') } : {}),
    ...(helper && {
      h: helperName(helper, hand, chance),
      hs: helper.person.name.given,
      hij: helper.gender === 'f' ? 'ze' : 'hij',
      hijs: helper.gender === 'f' ? 'haar' : 'zijn',
    }),
    ...(event.asked && { h2: helperName(event.asked, hand, chance), hs2: event.asked.person.name.given }),
    ...(event.next && { h3: helperName(event.next, hand, chance), hs3: event.next.person.name.given }),
    ...(event.day !== undefined && { d: dayWords(calendar, now, event.day, hand, chance) }),
    d2: chance.pick(['een dag later', 'twee dagen later', 'zaterdag']),
    part: chance.pick(['ochtend', 'middag']),
    ...(time !== undefined && {
      t0: said(Math.round((time - chance.pick([20, 25, 30, 35, 40, 45])) / 5) * 5),
    }),
    ...(backTime !== undefined && { t3: said(Math.round((backTime + chance.between(15, 60)) / 15) * 15) }),
    ...(wish.ride && { to: compose(wish.ride.to, inner, chance), km: `${kilometres(wish, chance)}` }),
    ...(event.asked && { why: whyNot(calendar.month(now), event, now, hand, calendar, chance) }),
  }
}

/** There and back from the driver's home, in kilometres. */
const kilometres = (wish: Wish, chance: Chance) => {
  const range: Record<string, [number, number]> = {
    'far-hospital': [104, 118],
    hospital: [36, 46],
    station: [36, 44],
    market: [36, 42],
    'living-room': [2, 6],
    church: [2, 8],
    family: [24, 70],
  }
  const [low, high] = range[wish.ride?.code ?? ''] ?? [10, 22]
  return chance.between(low, high)
}

const whyNot = (
  nowMonth: number,
  event: Event,
  now: number,
  hand: Hand,
  calendar: Calendar,
  chance: Chance,
): string => {
  for (;;) {
    const template = chance.pick(reasonsForNo)
    const found = /^@(\S+) (.*)$/.exec(template)
    if (found && !month(found[1], nowMonth)) continue
    return compose(
      found?.[2] ?? template,
      { d: dayWords(calendar, now, event.day ?? now, hand, chance) },
      chance,
    )
  }
}
