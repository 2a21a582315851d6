import { useWords } from '../../entrance/house.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { type Typed, textIn } from './rules.typed.ts'

/** The second click for a number that passes for a BSN and is none; stands only while it is asked. */
export const NotBsn = ({ typed, number }: { typed: Typed; number: string | null }) => {
  const say = useWords('residents')
  const asked = number ?? textIn(typed, 'not-bsn')
  return asked ? (
    <Choice
      name="not-bsn"
      many
      label={say('field.not-bsn')}
      value={textIn(typed, 'not-bsn')}
      options={[{ value: asked, label: say('field.not-bsn-yes', { number: asked }) }]}
    />
  ) : null
}
