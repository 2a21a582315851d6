/** Above the question: that a page is open already, or what was found of the last time. */
import { useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { sayTime } from '../../foundation/days.ts'
import { Notice } from '../../furniture/notice.tsx'

export const IsOpen = ({ until, page }: { until: Temporal.Instant; page: string }) => {
  const say = useWords('oversight')
  const { language } = useHouse()
  return (
    <Notice kind="waiting" word={say('ask.is-open-word')}>
      {say('ask.is-open', { time: sayTime(until, language) })}{' '}
      <a href={`${page}/persoon`}>{say('ask.to-page')}</a>
    </Notice>
  )
}

export const WasWrong = ({
  wrong: { who, at, remark },
}: {
  wrong: { who: string; at: Temporal.Instant; remark: string }
}) => {
  const say = useWords('oversight')
  const when = useMoment()(at)
  return (
    <Notice kind="note" word={say('ask.verdict')}>
      {remark && say('ask.verdict-by', { who, when, remark })}
    </Notice>
  )
}
