/** A task and who holds it; the same for a new one and for a change. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotBsn } from '../residents/door.ts'
import type { Choosable } from './queries.tasks.ts'
import { placesIn, rowsFor } from './rules.tasks.ts'
import { type Typed, textIn } from './rules.typed.ts'

type Props = {
  typed: Typed
  problems: readonly ShownProblem[]
  bsn: string | null
  people: readonly Choosable[]
}

export const TaskFields = ({ typed, problems, bsn, people }: Props) => {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const field = (name: string) => ({
    ...{ name, value: textIn(typed, name), error: problemOf(problems, name) },
  })
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Field {...field('name')} label={say('cadre.name')} hint={say('cadre.name-hint')} size="middle" />
      <TextArea {...field('note')} rows={2} label={say('cadre.note')} hint={say('cadre.note-hint')} />
      {rowsFor(typed).map(row => (
        <fieldset className="field flow" key={row}>
          <legend>{say(row === 0 ? 'cadre.who-first' : 'cadre.who-more')}</legend>
          <Select
            {...field(`who-${row}`)}
            label={say('cadre.who')}
            none={say('cadre.who-none')}
            options={options}
          />
          <Choice
            {...field(`as-${row}`)}
            value={textIn(typed, `as-${row}`) || (row === 0 ? 'holder' : 'understudy')}
            row
            label={say('cadre.as')}
            options={placesIn.map(place => ({ value: place, label: say(`cadre.place.${place}`) }))}
          />
          <SideBySide>
            <DayField {...field(`since-${row}`)} label={say('cadre.since-ask')} />
            <DayField {...field(`stops-${row}`)} label={say('cadre.stops-ask')} />
          </SideBySide>
        </fieldset>
      ))}
      <p className="hint">
        {say('cadre.who-hint')} <a href={`/${village?.slug}/mensen`}>{say('cadre.who-where')}</a>
      </p>
      <NotBsn typed={typed} number={bsn} />
    </>
  )
}
