/** When something was said or done, and by whom, as every story of the logbook shows it. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayDay, sayMoment } from '../../foundation/days.said.ts'
import { dayOf, zone } from '../../foundation/days.ts'

/** Of an old logbook only the day is known, and whoever brought it in did not take the call. */
export function useMoments() {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  return (at: Temporal.Instant, who: string, isOld: boolean) =>
    isOld
      ? { when: sayDay(dayOf(at), today, language), dateTime: dayOf(at), who: say('list.from-old') }
      : {
          when: sayMoment(at, today, language),
          dateTime: at.toString({ timeZone: zone, smallestUnit: 'minute' }),
          who,
        }
}
