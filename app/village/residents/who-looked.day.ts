/** One day of who looked, to be read aloud. */
import type { Tell } from '../../entrance/words.ts'
import type { Tongue } from '../../foundation/days.ts'
import { type Line, type Routine, readAloud } from '../accounts/door.ts'
import { capital, type Speakers, sayLook, sayWho } from './who-looked.words.ts'

export type ToldDay = {
  lines: { key: string; said: string }[]
  /** What is counted together, with all of it. */
  routine: { key: string; said: string; all: { key: string; said: string }[] }[]
}

/** Of one day: what is unusual first, and every day's work in one sentence for each person. */
export function sayDay(
  say: Tell<'accounts'>,
  lines: readonly Line[],
  voice: 'here' | 'you',
  language: Tongue,
  speakers: Speakers = [],
): ToldDay {
  const told = (line: Line) => ({ key: line.key, said: sayLook(say, line, '', language, speakers, voice) })
  const day = readAloud(lines)
  return {
    lines: day.lines.map(told),
    routine: day.routine.map(each => ({
      ...{ key: each.key, said: sayRoutine(say, each, voice) },
      all: each.lines.map(told),
    })),
  }
}

function sayRoutine(say: Tell<'accounts'>, { lines: [first], times, more }: Routine, voice: 'here' | 'you') {
  const yours = voice === 'you'
  const key = yours ? (more ? 'routine-you-more' : 'routine-you') : more ? 'routine-more' : 'routine'
  return capital(say(`log.${key}`, { who: sayWho(say, first as Line), count: times }))
}
