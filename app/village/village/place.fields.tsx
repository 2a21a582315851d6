/** The three fields of a place: the same for a new one and for one that is there. */
import { useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'

export const PlaceFields = ({ values, problems }: { values: Typed; problems: readonly ShownProblem[] }) => {
  const say = useWords('village')
  const common = (name: 'name' | 'also' | 'address') => ({
    name,
    label: say(`place.${name}`),
    value: String(values[name] ?? ''),
    error: problemOf(problems, name),
  })
  return (
    <>
      <Field {...common('name')} size="middle" maxLength={80} />
      <Field {...common('also')} optional={say('optional')} hint={say('place.also-hint')} />
      <Field
        {...common('address')}
        optional={say('optional')}
        hint={say('place.address-hint')}
        maxLength={160}
      />
    </>
  )
}
