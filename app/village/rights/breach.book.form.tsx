/** What one writes down of a breach. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { DayField, TimeField } from '../../furniture/day-field.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'

type NoteProps = { problems: Parameters<typeof problemOf>[0]; typed: Typed }

export const NoteBreach = ({ problems, typed }: NoteProps) => {
  const say = useWords('rights')
  const { today } = useHouse()
  const asked = (name: string) => ({
    name,
    value: String(typed[name] ?? ''),
    error: problemOf(problems, name),
  })
  const words = (name: 'happened' | 'effects' | 'done' | 'told-why') => (
    <TextArea
      {...asked(name)}
      label={say(`book.${name}`)}
      hint={say(`book.${name}-hint`)}
      rows={3}
      maxLength={2000}
    />
  )
  return (
    <>
      <SideBySide>
        <DayField {...asked('noticed')} label={say('book.noticed')} max={today} />
        <TimeField {...asked('noticed-time')} label={say('book.noticed-time')} />
      </SideBySide>
      {words('happened')}
      {words('effects')}
      {words('done')}
      <Field {...asked('people')} label={say('book.people')} size="short" keys="numeric" />
      <DayField {...asked('authority')} label={say('book.authority')} optional={say('optional')} />
      <DayField {...asked('people-on')} label={say('book.people-on')} optional={say('optional')} />
      {words('told-why')}
      <Actions>
        <Button>{say('book.button')}</Button>
      </Actions>
    </>
  )
}
