/** Who changed what, and back again: the same for a person, a task and an offerer. */
import { HouseForm, UndoBar, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import type { Saying } from './beside.tsx'
import type { Told } from './rules.changes.ts'

type HistoryProps<T> = {
  told: readonly Told<T>[]
  saying: Saying<T>
  /** Where it is taken back; null where nothing may be. */
  action: string | null
  version: number
}

export function History<T>({ told, saying, action, version }: HistoryProps<T>) {
  const say = useWords('volunteers')
  const residents = useWords('residents')
  const moment = useMoment()
  if (told.length === 0) return null
  return (
    <Details summary={say('history')}>
      <Timeline label={say('history')}>
        {told.map(event => {
          const what = event.changes.map(({ part }) => saying.name(part)).join(', ')
          const label = residents('history.undo-label', { what })
          return (
            <TimelineItem
              key={event.id}
              when={moment(event.at)}
              dateTime={event.at.toString()}
              who={event.byName && residents('history.by', { name: event.byName })}
            >
              <p>
                <strong>{say(`changed.${event.what}`)}</strong>
              </p>
              <Lines event={event} saying={saying} />
              {action && event.undoable && (
                <HouseForm action={action} version={version} label={label}>
                  <input type="hidden" name="change" value={event.id} />
                  <p>
                    <Button kind="plain" label={label}>
                      {residents('history.undo')}
                    </Button>
                  </p>
                </HouseForm>
              )}
            </TimelineItem>
          )
        })}
      </Timeline>
    </Details>
  )
}

function Lines<T>({ event: { changes }, saying }: { event: Told<T>; saying: Saying<T> }) {
  const say = useWords('residents')
  if (changes.length === 0) return null
  return (
    <ul>
      {changes.map(change => {
        const part = saying.name(change.part)
        const [from, to] = [
          saying.value(change.part, change.from as T[keyof T & string]),
          saying.value(change.part, change.to as T[keyof T & string]),
        ]
        return (
          <li key={change.part}>
            {from && to
              ? say('history.from-to', { part, from, to })
              : to
                ? say('history.now-only', { part, to })
                : say('history.gone-only', { part, from })}
          </li>
        )
      })}
    </ul>
  )
}

/** Right after a deed: what was done, and the button that takes it back. */
export function Done<T>({
  told,
  action,
  version,
}: {
  told: readonly Told<T>[]
  action: string
  version: number
}) {
  const say = useWords('volunteers')
  const { fields, page } = useHouse()
  const [last] = told
  const gone = new URLSearchParams(page.split('?')[1] ?? '').get('gedaan')
  if (!last || last.id !== gone || fields.has('_key')) return null
  const sentence = say(`done.${last.what}`)
  return last.undoable ? (
    <UndoBar sentence={sentence} action={action} version={version} fields={{ change: last.id }} />
  ) : (
    <Notice kind="done" word={sentence} />
  )
}
