/** A moment as people say it, in the language of this visit: "vandaag, 10.15 uur", "donderdag 26 november, 10.15 uur". */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dayOf, daysBetween, sayTime } from '../../foundation/days.ts'

export function useMoment() {
  const say = useWords('accounts')
  const { today, language } = useHouse()
  return (at: Temporal.Instant) => {
    const day = dayOf(at)
    const ago = daysBetween(day, today)
    const named = ago === 0 ? say('when.today') : ago === 1 ? say('when.yesterday') : dayWords(day, language)
    return say('when.moment', {
      day: named,
      time: sayTime(at, language),
    })
  }
}

export const dayWords = (day: string, language: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
