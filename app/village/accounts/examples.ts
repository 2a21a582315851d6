/** The example people that one can sign in as, in a demo only. */
import type { Gate } from '../../foundation/database.ts'
import { beginSession } from './queries.sessions.ts'

export const exampleRoles = [
  'coordinator',
  'coordinator-2',
  'volunteer',
  'treasurer',
  'board',
  'host',
  'administrator',
  'resident',
  'reader',
  'adviser',
] as const
export type ExampleRole = (typeof exampleRoles)[number]

/**
 * Which of them have an account already; the others get an honest page until their room exists. An adviser of the network
 * has one without any role in any village.
 */
export const rolesOf: Partial<Record<ExampleRole, string[]>> = {
  coordinator: ['coordinator'],
  'coordinator-2': ['coordinator'],
  volunteer: ['volunteer'],
  treasurer: ['treasurer'],
  board: ['board'],
  host: ['host'],
  administrator: ['administrator'],
  reader: ['reader'],
  adviser: [],
}

/** Where an example person begins when nobody says where to. */
export const firstPageOf = (who: string, village: string): string =>
  rolesOf[who as ExampleRole]?.length === 0 ? '/' : `/${village}`

export type ExampleAccount = { login: string; name: string; example: string; roles: string[] }

export async function makeExampleAccount(
  gate: Gate,
  villageId: string,
  who: ExampleAccount,
): Promise<string> {
  const { id } = await gate
    .insertInto('accounts.accounts')
    .values({ login: who.login, name: who.name, example_of: who.example })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (who.roles.length > 0) {
    await gate
      .insertInto('accounts.memberships')
      .values({ village_id: villageId, account_id: id, name: who.name, roles: who.roles })
      .execute()
  }
  return id
}

export async function exampleAccounts(
  gate: Gate,
  village: string,
): Promise<{ id: string; name: string; who: string }[]> {
  const rows = await gate
    .selectFrom('accounts.accounts')
    .select(['id', 'name', 'example_of'])
    .where('example_of', 'like', `${village.replace(/[%_\\]/g, '')}:%`)
    .execute()
  return rows.map(({ id, name, example_of }) => ({
    id,
    name,
    who: String(example_of).slice(village.length + 1),
  }))
}

export async function signInAsExample(
  gate: Gate,
  village: string,
  who: string,
  seen: { device: string; now: Temporal.Instant },
): Promise<string | null> {
  const found = (await exampleAccounts(gate, village)).find(account => account.who === who)
  if (!found) return null
  return beginSession(gate, { accountId: found.id, sharedComputer: false, factors: ['example'], ...seen })
}
