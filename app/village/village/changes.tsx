/** What was changed, with what stood there before, and one button to put it back. */
import { HouseForm, UndoBar, useMoment, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import type { History, Told } from './deeds.ts'
import type { About, Value } from './rules.changes.ts'

type Props = { history: History; page: string }

/** Above the page, right after the deed. */
export const Done = ({ history: { done }, page, helps = '' }: Props & { helps?: string }) => {
  const say = useWords('village')
  const { thingName } = useChangeWords()
  if (!done?.open) return null
  return (
    <UndoBar
      sentence={`${say(done.takesBack ? 'changes.back' : 'changes.done', { name: thingName(done) })} ${helps}`.trim()}
      action={page}
      fields={{ do: 'take-back', change: done.id }}
    />
  )
}

/** Under the page: the older ones too. */
export const Changes = ({ history: { told, done }, page }: Props) => {
  const say = useWords('village')
  const moment = useMoment()
  if (told.length === 0) return null
  return (
    <Details summary={say('changes.title', { count: told.length })}>
      <Timeline>
        {told.map(change => (
          <TimelineItem
            key={change.id}
            when={moment(change.at)}
            dateTime={change.at.toString()}
            who={change.by}
          >
            <What change={change} />
            {change.open && change.id !== done?.id && (
              <HouseForm action={page} label={say('changes.take-back')}>
                <input type="hidden" name="change" value={change.id} />
                <Button kind="plain" name="do" value="take-back">
                  {say('changes.take-back')}
                </Button>
              </HouseForm>
            )}
          </TimelineItem>
        ))}
      </Timeline>
    </Details>
  )
}

const What = ({ change }: { change: Told }) => {
  const say = useWords('village')
  const { thingName, fieldName, valueName } = useChangeWords()
  return (
    <>
      <p>
        <strong>{thingName(change)}</strong>
        {change.takesBack && ` · ${say('changes.put-back')}`}
      </p>
      {Object.keys(change.after).map(key => (
        <p key={key}>
          {say('changes.from-to', {
            what: fieldName(change.about, key),
            before: valueName(change, key, change.before[key] ?? null),
            after: valueName(change, key, change.after[key] ?? null),
          })}
        </p>
      ))}
      {change.reason && <p>{say('changes.reason', { reason: change.reason })}</p>}
    </>
  )
}

/** Fields and things by the names that their own pages use. */
export function useChangeWords() {
  const say = useWords('village') as unknown as (key: string) => string
  const thingName = ({ about, thing, name }: Pick<Told, 'about' | 'thing' | 'name'>) => {
    if (about === 'choice') return say(`choices.${thing}.title`)
    return about === 'village' || about === 'words' ? say(`${about}.title`) : name
  }
  const fieldName = (about: About, key: string) => {
    if (about === 'words') return say(`own.ours.${key}`)
    return about === 'choice' ? say('choices.value') : say(`${about}.${key}`)
  }
  const valueName = ({ about, thing }: Pick<Told, 'about' | 'thing'>, _key: string, value: Value) => {
    if (typeof value === 'boolean') return say(value ? 'changes.in-use' : 'changes.out-of-use')
    if (about === 'choice' && typeof value === 'string') return say(`choices.${thing}.answers.${value}`)
    const words = Array.isArray(value) ? value.join(', ') : String(value ?? '')
    return words === '' ? say('changes.nothing') : words
  }
  return { thingName, fieldName, valueName }
}
