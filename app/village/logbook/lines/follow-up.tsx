/** Under a line: who comes back to it and when, ticked off by whoever did. The same about a request and about a person. */
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDay, sayMoment } from '../../../foundation/days.said.ts'
import type { Day } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Mark } from '../../../furniture/mark.tsx'

export type Later = {
  id: string
  follow_up_day: Day | null
  follow_up_for: string | null
  followed_up_at: Temporal.Instant | null
  followed_up_by: string | null
}

type FollowUpProps = {
  /** Where it is ticked off. */
  action: string
  entry: Later
  me: string
  name: (account: string) => string
  /** It went with the request that it was for. */
  ended?: boolean
}

export const FollowUp = ({ action, entry, me, name, ended }: FollowUpProps) => {
  const say = useWords('logbook')
  const undo = useWords('entrance')('undo')
  const { today, language } = useHouse()
  const { id, follow_up_day, follow_up_for, followed_up_at: done, followed_up_by } = entry
  if (!follow_up_day || !follow_up_for) return null
  if (!done && ended)
    return (
      <p>
        <Mark state="off">{say('entry.follow-up-ended')}</Mark>
      </p>
    )
  const day = sayDay(follow_up_day, today, language)
  const upper = day.slice(0, 1).toUpperCase() + day.slice(1)
  return (
    <HouseForm action={action} label={say('entry.tick')}>
      <p>
        <Mark state={done ? 'done' : 'waiting'}>
          {done
            ? say('entry.followed-up', {
                name: name(followed_up_by ?? ''),
                when: sayMoment(done, today, language),
              })
            : say('entry.follow-up', { day: upper, name: name(follow_up_for) })}
        </Mark>
      </p>
      <input type="hidden" name="entry" value={id} />
      {(!done || followed_up_by === me) && (
        <Button kind={done ? 'quiet' : 'plain'} name="do" value={done ? 'untick' : 'tick'}>
          {done ? undo : say('entry.tick')}
        </Button>
      )}
    </HouseForm>
  )
}
