/** Loads an example village once; every room furnishes its own part. Everybody in it is invented. */
import { sql } from 'kysely'
import { brinkstad, esdorp } from './examples/plans.ts'
import type { ExampleVillage, Person } from './examples/shapes.ts'
import { makeVillage } from './examples/village.ts'
import { writtenOf } from './examples/written.ts'
import type { Database } from './foundation/database.ts'
import { addDays, dayOf } from './foundation/days.ts'
import { type ExampleRole, makeExampleAccount, rolesOf } from './village/accounts/examples.ts'
import { furnishLibrary } from './village/library/examples.ts'
import { furnishDuty } from './village/logbook/duty/examples.ts'
import { furnishLogbook } from './village/logbook/examples.ts'
import { furnishPeople } from './village/residents/examples.ts'
import { findVillageId, foundVillage, furnishVillage } from './village/village/door.ts'
import { furnishInhabitants, furnishPlaces } from './village/village/examples.ts'
import { furnishVolunteers } from './village/volunteers/examples.ts'

const plans = { esdorp, brinkstad }
export type ExampleSlug = keyof typeof plans

/** Answers with the village's id; does nothing when it is there already. All days are relative to `now`. */
export async function loadExample(
  database: Database,
  slug: ExampleSlug,
  now: Temporal.Instant,
  beforeLoading: () => void = () => {},
): Promise<string> {
  const known = await findVillageId(database.gate, slug)
  if (known) return known
  beforeLoading()
  const example = makeVillage(plans[slug](addDays(dayOf(now), -1)))
  const villageId = await foundVillage(database.gate, {
    slug,
    name: example.name,
    phone: slug === 'esdorp' ? '0599-010100' : '0599-010200',
    municipality: '',
    purpose: `In ${example.name} kijken we naar elkaar om.`,
    example: true,
  })
  if (!villageId) throw new Error(`${slug} was founded by somebody else just now.`)
  const accounts = await makeAccounts(database, villageId, slug, example)
  const loader = {
    village: villageId,
    account: accounts.get('administrator') as string,
    roles: ['administrator', 'coordinator'],
  }
  await database.inVillage(loader, 'write', async tx => {
    await sql`set local statement_timeout = '5min'`.execute(tx)
    await furnishVillage(tx, villageId)
    await furnishPlaces(tx, villageId)
    const [first] = example.coordinators
    await furnishLibrary(tx, {
      village: villageId,
      account: accounts.get(first?.key ?? '') as string,
      name: spoken(example.people.find(({ key }) => key === first?.person)),
      day: dayOf(now),
    })
    await furnishInhabitants(tx, villageId, loader.account, example.inhabitants)
    const written = writtenOf(example)
    const writerOf = (key: string) => {
      const { by, at } = written.get(key) ?? { by: '', at: null }
      return { by: accounts.get(by) ?? loader.account, at }
    }
    const people = await furnishPeople(tx, villageId, writerOf, example.people, example.households)
    await furnishVolunteers(tx, villageId, loader.account, people, example, now)
    await furnishLogbook(tx, villageId, people, accounts, example.requests, example.entries)
    const team = example.coordinators.map(({ key }) => accounts.get(key) as string)
    await furnishDuty(tx, villageId, team, accounts, example.requests, { day: dayOf(now), at: now })
  })
  return villageId
}

/** One account for each coordinator and one for each other role, under the names of people of the village. */
async function makeAccounts(database: Database, villageId: string, slug: string, example: ExampleVillage) {
  const nameOf = (key: string | undefined) => spoken(example.people.find(person => person.key === key))
  const volunteers = example.volunteers.map(({ person }) => nameOf(person))
  const accounts = new Map<string, string>()
  const make = async (key: string, role: string, name: string, roles: string[]) => {
    const login = `${role}@${slug}.example.org`
    accounts.set(
      key,
      await makeExampleAccount(database.gate, villageId, { login, name, example: `${slug}:${role}`, roles }),
    )
  }
  for (const [at, { key, person }] of example.coordinators.entries()) {
    await make(key, at === 0 ? 'coordinator' : `coordinator-${at + 1}`, nameOf(person), ['coordinator'])
  }
  const others = (Object.entries(rolesOf) as [ExampleRole, string[]][]).filter(
    ([role]) => !role.startsWith('coordinator'),
  )
  for (const [at, [role, roles]] of others.entries()) await make(role, role, volunteers[at] ?? role, roles)
  return accounts
}

const spoken = (person: Person | undefined) =>
  person ? [person.name.given, person.name.infix, person.name.family].filter(Boolean).join(' ') : ''

export async function appliedMigrations(database: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from public.migrations`.execute(database.gate)
  return rows.map(({ name }) => name)
}

export async function isReachable(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.gate)
    return true
  } catch {
    return false
  }
}
