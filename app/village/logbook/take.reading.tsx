/** What was understood of the words, to be put right by hand; and what was not. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { Details } from '../../furniture/details.tsx'
import { Notice } from '../../furniture/notice.tsx'
import type { ShownProblem } from '../../furniture/problems.tsx'
import { type ReadValues, readFields, sayable } from './rules.request.reading.ts'
import { sayAll } from './rules.saying.ts'
import { inOneRow, useSaidWish } from './wish.said.tsx'
import { type KindChoice, KindField, Was, WishFields } from './wish.tsx'

export type Understood = {
  /** As they stand on the form. */
  values: ReadValues
  /** As they were read, before anything was put right. */
  was: ReadValues
  notUnderstood: readonly string[]
}

type ReadingProps = Understood & { kinds: readonly KindChoice[]; problems: readonly ShownProblem[] }

export const ReadingRegion = ({ values, was, notUnderstood, kinds, problems }: ReadingProps) => {
  const say = useWords('logbook')
  const { language } = useHouse()
  const understood = inOneRow(useSaidWish(sayable(values)))
  const wrong = problems.some(({ field }) => field !== 'kind' && isReadField(field))
  return (
    <>
      {understood.length > 0 && (
        <Notice kind="done" word={say('take.understood')}>
          {understood.join(' · ')}
        </Notice>
      )}
      {notUnderstood.length > 0 && (
        <Notice kind="waiting" word={say('take.not-understood')}>
          {sayAll(notUnderstood, language)}. {say('take.kept')}
        </Notice>
      )}
      <KindField values={values} kinds={kinds} problems={problems} />
      <Details summary={say('take.correct')} open={wrong}>
        <WishFields values={values} problems={problems} />
      </Details>
      <Was was={was} />
    </>
  )
}

const isReadField = (field: string) => (readFields as readonly string[]).includes(field)
