/** Somebody opened more pages of residents in a short time than one does by hand. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dayOf, timeOf } from '../../foundation/days.ts'
import { Notice } from '../../furniture/notice.tsx'
import { dayInWords } from './rules.read-log.days.ts'
import type { Hurry } from './rules.read-log.ts'

export const HurryNotice = ({ hurry, name }: { hurry: Hurry; name: string }) => {
  const say = useWords('accounts')
  const { language } = useHouse()
  const time = (at: Temporal.Instant) => (language === 'nl' ? timeOf(at).replace(':', '.') : timeOf(at))
  return (
    <Notice kind="danger" word={say('log.overview.hurry-word')}>
      {say('log.overview.hurry', {
        name: name || say('log.overview.nameless'),
        day: dayInWords(dayOf(hurry.from), language),
        from: time(hurry.from),
        until: time(hurry.until),
        count: hurry.people,
      })}
    </Notice>
  )
}
