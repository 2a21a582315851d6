/** A moment as people say it: "vandaag, 10.15 uur", "donderdag 26 november, 10.15 uur". */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dayOf, daysBetween, plain, sayTime } from '../../foundation/days.ts'

export function useMoment() {
  const say = useWords('village')
  const { today, language } = useHouse()
  return (at: Temporal.Instant) => {
    const day = dayOf(at)
    const ago = daysBetween(day, today)
    const whole = plain(day).toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(ago > 300 ? { year: 'numeric' } : {}),
    })
    const named = ago === 0 ? say('when.today') : ago === 1 ? say('when.yesterday') : whole
    return say('when.moment', {
      day: named,
      time: sayTime(at, language),
    })
  }
}
