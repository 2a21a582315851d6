/** On the way to a first village: where each question stands, and who begins. */
import { good, type Outcome, type Problem, troubles } from '../foundation/outcome.ts'
import { isLogin, loginFor } from '../village/accounts/rules.login.ts'

export const paths = {
  village: '/begin/dorp',
  phone: '/begin/telefoon',
  kinds: '/begin/hulp',
  who: '/begin/u',
  purpose: '/begin/bedoeling',
} as const

export const makePath = '/begin/maken'
export const cardPath = '/begin/kaart'
export const keysPath = '/begin/klaar'
export const examplePath = '/begin/voorbeeld'

/** An empty name to come in with is made from the name, as for colleagues. */
export function readWho(typed: { name: string; login: string }): Outcome<{ name: string; login: string }> {
  const problems: Problem[] = []
  const login = loginFor(typed)
  if (typed.name === '') problems.push({ field: 'name', sentence: 'problems.person-name' })
  if (typed.name.length > 120)
    problems.push({ field: 'name', sentence: 'problems.too-long', values: { most: 120 } })
  if ((typed.login !== '' || typed.name !== '') && !isLogin(login))
    problems.push({ field: 'login', sentence: 'problems.login-shape' })
  return problems.length > 0 ? troubles(problems) : good({ name: typed.name, login })
}
