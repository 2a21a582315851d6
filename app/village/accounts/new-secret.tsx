/** Choosing a PIN or a password: the same two fields at the first letter and later. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import type { SecretKind } from './queries.secrets.ts'
import { passwordLength } from './rules.secrets.ts'

export const NewSecret = ({ kind, problems }: { kind: SecretKind; problems: readonly ShownProblem[] }) => {
  const say = useWords('accounts')
  const pin = kind === 'pin'
  const common = {
    type: 'password',
    autoComplete: pin ? 'off' : 'new-password',
    keys: pin ? 'numeric' : undefined,
    maxLength: passwordLength.most,
    size: pin ? 'short' : 'middle',
  } as const
  return (
    <HouseForm>
      <Field
        {...common}
        name={kind}
        label={say(`new.${kind}`)}
        hint={say(`new.${kind}-hint`)}
        error={problemOf(problems, kind)}
        ready={problems.length === 0}
      />
      <Field {...common} name="again" label={say(`new.${kind}-again`)} error={problemOf(problems, 'again')} />
      <Button>{say(`new.${kind}-set`)}</Button>
    </HouseForm>
  )
}
