/** Calls of hers that are not noted yet stand above everything else: somebody was told that it would be seen to. */
import { HouseForm, UndoBar, useHouse, useWords } from '../../../entrance/house.tsx'
import { sayMoment } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { excerpt } from '../rules.excerpt.ts'
import type { HalfCall } from '../take/take.half.ts'
import { barId } from './rules.today.ts'

export const HalfCalls = ({ calls }: { calls: readonly HalfCall[] }) => {
  const say = useWords('logbook')
  if (calls.length === 0) return null
  return (
    <>
      <h2>{say('take.half')}</h2>
      <List>
        {calls.map(call => (
          <HalfRow key={`${call.place} ${call.tab}`} call={call} />
        ))}
      </List>
    </>
  )
}

/** Right after one was thrown away. */
export const Thrown = ({ call: { place, tab, who, words } }: { call: HalfCall }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return (
    <UndoBar
      id={barId}
      sentence={say('take.thrown', { what: [who, excerpt(words, 60)].filter(Boolean).join(', ') })}
      action={`/${village?.slug}/vandaag`}
      fields={{ do: 'put-back', place, tab }}
    />
  )
}

const HalfRow = ({ call }: { call: HalfCall }) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const name = call.who || say('take.no-name-yet')
  const saved = say('take.half-since', { when: sayMoment(call.savedAt, today, language) })
  return (
    <ListItem
      name={name}
      line={
        <>
          {call.words && (
            <>
              {excerpt(call.words)}
              <br />
            </>
          )}
          {saved}
        </>
      }
      action={
        <>
          <Button kind="plain" to={`/${village?.slug}/${call.place}`} label={`${say('take.go-on')}: ${name}`}>
            {say('take.go-on')}
          </Button>
          <HouseForm action={`/${village?.slug}/vandaag`} label={say('take.half-label', { name })}>
            <input type="hidden" name="do" value="throw-away" />
            <input type="hidden" name="place" value={call.place} />
            <input type="hidden" name="tab" value={call.tab} />
            <Button kind="quiet" label={`${say('take.throw-away')}: ${name}`}>
              {say('take.throw-away')}
            </Button>
          </HouseForm>
        </>
      }
    />
  )
}
