/** The form of somebody who takes part, read: all that can be kept, or a sentence for each thing to put right. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { among, bsnIn, type Given, line, oneOf, taker, words } from './rules.given.ts'
import {
  asks,
  fars,
  holidays,
  type Most,
  means,
  type Pause,
  type ProfileWish,
  partsOfDay,
  pers,
  timeAt,
  weekdays,
} from './rules.profile.ts'

/** From top to bottom. */
export const wishFields = [
  ...['likes', 'dislikes', 'talents', ...partsOfDay, 'holidays', 'not-dark', 'most-times', 'most-per'],
  ...['pause-from', 'pause-until', 'far', 'means', 'means-more', 'languages', 'ask-by', 'needs', 'since'],
  'not-bsn',
]

export const mostTimes = 31
const freeWords = ['talents', 'means-more', 'languages', 'needs']

export type Around = {
  today: Day
  /** What may be liked: the village's kinds. */
  kinds: readonly { code: string; name: string }[]
  /** Said no to anything being written down that is good to know. */
  told: boolean
  /** As it stands; today for whoever begins. */
  since: Day
}

export function readProfile(given: Given, { today, kinds, told, since }: Around): Outcome<ProfileWish> {
  const problems: Problem[] = []
  const take = taker(problems)
  const codes = kinds.map(({ code }) => code)
  const [likes, dislikes] = [among(codes, given.texts('likes')), among(codes, given.texts('dislikes'))]
  const twice = kinds.filter(({ code }) => likes.includes(code) && dislikes.includes(code))
  if (twice.length > 0)
    problems.push({
      ...{ field: 'dislikes', sentence: 'problem.both' },
      values: { kinds: twice.map(({ name }) => name).join(', ') },
    })
  const wish: ProfileWish = {
    ...{ likes, dislikes },
    talents: take(words(given, 'talents', 500), ''),
    times: weekdays.flatMap(day =>
      partsOfDay.filter(part => given.texts(part).includes(String(day))).map(part => timeAt(day, part)),
    ),
    holidays: oneOf(holidays, given.text('holidays')) ?? 'usual',
    notDark: given.text('not-dark') === 'yes',
    most: take(readMost(given), null),
    pause: take(readPause(given, today), null),
    far: oneOf(fars, given.text('far')) ?? '',
    means: among(means, given.texts('means')),
    meansMore: take(line(given, 'means-more', 120), ''),
    languages: take(line(given, 'languages', 120), ''),
    askBy: among(asks, given.texts('ask-by')),
    needs: take(words(given, 'needs', 500), ''),
    since: take(readSince(given, today, since), since),
  }
  if (!told && wish.needs !== '') problems.push({ field: 'needs', sentence: 'problem.not-told' })
  problems.push(...bsnIn(given, freeWords))
  return problems.length > 0 ? troubles(inOrder(problems, wishFields)) : good(wish)
}

function readMost(given: Given): Outcome<Most | null> {
  const times = given.text('most-times')
  if (times === '') return good(null)
  const number = /^\d{1,2}$/.test(times) ? Number(times) : 0
  return number >= 1 && number <= mostTimes
    ? good({ times: number, per: oneOf(pers, given.text('most-per')) ?? 'month' })
    : troubles([{ field: 'most-times', sentence: 'problem.most', values: { most: mostTimes } }])
}

/** Whoever says only until when begins today. */
function readPause(given: Given, today: Day): Outcome<Pause | null> {
  const [from, until] = [given.text('pause-from'), given.text('pause-until')]
  const wrong = (field: string, sentence: string) => troubles([{ field, sentence }])
  if (from !== '' && !isDay(from)) return wrong('pause-from', 'problem.day')
  if (until !== '' && !isDay(until)) return wrong('pause-until', 'problem.day')
  if (from === '' && until === '') return good(null)
  const pause = { from: from || (until < today ? until : today), until: until || null }
  return pause.until !== null && pause.until < pause.from
    ? wrong('pause-until', 'problem.pause-turned')
    : good(pause)
}

function readSince(given: Given, today: Day, since: Day): Outcome<Day> {
  const day = given.text('since')
  if (day === '') return good(since)
  if (!isDay(day)) return troubles([{ field: 'since', sentence: 'problem.day' }])
  return day > today ? troubles([{ field: 'since', sentence: 'problem.since' }]) : good(day)
}
