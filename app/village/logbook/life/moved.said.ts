/** A day or a time that became another: asked of whoever helps, and told to whoever must be called. */
import type { Tell } from '../../../entrance/words.ts'
import { type Day, sayTime, type Tongue } from '../../../foundation/days.ts'
import { type Repeats, sayHours, sayRepeat, sayWish, type Wish } from '../lines/rules.saying.ts'
import { isToAsk, type Short } from '../rules.short.ts'
import type { Former } from './rules.telling.ts'

export type When = Wish & Repeats & { back_time: string | null }
export type On = { today: Day; language: Tongue; onPaper?: boolean }
type Asked = When & Pick<Short, 'helper' | 'moved_from'>

/** "Nog vragen: kan Niels Boonstra ook donderdag 10 december?" */
export function sayToAsk(say: Tell<'logbook'>, request: Asked, on: On): string {
  const when = sayNew(say, request, request.moved_from ?? {}, on)
  const name = request.helper ?? say('life.moved.unnamed')
  return when ? say('life.moved.ask', { name, when }) : say('life.moved.ask-then', { name })
}

/** "Niels Boonstra kan ook donderdag 10 december." */
export function sayCan(say: Tell<'logbook'>, request: Asked, on: On): string {
  const when = sayNew(say, request, request.moved_from ?? {}, on)
  const helper = request.helper ?? say('life.moved.unnamed')
  const name = helper.charAt(0).toUpperCase() + helper.slice(1)
  return when ? say('life.moved.said', { name, when }) : say('life.moved.said-then', { name })
}

/** How a request stands, in a word; in a sentence, where whoever helps must still be asked. */
export const sayState = (say: Tell<'logbook'>, request: Short, on: On): string =>
  isToAsk(request, on.today) ? sayToAsk(say, request, on) : say(`list.states.${request.state}`)

/** On paper beside an appointment: who must still hear of it, before all else whoever helps. */
export function sayToTell(say: Tell<'logbook'>, request: Short, on: On): string {
  if (isToAsk(request, on.today)) return sayToAsk(say, request, on)
  return request.state === 'found' ? say('duty.paper.to-tell') : ''
}

/** The day or how often, with the hours that became another. */
function sayNew(say: Tell<'logbook'>, now: When, former: Former, on: On): string {
  const { language } = on
  const hours = hasOther(former, 'wished_time', 'wished_time_until', 'part') ? sayHours(now, language) : ''
  const back = hasOther(former, 'back_time') ? sayHome(say, now, language) : ''
  return [sayDays(now, on), hours, back].filter(Boolean).join(', ')
}

/** "terug om 12.00 uur" */
export const sayHome = (say: Tell<'logbook'>, { back_time }: When, language: Tongue): string =>
  back_time ? say('take.back-at', { time: sayTime(back_time, language) }) : ''

export const sayDays = (now: When, { today, language, onPaper }: On): string =>
  now.repeat_every
    ? sayRepeat({ ...now, repeat_skips: [] }, today, language, onPaper)
    : sayWish({ ...now, wished_time: null, wished_time_until: null, part: null }, today, language, onPaper)

export const hasOther = (former: Former, ...whens: (keyof Former)[]): boolean =>
  whens.some(when => when in former)
