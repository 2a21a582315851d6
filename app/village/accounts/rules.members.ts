/** Who may be given which roles, and who may repair whose access. */
import { good, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import { isLogin, loginFor } from './rules.login.ts'

export const memberRoles = [
  'coordinator',
  'volunteer',
  'host',
  'treasurer',
  'board',
  'administrator',
  'reader',
] as const
export type MemberRole = (typeof memberRoles)[number]

export type NewMember = { name: string; login: string; roles: MemberRole[] }

export function readMember(typed: { name: string; login: string; roles: string[] }): Outcome<NewMember> {
  const problems: Problem[] = []
  if (typed.name.length < 1 || typed.name.length > 120)
    problems.push({ field: 'name', sentence: 'problems.name' })
  const login = loginFor(typed)
  if ((typed.login !== '' || typed.name !== '') && !isLogin(login))
    problems.push({ field: 'login', sentence: 'problems.login-shape' })
  const roles = readRoles(typed.roles)
  if (!roles.ok) problems.push(...roles.problems)
  if (problems.length > 0 || !roles.ok) return troubles(problems)
  return good({ name: typed.name, login, roles: roles.value })
}

export function readRoles(typed: string[]): Outcome<MemberRole[]> {
  const roles = memberRoles.filter(role => typed.includes(role))
  return roles.length > 0 ? good(roles) : trouble('roles', 'problems.roles')
}

/** A village without an administrator cannot repair itself. */
export const keepsAnAdministrator = (
  others: readonly { roles: readonly string[] }[],
  roles: readonly string[],
): boolean => [...others, { roles }].some(member => member.roles.includes('administrator'))

export type Holder = { hasKeys: boolean; otherVillages: boolean; accountId: string }
export type Pair = { by: string; second: string | null }

/**
 * A first letter needs nobody else. Whoever already has keys gets new ones only with a second person who stands there,
 * and only in the village that is the only one: no village may open the door of another.
 */
export function mayMakeLetter(
  holder: Holder,
  { by, second }: Pair,
  seconds: readonly string[],
): Outcome<'first' | 'repair'> {
  if (holder.otherVillages) return trouble('', 'problems.other-village')
  if (holder.accountId === by) return trouble('', 'problems.own-letter')
  if (!holder.hasKeys) return good('first')
  if (!second || second === by || second === holder.accountId || !seconds.includes(second)) {
    return trouble('second', 'problems.second')
  }
  return good('repair')
}

/** Who may stand beside the administrator when access is repaired. */
export const maySecond = (roles: readonly string[]): boolean =>
  ['coordinator', 'board', 'administrator'].some(role => roles.includes(role))
