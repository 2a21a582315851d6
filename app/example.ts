/** Loads an example village once; every room furnishes its own part. */
import { sql } from 'kysely'
import type { Database } from './foundation/database.ts'
import { type ExampleRole, makeExampleAccount, rolesOf } from './village/accounts/examples.ts'
import { findVillageId, foundVillage, furnishVillage } from './village/village/door.ts'

export async function loadExample(
  database: Database,
  slug: string,
  _now: Temporal.Instant,
  beforeLoading: () => void,
) {
  if (await findVillageId(database.gate, slug)) return
  beforeLoading()
  const villageId = await foundVillage(database.gate, {
    slug,
    name: 'Esdorp',
    phone: '0599-010100',
    municipality: '',
    purpose: 'In Esdorp kijken we naar elkaar om.',
    example: true,
  })
  if (!villageId) return
  const accounts: Record<string, string> = {}
  for (const [who, roles] of Object.entries(rolesOf) as [ExampleRole, string[]][]) {
    accounts[who] = await makeExampleAccount(database.gate, villageId, {
      login: `${who}@${slug}.example.org`,
      name: who,
      example: `${slug}:${who}`,
      roles,
    })
  }
  const loader = {
    village: villageId,
    account: accounts.administrator as string,
    roles: ['administrator', 'coordinator'],
  }
  await database.inVillage(loader, 'write', tx => furnishVillage(tx, villageId))
}

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
