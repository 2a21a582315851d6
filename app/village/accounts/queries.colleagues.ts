/** Who works in a village, by the name that colleagues know. */
import type { Tx } from '../../foundation/database.ts'

export type Colleague = {
  account: string
  name: string
  /** A coordinator today; whoever left keeps a name under what was written. */
  coordinates: boolean
}

export async function colleagues(tx: Tx, village: string): Promise<Colleague[]> {
  const rows = await tx
    .selectFrom('accounts.memberships')
    .select(['account_id', 'name', 'roles', 'ended_at'])
    .where('village_id', '=', village)
    .orderBy('name')
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id, name, roles, ended_at }) => ({
    account: account_id,
    name,
    coordinates: ended_at === null && roles.includes('coordinator'),
  }))
}
