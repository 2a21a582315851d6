/** Where one is inside, each with a button that ends it. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import type { OwnSession } from './queries.sessions.ts'

export const Sessions = ({ sessions }: { sessions: readonly OwnSession[] }) => {
  const say = useWords('accounts')
  const moment = useMoment()
  const { visitor } = useHouse()
  return (
    <Card title={say('account.sessions')}>
      <List>
        {sessions.map(({ id, device, beganAt, seenAt, sharedComputer }) => (
          <ListItem
            key={id}
            name={device || say('notices.some-device')}
            line={[
              say('account.since', { when: moment(beganAt) }),
              say('account.seen', { when: moment(seenAt) }),
              sharedComputer && say('account.shared'),
            ]
              .filter(Boolean)
              .join(' · ')}
            mark={id === visitor?.sessionId ? <Mark state="done">{say('account.you-now')}</Mark> : undefined}
            action={
              id !== visitor?.sessionId && (
                <HouseForm>
                  <input type="hidden" name="session" value={id} />
                  <Button
                    kind="quiet"
                    name="do"
                    value="end-session"
                    label={`${say('account.end')} ${device}`}
                  >
                    {say('account.end')}
                  </Button>
                </HouseForm>
              )
            }
          />
        ))}
      </List>
      {sessions.length > 1 && (
        <HouseForm>
          <Button kind="plain" name="do" value="end-others">
            {say('account.end-others')}
          </Button>
        </HouseForm>
      )}
    </Card>
  )
}
