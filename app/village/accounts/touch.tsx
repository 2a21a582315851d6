/** The page that comes in place of another when one touch is asked again; it carries all that was typed. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Passkey } from './passkey.tsx'

const draftFields = ['_draft', '_tab', '_from'] as const

export type TouchWanted = { touch: { typed: Typed; problems: Problem[]; anything: boolean } }

export const isTouch = (answer: unknown): answer is TouchWanted =>
  typeof answer === 'object' && answer !== null && 'touch' in answer

export const Touch = ({ wanted: { touch } }: { wanted: TouchWanted }) => {
  const say = useWords('accounts')
  const { path, fields } = useHouse()
  const problems = useSentences('accounts', touch.problems)
  const kept = Object.entries(touch.typed).flatMap(([name, value]) =>
    [value].flat().map((text, place) => ({ name, text, id: `${name} ${place}` })),
  )
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('touch.line')}>{say('touch.title')}</Title>
      <HouseForm action={path} name={fields.text('_form')} version={fields.text('_version') || undefined}>
        {kept.map(({ name, text, id }) => (
          <input key={id} type="hidden" name={name} value={text} />
        ))}
        {/* Once it is done, what was kept while it was typed has done its work. */}
        {draftFields.map(
          name =>
            fields.text(name) && <input key={name} type="hidden" name={name} value={fields.text(name)} />,
        )}
        <input type="hidden" name="passkey-touch" value="yes" />
        <Field
          name="touch"
          type="password"
          label={say('touch.field')}
          hint={touch.anything ? say('touch.demo') : undefined}
          error={problemOf(problems, 'touch')}
          autoComplete="current-password"
          size="middle"
          ready={problems.length === 0}
        />
        <Button>{say('touch.go-on')}</Button>
        <Passkey purpose="touch">{say('touch.passkey')}</Passkey>
      </HouseForm>
    </>
  )
}
