/** That data rested, in one or two sentences: on the page of what was agreed and in what changed. */
import type { Tell } from '../../entrance/words.ts'
import { sayMoment } from '../../foundation/days.said.ts'
import type { Day, Tongue } from '../../foundation/days.ts'
import type { Rest } from './queries.rests.ts'
import { asSentence } from './rules.say.ts'

/** "Lag stil van gisteren, 10.00 uur, tot vandaag, 11.00 uur. Waarom: het adres klopt niet. Afloop: uitgezocht." */
export function sayRest(
  say: Tell<'residents'>,
  { reason, at, liftedAt, liftedWhy }: Rest,
  { today, language }: { today: Day; language: Tongue },
): string {
  const moment = (when: Temporal.Instant) => sayMoment(when, today, language)
  const when = liftedAt
    ? say('say.rested.from-until', { from: moment(at), until: moment(liftedAt) })
    : say('say.rested.since', { from: moment(at) })
  const why = say('say.rests-why', { reason: asSentence(reason) })
  return [when, why, liftedWhy && say('say.rested.came', { came: asSentence(liftedWhy) })]
    .filter(Boolean)
    .join(' ')
}
