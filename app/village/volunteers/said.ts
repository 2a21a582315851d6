/** What somebody likes to do, as people say it; the same words on a page, in a list and on paper. */
import type { Tell } from '../../entrance/words.ts'
import { sayAll, sayDate, sayWeekday, sayWholeDate } from '../../foundation/days.said.ts'
import type { Day, Tongue } from '../../foundation/days.ts'
import { asSentence } from '../residents/door.ts'
import { type Part, type Pause, type Profile, pauseAhead } from './rules.profile.ts'
import { type Spell, spellsOf } from './rules.times.ts'

/** `kinds`: the village's own names, by their codes. */
export type Speaking = {
  say: Tell<'volunteers'>
  kinds: ReadonlyMap<string, string>
  today: Day
  language: Tongue
}

/** In a row of words each begins small; what is written in capitals stays so. */
const small = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** By commas: the village's own names have an "en" in them. */
const listed = (codes: readonly string[], { kinds }: Speaking) =>
  codes.map(code => small(kinds.get(code) ?? code)).join(', ')

export const sayTimes = (times: readonly string[], by: Speaking): string =>
  spellsOf(times)
    .map(spell => saySpell(spell, by))
    .join(', ')

function saySpell({ days, during }: Spell, { say, language }: Speaking): string {
  if (typeof days !== 'number')
    return during === 'whole'
      ? say(`days.${days}`)
      : say('days.during', { days: say(`days.${days}`), during: say(`during.${during}`) })
  const day = sayWeekday(days, language)
  if (during === 'whole') return day
  return during === 'day'
    ? say('days.during', { days: day, during: say('during.day') })
    : say('days.part', { day, part: say(`part-of-day.${during}`) })
}

export const sayPause = ({ from, until }: Pause, { say, today, language }: Speaking): string => {
  const day = (on: Day) => sayDate(on, today, language)
  if (from > today)
    return until
      ? say('said.pause-from-until', { from: day(from), until: day(until) })
      : say('said.pause-from', { from: day(from) })
  return until ? say('said.pause-until', { until: day(until) }) : say('said.pause')
}

const sayMost = ({ most }: Pick<Profile, 'most'>, { say }: Speaking) =>
  most ? say(`said.most-${most.per}`, { count: most.times }) : ''

const sayMeans = ({ means, meansMore }: Pick<Profile, 'means' | 'meansMore'>, { say, language }: Speaking) =>
  [
    means.length > 0 &&
      say('said.means', {
        means: sayAll(
          means.map(each => say(`means-have.${each}`)),
          language,
        ),
      }),
    meansMore && asSentence(meansMore),
  ]
    .filter(Boolean)
    .join(' ')

type Shown = Omit<Profile, 'needs'>

/** What they like and when they can, without what they are good at and how to reach them. */
export function sayLikes(profile: Shown, by: Speaking): string {
  const { say } = by
  const { likes, dislikes, times, notDark, holidays, far } = profile
  const when = times.length > 0 ? say('said.times', { times: sayTimes(times, by) }) : ''
  return [
    likes.length > 0 && say('said.likes', { kinds: listed(likes, by) }),
    dislikes.length > 0 && say('said.dislikes', { kinds: listed(dislikes, by) }),
    when,
    notDark && say('said.not-dark'),
    holidays !== 'usual' && say(`said.holidays-${holidays}`),
    far && say(`said.far-${far}`),
    sayMeans(profile, by),
    sayMost(profile, by),
  ]
    .filter(Boolean)
    .join(' ')
}

export const sayTalents = (
  { talents, languages }: Pick<Profile, 'talents' | 'languages'>,
  { say }: Speaking,
) =>
  [talents && asSentence(talents), languages && asSentence(say('said.languages', { languages }))]
    .filter(Boolean)
    .join(' ')

export const sayAskBy = ({ askBy }: Pick<Profile, 'askBy'>, { say }: Speaking) =>
  askBy.length > 0 ? say('said.ask-by', { ways: askBy.map(way => say(`ask.${way}`)).join(', ') }) : ''

/** A pause that is not over. */
export const sayPauseAhead = (profile: Pick<Profile, 'pause'>, by: Speaking): string => {
  const pause = pauseAhead(profile, by.today)
  return pause ? sayPause(pause, by) : ''
}

/** All that can be found with free words, as it was said. */
export const allWords = (profile: Shown & { name: string }, by: Speaking): string =>
  [
    ...[profile.name, profile.talents, profile.languages, profile.meansMore],
    listed(profile.likes, by),
    ...profile.means.map(each => by.say(`means-have.${each}`)),
  ].join(' ')

/** One part, for history and for two texts side by side; empty when there is nothing to say. */
export function sayPart<P extends Part>(part: P, value: Profile[P], by: Speaking): string {
  const { say, language } = by
  const known = { [part]: value } as Partial<Profile>
  const codes = (group: 'means' | 'ask', all: readonly string[]) =>
    all.map(code => (say as (key: string) => string)(`${group}.${code}`)).join(', ')
  if (known.likes) return listed(known.likes, by)
  if (known.dislikes) return listed(known.dislikes, by)
  if (known.times) return sayTimes(known.times, by)
  if (known.holidays) return say(`holidays.${known.holidays}`)
  if (known.notDark !== undefined) return known.notDark ? say('value.yes') : ''
  if (known.most) return sayMost({ most: known.most }, by)
  if (known.pause) return sayPause(known.pause, by)
  if (known.far) return say(`far.${known.far}`)
  if (known.means) return codes('means', known.means)
  if (known.askBy) return codes('ask', known.askBy)
  if (known.since) return sayWholeDate(known.since, language)
  if (part === 'stopped') return value ? sayWholeDate(value as Day, language) : say('value.takes-part')
  return typeof value === 'string' ? value : ''
}
