/** What was understood of the words, to be put right by hand; and what was not. */

import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayAll, sayBirthday, sayWeekday } from '../../../foundation/days.said.ts'
import { weekday } from '../../../foundation/days.ts'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Notice } from '../../../furniture/notice.tsx'
import type { ShownProblem } from '../../../furniture/problems.tsx'
import { isDayOpen } from '../life/rules.repeat.ts'
import type { Reading } from '../reading/rules.shape.ts'
import { isGone, type ReadValues, readFields, sayable } from './rules.request.reading.ts'
import { inOneRow, useSaidWish } from './wish.said.tsx'
import { type KindChoice, KindField, Was, WishFields } from './wish.tsx'

export type Understood = Pick<Reading, 'notUnderstood' | 'phones' | 'clash'> & {
  /** As they stand on the form. */
  values: ReadValues
  /** As they were read, before anything was put right. */
  was: ReadValues
  /** It comes back, and no day was named. */
  dayOpen: boolean
  /** What the clock says: `15:33`. */
  time: string
}

type ReadingProps = Understood & { kinds: readonly KindChoice[]; problems: readonly ShownProblem[] }

/** Right below the words, where whoever types them sees it. */
export const UnderstoodRegion = (props: Understood) => (
  <>
    <Said {...props} />
    <Unsaid {...props} />
  </>
)

export const ReadingRegion = (props: ReadingProps) => {
  const { values, was, kinds, problems } = props
  const say = useWords('logbook')
  const wrong = problems.some(({ field }) => field !== 'kind' && isReadField(field))
  return (
    <>
      <KindField values={values} kinds={kinds} problems={problems} />
      <Details summary={say('take.correct')} open={wrong}>
        <WishFields values={values} problems={problems} />
      </Details>
      <Was was={was} />
    </>
  )
}

/** A day or an hour that is over stays possible: a note of last week tells what was done already. */
const Said = ({ values, phones, dayOpen, time }: Understood) => {
  const say = useWords('logbook')
  const { today } = useHouse()
  const wish = sayable(values)
  const row = [...inOneRow(useSaidWish(wish)), ...phones.map(number => say('take.phone', { number }))]
  if (row.length === 0) return null
  const gone = isGone(wish, today, time)
  return (
    <Notice kind={gone ? 'waiting' : 'done'} word={say(gone ? `take.gone-${gone}` : 'take.understood')}>
      {dotted(row)}
      {dayOpen && !isDayOpen(wish) && `. ${say('take.day-open')}`}
    </Notice>
  )
}

/** What could have been a day, a time or a turn is asked; words that only tell more are said quietly. */
const Unsaid = ({ values, notUnderstood, clash }: Understood) => {
  const say = useWords('logbook')
  const { language } = useHouse()
  const inAll = (phrases: Understood['notUnderstood']) =>
    sayAll(
      phrases.map(phrase => phrase.words),
      language,
    )
  const doubtful = notUnderstood.filter(phrase => phrase.doubtful)
  const rest = notUnderstood.filter(phrase => !phrase.doubtful)
  const apart =
    clash && !values.wished_day.length
      ? say('take.clash', {
          date: sayBirthday(clash.day.slice(5), language),
          real: sayWeekday(weekday(clash.day), language),
          said: sayWeekday(clash.weekday, language),
        })
      : ''
  return (
    <>
      {doubtful.length > 0 && (
        <Notice kind="question" word={say('take.not-understood')}>
          {inAll(doubtful)}. {apart || say('take.kept')}
        </Notice>
      )}
      {rest.length > 0 && (
        <p>
          <span className="hint">{say('take.not-used', { words: inAll(rest) })}</span>
        </p>
      )}
    </>
  )
}

const isReadField = (field: string) => (readFields as readonly string[]).includes(field)
