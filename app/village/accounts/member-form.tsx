/** The roles of somebody, to tick and to read. */
import { useWords } from '../../entrance/house.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { memberRoles } from './rules.members.ts'

export function useRoleWords() {
  const say = useWords('accounts')
  return (roles: readonly string[]) =>
    memberRoles
      .filter(role => roles.includes(role))
      .map(role => say(`roles.${role}`))
      .join(', ')
}

export const Roles = ({ value, error }: { value: readonly string[]; error?: string | undefined }) => {
  const say = useWords('accounts')
  return (
    <Choice
      name="roles"
      label={say('members.roles')}
      many
      options={memberRoles.map(role => ({
        value: role,
        label: say(`roles.${role}`),
        line: say(`roles.${role}-line`),
      }))}
      value={value}
      error={error}
    />
  )
}
