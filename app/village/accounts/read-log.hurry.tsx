/** Somebody opened more pages of residents in a short time than one does by hand. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf, sayFigures, sayTime } from '../../foundation/days.ts'
import { Notice } from '../../furniture/notice.tsx'
import type { Hurry } from './rules.read-log.ts'

export const HurryNotice = ({ hurry, name }: { hurry: Hurry; name: string }) => {
  const say = useWords('accounts')
  const { language } = useHouse()
  return (
    <Notice kind="danger" word={say('log.overview.hurry-word')}>
      {say('log.overview.hurry', {
        name: name || say('log.overview.nameless'),
        day: sayWholeDate(dayOf(hurry.from), language),
        from: sayFigures(hurry.from, language),
        until: sayTime(hurry.until, language),
        count: hurry.people,
      })}
    </Notice>
  )
}
