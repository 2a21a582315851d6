/** A wish in the words of people: when, where, back, what comes along, how urgent, how often. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import type { Language } from '../../../entrance/words.ts'
import { sayDate, sayDay } from '../../../foundation/days.said.ts'
import type { Day } from '../../../foundation/days.ts'
import { sayTime } from '../../../foundation/days.ts'
import { isDayOpen } from '../life/rules.repeat.ts'
import { sayRepeat, sayWish } from '../lines/rules.saying.ts'
import { isAid } from '../request/rules.request.ts'
import type { Sayable } from './rules.request.reading.ts'

export type SaidWish = {
  when: string[]
  where: string
  back: string
  aids: string[]
  urgency: string
  repeat: string
}

export function useSaidWish(wish: Sayable, skips: readonly Day[] = []): SaidWish {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const nothing = { wished_day: null, wished_until: null }
  const [day, until] = [wish.wished_day, wish.wished_until].map(
    date => date && sayFully(date, today, language),
  )
  return {
    when: [
      day && until
        ? say('take.through', { from: day, until })
        : day && wish.repeat_unit
          ? isDayOpen(wish)
            ? ''
            : say('take.next-time', { day })
          : (day ?? ''),
      sayWish({ ...wish, ...nothing }, today, language),
    ].filter(Boolean),
    where: wish.place,
    back: wish.back_time
      ? say('take.back-at', { time: sayTime(wish.back_time, language) })
      : wish.back
        ? say(wish.back === 'yes' ? 'take.back-yes' : 'take.back-no')
        : '',
    aids: wish.aids.map(aid => (isAid(aid) ? say(`take.aid.${aid}`) : aid)),
    urgency: wish.urgency ? say(`take.urgencies.${wish.urgency}`) : '',
    repeat: sayRepeat({ ...wish, repeat_skips: skips }, today, language),
  }
}

/** In one row: "donderdag 26 november", "10.15 uur", "ziekenhuis Emmen", "terug om 12.00 uur", "rollator". */
export const inOneRow = ({ when, where, back, aids, urgency, repeat }: SaidWish): string[] =>
  [repeat, ...when, where, back, ...aids, urgency].filter(Boolean)

/** With the date itself, so that "morgen" is not misheard: "morgen, maandag 23 november". */
function sayFully(day: Day, today: Day, language: Language): string {
  const [near, date] = [sayDay(day, today, language), sayDate(day, today, language)]
  return near === date ? date : `${near}, ${date}`
}
