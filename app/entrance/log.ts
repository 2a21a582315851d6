/** What the read log is told of a visit. */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../foundation/database.ts'
import { logAccess, logAlone, logCall, type Membership } from '../village/accounts/door.ts'
import type { Arrival, Known, Settings, State } from './arrival.ts'

/** Whatever stands in these rooms is of people. */
export const roomsOfPeople = ['residents', 'volunteers', 'logbook', 'oversight', 'rights'] as const
const ofPeople = new RegExp(`(?<![\\w.])"?(?:${roomsOfPeople.join('|')})"?\\s*\\.`)

/** Hears every statement of a visit, and remembers whether one of them read where people are. */
export const noticing = (state: State) => (statement: string) => {
  state.read ||= ofPeople.test(statement)
}

/** A screen that forgot to say whom it shows must not answer: the read log would have a hole that nobody sees. */
export function mustHaveSaid(state: State, answer: Response) {
  const { status } = answer
  const page = (status < 300 && status !== 204) || (status >= 400 && status < 500 && status !== 404)
  if (page && state.read && !state.said)
    throw new Error('A page read where people are and did not say whom it shows. Its screen must call saw().')
}

/** In the transaction of what was done: it stands there, or neither does. */
export const log = (house: Settings, tx: Tx, arrival: Arrival, known: NonNullable<Known>, state: State) =>
  logAccess(tx, doneLine(house, arrival, known, state))

/** What follows when something was only shown; nothing when nobody was, or when the database is away. */
export const shownLine = (house: Settings, arrival: Arrival, known: NonNullable<Known>, state: State) =>
  state.told && !state.away ? logCall(doneLine(house, arrival, known, state)) : null

const doneLine = (house: Settings, arrival: Arrival, known: NonNullable<Known>, state: State) =>
  ({
    ...lineOf(house, arrival, known),
    action: state.action,
    outcome: 'done',
    subjects: state.shown,
  }) as const

export async function logRefusal(
  house: Settings,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
) {
  const asker = { village: member.villageId, account: known.session.accountId, roles: member.roles }
  const line = lineOf(house, arrival, known)
  await logAlone(house.database, asker, { ...line, action: 'R', outcome: 'refused', subjects: [] })
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
