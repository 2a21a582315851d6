/** Who somebody is, at the beginning of an own village and of the example alike. */
import { Field } from '../furniture/field.tsx'
import { useWords } from './house.tsx'

type Two<T> = { name: T; login: T }
type Props = { value: Two<string>; errors: Two<string | undefined>; ready: boolean }

export const WhoFields = ({ value, errors, ready }: Props) => {
  const say = useWords('village')
  return (
    <>
      <Field
        name="name"
        label={say('begin.who.name')}
        value={value.name}
        error={errors.name}
        autoComplete="name"
        size="middle"
        maxLength={120}
        ready={ready}
      />
      <Field
        name="login"
        label={say('begin.who.login')}
        optional={say('optional')}
        hint={say('begin.who.login-hint')}
        why={{ ask: say('why'), because: say('begin.who.login-why') }}
        value={value.login}
        error={errors.login}
        autoComplete="username"
        size="middle"
        maxLength={80}
        spellCheck={false}
      />
    </>
  )
}
