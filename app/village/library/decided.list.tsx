/** What meetings decided before, newest first. */
import { useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { sayBirthday } from '../../foundation/days.said.ts'
import { Details } from '../../furniture/details.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import type { ToldDecision } from './queries.decisions.ts'

/** `open`: somebody must see what a colleague decided a moment ago. */
type Props = { decisions: readonly ToldDecision[]; title: string; open: boolean }

export const DecidedBefore = ({ decisions, title, open }: Props) => {
  const say = useWords('library')
  const { language } = useHouse()
  const moment = useMoment()
  if (decisions.length === 0) return null
  return (
    <Details summary={title} open={open}>
      <Timeline>
        {decisions.map(({ id, day, meeting, by, at, isOff }) => (
          <TimelineItem key={id} when={moment(at)} dateTime={at.toString()} who={by}>
            <p>
              {say('decided.at', { day: sayBirthday(day, language), meeting })}
              {isOff && ` · ${say('decided.off')}`}
            </p>
          </TimelineItem>
        ))}
      </Timeline>
    </Details>
  )
}
