/** What one writes down of a breach. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused, Typed } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { DayField, TimeField } from '../../furniture/day-field.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotAName } from './breach.book.not-a-name.tsx'

type NoteProps = { refused: Refused | undefined; along: Typed }

export const NoteBreach = ({ refused, along }: NoteProps) => {
  const say = useWords('rights')
  const { today } = useHouse()
  const problems = useSentences('rights', refused?.problems)
  const typed = refused?.typed ?? along
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
        <TimeField {...asked('noticed-time')} label={say('book.noticed-time')} optional={say('optional')} />
      </SideBySide>
      {words('happened')}
      {words('effects')}
      {words('done')}
      <Field {...asked('people')} label={say('book.people')} size="short" keys="numeric" />
      <DayField
        {...asked('authority')}
        label={say('book.authority')}
        max={today}
        optional={say('optional')}
      />
      <DayField
        {...asked('people-on')}
        label={say('book.people-on')}
        max={today}
        optional={say('optional')}
      />
      {words('told-why')}
      <NotAName problems={refused?.problems} />
      <Actions>
        <Button>{say('book.button')}</Button>
      </Actions>
    </>
  )
}
