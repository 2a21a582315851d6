/** What was changed, with what stood there before, and one button to put it back. */
import { HouseForm, UndoBar, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { isDay } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import type { History, Told } from './deeds.ts'
import { Dutch } from './dutch.tsx'
import type { Value } from './rules.cards.ts'
import { inWords } from './shown.ts'

/** By code: how a kind or a limit is called. */
export type Names = Readonly<Record<string, string>>
type Props = { history: History; page: string; names?: Names }

/** Above the page, right after the deed. */
export const Done = ({ history: { done, count }, page }: Props) => {
  const say = useWords('library')
  const words = inWords(useHouse().say)
  if (!done?.open) return null
  const { title } = words({ title: done.title })
  const told = done.takesBack ? 'changes.back' : 'changes.done'
  return (
    <UndoBar
      sentence={count > 1 ? say(`${told}-many`, { count }) : say(told, { title })}
      action={page}
      fields={{ do: 'take-back', deed: done.deed }}
    />
  )
}

/** Under the page: the older ones too. */
export const Changes = ({ history: { told, done }, page, names = {} }: Props) => {
  const say = useWords('library')
  const moment = useMoment()
  if (told.length === 0) return null
  return (
    <Details summary={say('changes.title', { count: told.length })}>
      <Timeline>
        {told.map(change => (
          <TimelineItem
            key={`${change.deed} ${change.code}`}
            when={moment(change.at)}
            dateTime={change.at.toString()}
            who={change.by}
          >
            <What change={change} names={names} />
            {change.open && change.deed !== done?.deed && (
              <HouseForm action={page} label={say('changes.take-back')} name={`take-back ${change.deed}`}>
                <input type="hidden" name="deed" value={change.deed} />
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

const What = ({ change, names }: { change: Told; names: Names }) => {
  const say = useWords('library')
  const { fieldName, valueName } = useChangeWords(names)
  const words = inWords(useHouse().say)
  return (
    <>
      <p>
        <strong>
          <Dutch>{words({ title: change.title }).title}</Dutch>
        </strong>
        {change.takesBack && ` · ${say('changes.put-back')}`}
      </p>
      {Object.entries(change.after).map(([name, value]) => (
        <p key={name}>
          {fieldName(name)}: {say('changes.first')}{' '}
          <Dutch>“{valueName(name, change.before[name] ?? null)}”</Dutch>, {say('changes.then')}{' '}
          <Dutch>“{valueName(name, value)}”</Dutch>.
        </p>
      ))}
    </>
  )
}

/** Fields by the names that their own forms use, values as they are read there. */
export function useChangeWords(names: Names) {
  const { say: sayIn, language } = useHouse()
  const say = sayIn('library') as unknown as (key: string) => string
  const words = inWords(sayIn)
  const fieldName = (name: string) => say(`field.${name}`)
  const valueName = (name: string, value: Value): string => {
    if (name === 'inUse') return say(value ? 'changes.in-use' : 'changes.out-of-use')
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (Array.isArray(value))
      return value.map(code => names[code] ?? code).join(', ') || say('changes.nothing')
    const text = String(value ?? '')
    if (text === '') return say('changes.nothing')
    if (name === 'verdict') return say(`verdict.${text}`)
    if (name === 'ground') return say(`ground.${text}`)
    return isDay(text) ? sayWholeDate(text, language) : words({ text }).text
  }
  return { fieldName, valueName }
}
