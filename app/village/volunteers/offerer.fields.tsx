/** What is asked of a club or a shop; the same for a new one and for a change. */
import { useWords } from '../../entrance/house.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotBsn } from '../residents/door.ts'
import { type Typed, textIn } from './rules.typed.ts'

type Props = { typed: Typed; problems: readonly ShownProblem[]; bsn: string | null }

export const OffererFields = ({ typed, problems, bsn }: Props) => {
  const say = useWords('volunteers')
  const field = (name: string) => ({
    ...{ name, value: textIn(typed, name), error: problemOf(problems, name) },
  })
  return (
    <>
      <Field {...field('name')} label={say('offerers.name')} hint={say('offerers.name-hint')} />
      <TextArea
        {...field('words')}
        rows={2}
        label={say('offerers.offers')}
        hint={say('offerers.offers-hint')}
      />
      <Field {...field('contact')} label={say('offerers.contact')} />
      <SideBySide>
        <Field {...field('phone')} type="tel" size="middle" label={say('offerers.phone')} />
        <Field {...field('mail')} type="email" size="middle" label={say('offerers.mail')} />
      </SideBySide>
      <NotBsn typed={typed} number={bsn} />
    </>
  )
}
