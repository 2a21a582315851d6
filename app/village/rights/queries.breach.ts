/** Art. 33 and 34 AVG: whom a stolen account saw, and whom it could have seen; the list of what went wrong before. */
import { sql } from 'kysely'
import type { Gate, Tx } from '../../foundation/database.ts'
import { lookingAs } from '../../foundation/keeper.ts'
import {
  type Colleague,
  colleagues,
  rolesOverTime,
  seenThrough,
  type Within,
  waysThrough,
  whenHad,
  workersBefore,
} from '../accounts/door.ts'
import { delicateLines } from '../logbook/door.ts'
import { type Reachable, reachable, unions } from '../residents/door.ts'
import { delicateParts } from '../volunteers/door.ts'
import {
  type Asked,
  type Kind,
  overlap,
  type Seen,
  seenByPerson,
  underAnother,
  withinReach,
} from './rules.breach.ts'

/** `could`: what of them was within reach; null when they were seen and the rights of the account do not say how. */
export type Touched = Reachable & { seen: Seen | null; could: Kind[] | null }
export type Breach = {
  people: Touched[]
  /** Who works here: their names, and for an administrator how they come in. */
  workers: (Colleague & { seen: boolean })[]
  /** Erased since: a number each, nobody can tell any more who. */
  erased: number
  /** Seen, and gone from the list since. */
  gone: number
}

export async function breachOf(tx: Tx, village: string, asked: Asked): Promise<Breach> {
  const roles = await rolesOverTime(tx, village, asked.account)
  const asCoordinator = whenHad(roles, ['coordinator'], asked)
  // An administrator can have this very list printed: names and addresses, and nothing of what was said.
  const asEither = whenHad(roles, ['coordinator', 'administrator'], asked)
  const through = { ...asked, sessions: asked.sessions.length > 0 ? asked.sessions : null }
  const rows = await seenThrough(tx, village, through)
  const last = latest(asCoordinator) ?? asked.until
  // With the rights of that account, so that the database itself says what it could not read.
  const { people, merged, delicate, parts } = await lookingAs(
    tx,
    { account: asked.account, roles: ['coordinator'] },
    async () => ({
      people: await reachable(tx, village),
      merged: await unions(tx, village),
      delicate: await delicateLines(tx, village, last),
      parts: await delicateParts(tx, village),
    }),
  )
  const standing = new Map(people.flatMap(({ id, lines }) => lines.map(line => [line, id] as const)))
  for (const { stays, goes, from, until } of underAnother(merged)) {
    const together = overlap(asked, { from, until })
    if (!together || standing.get(stays) === standing.get(goes)) continue
    const looks = await seenThrough(
      tx,
      village,
      { ...through, ...together, until: together.until ?? asked.until },
      stays,
    )
    rows.push(...looks.filter(({ colleague }) => !colleague).map(row => ({ ...row, subject: goes })))
  }
  const { seen, gone } = seenByPerson(rows, standing)
  const { aids, few } = delicate
  // Whoever holds a task is named to the board too.
  const asBoard = whenHad(roles, ['board'], asked)
  const named = people.filter(({ lines }) => lines.some(line => parts.cadre.includes(line)))
  const could = new Map([
    ...withinReach(named, asBoard, null),
    ...withinReach(people, asEither, null),
    ...withinReach(people, asCoordinator, { aids: new Set([...aids, ...parts.needs]), few: new Set(few) }),
  ])
  return {
    people: people
      .filter(({ id }) => seen.has(id) || could.has(id))
      .map(person => ({
        ...person,
        seen: seen.get(person.id) ?? null,
        could: could.get(person.id) ?? null,
      })),
    workers: await workersReached(tx, village, asEither, rows),
    erased: await erasedSince(tx, village, asEither),
    gone,
  }
}

const latest = (windows: readonly Within[]) =>
  windows
    .map(({ until }) => until)
    .sort(Temporal.Instant.compare)
    .at(-1)

async function workersReached(
  tx: Tx,
  village: string,
  windows: readonly Within[],
  rows: readonly { subject: string; colleague: boolean }[],
) {
  const seen = new Set(rows.filter(({ colleague }) => colleague).map(({ subject }) => subject))
  const last = latest(windows)
  const could = new Set(last ? await workersBefore(tx, village, last) : [])
  return (await colleagues(tx, village))
    .filter(({ account }) => seen.has(account) || could.has(account))
    .map(colleague => ({ ...colleague, seen: seen.has(colleague.account) }))
}

/** Whoever was erased after the account could see them. At most: since when they stood here is erased too. */
async function erasedSince(tx: Tx, village: string, windows: readonly Within[]): Promise<number> {
  const first = windows.map(({ from }) => from).sort(Temporal.Instant.compare)[0]
  if (!first) return 0
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from rights.erasures
    where village_id = ${village} and at >= ${first.toString()}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** From where the account was used in that time. */
export const waysOf = (tx: Tx, gate: Gate, village: string, asked: Asked) =>
  waysThrough(tx, gate, village, asked)
