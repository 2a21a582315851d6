/** The fields of a dilemma, and those of what came of the evening. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Choice } from '../../furniture/choice.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Dutch } from './dutch.tsx'
import type { Dilemma } from './rules.dilemmas.ts'

type Props = { values: Typed; problems: readonly ShownProblem[] }

export const typedDilemma = ({ votesOne, votesOther, ...said }: Dilemma): Typed => ({
  ...said,
  votesOne: votesOne === null ? '' : String(votesOne),
  votesOther: votesOther === null ? '' : String(votesOther),
})

const useAbout = ({ values, problems }: Props) => {
  const say = useWords('library')
  return (name: keyof Dilemma, label: 'title' | keyof Dilemma = name) => ({
    name,
    label: say(label === 'title' ? 'field.dilemma-title' : `field.${label}`),
    value: String(values[name] ?? ''),
    error: problemOf(problems, name),
  })
}

export const DilemmaFields = ({
  limits,
  ...props
}: Props & { limits: readonly { code: string; name: string }[] }) => {
  const say = useWords('library')
  const about = useAbout(props)
  return (
    <>
      <Field {...about('title')} hint={say('hint.dilemma-title')} size="middle" maxLength={80} />
      <TextArea {...about('situation')} hint={say('hint.situation')} rows={4} maxLength={400} />
      <TextArea {...about('one')} rows={3} maxLength={300} />
      <TextArea {...about('other')} rows={3} maxLength={300} />
      <TextArea {...about('ask')} hint={say('hint.ask')} rows={2} maxLength={200} />
      <Choice
        {...about('limits')}
        value={[props.values.limits ?? []].flat()}
        row
        many
        options={limits.map(({ code, name }) => ({ value: code, label: <Dutch>{name}</Dutch> }))}
      />
    </>
  )
}

export const EveningFields = (props: Props) => {
  const say = useWords('library')
  const { today } = useHouse()
  const about = useAbout(props)
  const optional = say('optional')
  return (
    <>
      <DayField {...about('talkedOn')} value={String(props.values.talkedOn || today)} max={today} />
      <TextArea {...about('outcome')} hint={say('hint.outcome')} rows={3} maxLength={600} />
      <SideBySide>
        <Field {...about('votesOne')} optional={optional} size="short" keys="numeric" maxLength={3} />
        <Field {...about('votesOther')} optional={optional} size="short" keys="numeric" maxLength={3} />
      </SideBySide>
    </>
  )
}
