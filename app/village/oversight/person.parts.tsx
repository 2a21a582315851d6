/** What is coming, and what was said and asked last, for somebody who stands before a closed door. */
import { useMoment, useWords } from '../../entrance/house.tsx'
import { Card } from '../../furniture/card.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import type { AboutLine, Coming } from '../logbook/door.ts'

/** Who helps is somebody else: whom to call about them, the village phone knows. */
export const WhatComes = ({ coming }: { coming: readonly (Coming & { when: string })[] }) => {
  const say = useWords('oversight')
  const logbook = useWords('logbook')
  if (coming.length === 0) return null
  return (
    <Card title={say('person.coming')}>
      <List label={say('person.coming')}>
        {coming.map(({ id, when, kind_name, words, place, state }) => (
          <ListItem
            key={id}
            name={when}
            words={words}
            line={dotted([kind_name, place, logbook(`list.states.${state}`)].filter(Boolean))}
          />
        ))}
      </List>
    </Card>
  )
}

export const Lines = ({ lines }: { lines: readonly AboutLine[] }) => {
  const say = useWords('oversight')
  const moment = useMoment()
  if (lines.length === 0) return null
  return (
    <Card title={say('person.lines')}>
      <Timeline label={say('person.lines')}>
        {lines.map(({ what, id, at, words, writer, narrow }) => (
          <TimelineItem
            key={`${what} ${id}`}
            when={moment(at)}
            dateTime={at.toString()}
            who={writer}
            mark={narrow && <Mark state="off">{say('person.narrow')}</Mark>}
          >
            {what === 'ask' && (
              <p>
                <strong>{say('person.asked')}</strong>
              </p>
            )}
            <p>{words}</p>
          </TimelineItem>
        ))}
      </Timeline>
    </Card>
  )
}
