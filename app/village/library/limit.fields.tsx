/** The fields of a limit: the same for a new one and for one that is there. The sentence to say comes before all rules. */
import { useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Choice } from '../../furniture/choice.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { grounds, type Limit, verdicts } from './rules.limits.ts'

export type KindChoice = { code: string; name: string }
type Props = {
  values: Typed
  problems: readonly ShownProblem[]
  kinds: readonly KindChoice[]
}

/** As the form sends it. */
export const typedLimit = ({ beside, ...said }: Limit): Typed => ({ ...said, beside: beside ? 'yes' : '' })

export const LimitFields = ({ values, problems, kinds }: Props) => {
  const say = useWords('library')
  const about = (name: keyof Limit) => ({
    name,
    label: say(`field.${name}`),
    value: String(values[name] ?? ''),
    error: problemOf(problems, name),
  })
  const optional = say('optional')
  const further = ['short', 'beside', 'ground', 'source', 'sourceDay'] as const
  return (
    <>
      <Field {...about('title')} hint={say('hint.title')} maxLength={120} />
      <Choice
        {...about('verdict')}
        options={verdicts.map(one => ({
          value: one,
          label: say(`verdict.${one}`),
          line: say(`meaning.${one}`),
        }))}
      />
      <TextArea {...about('say')} hint={say('hint.say')} rows={2} maxLength={200} />
      <TextArea {...about('does')} optional={optional} rows={3} maxLength={400} />
      <TextArea {...about('dont')} optional={optional} rows={2} maxLength={300} />
      <TextArea {...about('whom')} optional={optional} hint={say('hint.whom')} rows={2} maxLength={300} />
      <Choice
        {...about('kinds')}
        value={[values.kinds ?? []].flat()}
        many
        row
        hint={say('hint.kinds')}
        options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Details
        summary={say('field.further')}
        holds={further}
        open={problems.some(({ field }) => (further as readonly string[]).includes(field))}
      >
        <Field {...about('short')} optional={optional} hint={say('hint.short')} maxLength={40} />
        <Choice
          {...about('beside')}
          many
          why={{ ask: say('why'), because: say('because.beside') }}
          options={[{ value: 'yes', label: say('field.beside-yes') }]}
        />
        <Choice
          {...about('ground')}
          value={String(values.ground || 'own')}
          why={{ ask: say('why'), because: say('because.ground') }}
          options={grounds.map(one => ({ value: one, label: say(`ground.${one}`) }))}
        />
        <Field {...about('source')} optional={optional} hint={say('hint.source')} maxLength={300} />
        <DayField {...about('sourceDay')} optional={optional} />
      </Details>
    </>
  )
}
