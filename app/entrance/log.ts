/** What the read log is told of a visit. */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../foundation/database.ts'
import { logAccess, type Membership } from '../village/accounts/door.ts'
import type { Arrival, Known, Settings, State } from './arrival.ts'

export function log(
  house: Settings,
  tx: Tx,
  arrival: Arrival,
  known: NonNullable<Known>,
  state: State,
): Promise<void> {
  return logAccess(tx, {
    ...lineOf(house, arrival, known),
    action: state.action,
    outcome: 'done',
    subjects: state.shown,
  })
}

export async function logRefusal(
  house: Settings,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
) {
  const asker = { village: member.villageId, account: known.session.accountId, roles: member.roles }
  await house.database.inVillage(asker, 'write', tx =>
    logAccess(tx, { ...lineOf(house, arrival, known), action: 'R', outcome: 'refused', subjects: [] }),
  )
}

const lineOf = (house: Settings, { found }: Arrival, known: NonNullable<Known>) => ({
  eventType: found?.address.path ?? '',
  purpose: 'help between neighbours',
  authRule: Array.isArray(found?.address.who) ? found.address.who.join(',') : '',
  accessPoint: known.session.id,
  onBehalfOf: null,
  system: `umkiek ${house.version}`,
  traceId: randomUUID(),
})
