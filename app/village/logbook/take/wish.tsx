/** The fields of a wish: filled with what was read or kept, each to be put right by hand. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { DayField, TimeField } from '../../../furniture/day-field.tsx'
import { Field } from '../../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { sayRepeat } from '../lines/rules.saying.ts'
import { aids, isAid, nths, parts, rhythms, urgencies } from '../request/rules.request.ts'
import {
  joined,
  type ReadField,
  type ReadValues,
  readFields,
  sayable,
  wasField,
} from './rules.request.reading.ts'

export type KindChoice = { code: string; name: string }
type WishProps = { values: ReadValues; problems: readonly ShownProblem[] }

export const KindField = ({ values, problems, kinds }: WishProps & { kinds: readonly KindChoice[] }) => {
  const say = useWords('logbook')
  return (
    <Select
      name="kind"
      label={say('take.kind')}
      options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
      value={values.kind[0]}
      error={problemOf(problems, 'kind')}
    />
  )
}

/** Which value each field had when it was shown: only what comes back different was put right by hand. */
export const Was = ({ was }: { was: ReadValues }) =>
  readFields.map(field => (
    <input key={field} type="hidden" name={wasField(field)} value={joined(was[field])} />
  ))

export const WishFields = ({ values, problems }: WishProps) => {
  const say = useWords('logbook')
  const about = (name: ReadField) => ({
    name,
    value: values[name][0],
    error: problemOf(problems, name),
  })
  const unsaid = { value: '', label: say('take.unknown') }
  const brought = [...aids, ...values.aids.filter(aid => !isAid(aid))]
  return (
    <>
      <SideBySide>
        <DayField {...about('wished_day')} label={say('take.day')} />
        <DayField {...about('wished_until')} label={say('take.until')} optional={say('take.optional')} />
      </SideBySide>
      <SideBySide>
        <TimeField {...about('wished_time')} label={say('take.time')} />
        <TimeField
          {...about('wished_time_until')}
          label={say('take.time-until')}
          optional={say('take.optional')}
        />
      </SideBySide>
      <Choice
        {...about('part')}
        value={values.part[0] ?? ''}
        row
        label={say('take.part')}
        options={[unsaid, ...parts.map(part => ({ value: part, label: say(`take.parts.${part}`) }))]}
      />
      <Field {...about('place')} label={say('take.place')} />
      <Choice
        {...about('back')}
        value={values.back[0] ?? ''}
        row
        label={say('take.back')}
        options={[
          unsaid,
          { value: 'yes', label: say('take.back-yes') },
          { value: 'no', label: say('take.back-no') },
        ]}
      />
      <TimeField {...about('back_time')} label={say('take.back-time')} />
      <Choice
        {...about('aids')}
        value={values.aids}
        many
        row
        label={say('take.aids')}
        options={brought.map(aid => ({ value: aid, label: isAid(aid) ? say(`take.aid.${aid}`) : aid }))}
      />
      <Choice
        {...about('urgency')}
        value={values.urgency[0] ?? ''}
        row
        label={say('take.urgency')}
        options={[unsaid, ...urgencies.map(name => ({ value: name, label: say(`take.urgencies.${name}`) }))]}
      />
      <RepeatFields values={values} problems={problems} />
    </>
  )
}

const RepeatFields = ({ values, problems }: WishProps) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const days = ['1', '2', '3', '4', '5', '6', '7'] as const
  const rhythm = values.rhythm[0] ?? ''
  const other = rhythm && !isRhythm(rhythm) ? [rhythm] : []
  const sayOther = () =>
    sayRepeat(
      { ...sayable(values), repeat_weekdays: [], repeat_until: null, repeat_skips: [] },
      today,
      language,
    )
  return (
    <>
      <Select
        name="rhythm"
        value={rhythm}
        label={say('take.repeat')}
        options={[
          { value: '', label: say('take.once') },
          ...rhythms.map(name => ({ value: name, label: say(`take.rhythms.${name}`) })),
          ...other.map(name => ({ value: name, label: sayOther() || name })),
        ]}
        error={problemOf(problems, 'rhythm')}
      />
      <Choice
        name="repeat_weekdays"
        value={values.repeat_weekdays}
        many
        row
        label={say('take.weekdays')}
        hint={say('take.weekdays-hint')}
        options={days.map(day => ({ value: day, label: say(`take.weekday.${day}`) }))}
      />
      <Select
        name="repeat_nth"
        label={say('take.nth')}
        hint={say('take.nth-hint')}
        options={nths.map(nth => ({ value: String(nth), label: say(`take.nths.${nth}`) }))}
        value={values.repeat_nth[0]}
      />
      <DayField
        name="repeat_until"
        value={values.repeat_until[0]}
        label={say('take.repeat-until')}
        optional={say('take.optional')}
        error={problemOf(problems, 'repeat_until')}
      />
    </>
  )
}

const isRhythm = (text: string) => (rhythms as readonly string[]).includes(text)
