/** Plants one hole in a database and a house of its own, and runs the suite's own checks on them. */
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exceptions } from '../../fence.exceptions.ts'
import { massAssignment, type Prepared } from './assigning.ts'
import { inCopy } from './canaries.ts'
import { findings } from './catalogue.ts'
import { climber } from './climbers.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type Built, builtHouse, loadBuilt } from './house.ts'
import { foreignPages, forms, type Matrix, openMatrix, ownPages, searches, stranger } from './matrix.ts'
import type { Hole } from './mutations.ts'
import { mixes } from './pool.ts'
import { beyondRole, intoAnother, lentFunctions, withoutVillage } from './probes.ts'
import { writesWhileReading } from './reading.ts'
import { idsIn, inVillages } from './sending.ts'

export type Red = { check: string; found: string[] }

/** Which of the suite's checks are not as they should be with this hole: the first of them, or `all`. */
export async function checksWith(hole: Hole, prepared: Prepared, all = false): Promise<Red[]> {
  const file = hole.code && planted(hole)
  const test = await freshDatabase(prepared.template)
  try {
    const built = await loadBuilt(file)
    const other = hole.right ? await climber(test, hole.right) : null
    const urls = { ...test.urls, app: other?.url ?? test.urls.app }
    const database = built.openDatabase(urls, 4)
    if (hole.sql) await test.admin.query(hole.sql.replaceAll('$login', other?.role ?? 'umkiek_app'))
    const own = { ...test, urls, database }
    const villages = inCopy(own, prepared)
    // What was planted may stand in a village too; what counts is what changes from now on.
    villages.brinkstad.untouched = await villages.brinkstad.fingerprint()
    const matrix = await openMatrix(own, villages, built)
    const red: Red[] = []
    for (const [check, look] of checks(matrix, prepared, built, hole)) {
      const found = await look().catch(error => [`broke: ${(error as Error).message}`])
      if (found.length > 0) red.push({ check, found })
      if (red.length > 0 && !all) break
    }
    await database.close()
    await other?.gone()
    return red
  } finally {
    await test.close()
    if (file) rmSync(file, { force: true })
  }
}

/** A copy of the built house beside it, with the hole in it; a hole that finds no place is no proof of anything. */
export function planted({ name, code = [] }: Hole): string {
  let text = readFileSync(builtHouse, 'utf8')
  for (const [from, to] of code) {
    if (text.split(from).length !== 2)
      throw new Error(
        `"${name}" must find its place exactly once in the built house, not ${text.split(from).length - 1} times. Adapt test/support/mutations.ts.`,
      )
    text = text.replace(from, () => to)
  }
  const file = join(builtHouse, '..', `planted.${randomBytes(5).toString('hex')}.js`)
  writeFileSync(file, text)
  return file
}

/** A hole in the database is looked for in the database too; one in the code in all that a browser can do. */
function checks(
  matrix: Matrix,
  prepared: Prepared,
  built: Built,
  hole: Hole,
): [string, () => Promise<string[]>][] {
  const { test, esdorp, brinkstad } = matrix
  const inDatabase: ReturnType<typeof checks> = [
    ['catalogue (Z3)', () => catalogue(test)],
    ['roles (Z5)', async () => (await built.refusals(test.urls)).filter(told => !told.startsWith('fsync'))],
    ['without a village (Z6)', () => withoutVillage(test, [esdorp, brinkstad])],
    ['functions that are lent', () => lentFunctions(test, esdorp, brinkstad)],
    ['role by role', () => beyondRole(test, esdorp)],
    ['into another village (Z9)', () => intoAnother(test, esdorp, brinkstad)],
  ]
  const inCode: ReturnType<typeof checks> = [
    [
      'one connection (Z7)',
      async () => (await mixes(test, built.openDatabase, [esdorp, brinkstad], 40)).found,
    ],
    [
      'reading writes nothing (Z8)',
      async () => (await writesWhileReading(matrix, ['coordinator'], built, few.paths)).found,
    ],
    ['without the walls of the database', () => firstWall(matrix, built, withIds)],
    ['nothing unasked (Z12)', async () => (await massAssignment(prepared, few, built)).found],
    ['a stranger (Z1)', () => stranger(matrix)],
    [
      'own pages (Z1)',
      async () => [...(await ownPages(matrix, 'coordinator')), ...(await ownPages(matrix, 'reader'))],
    ],
  ]
  const sending: (typeof inCode)[number] = ['forms (Z1)', () => forms(matrix, 'coordinator', few.paths)]
  return [
    ...(hole.code ? inCode : inDatabase),
    ['pages of another village (Z1, Z2)', () => foreignPages(matrix, 'coordinator', withIds)],
    ['searches (Z14)', () => searches(matrix)],
    // Last: what is sent changes what the pages show.
    ...(hole.code ? [sending] : []),
  ]
}
const withIds = [
  '/:village/vandaag',
  ...inVillages.map(({ path }) => path).filter(path => idsIn(path).length > 0),
]
/** Where every way of sending, reading and looking up is met at least once. */
const few = {
  only: ['coordinator'] as const,
  paths: [
    '/:village/concept',
    '/:village/logboek/nieuw',
    '/:village/logboek/:request',
    '/:village/mensen/:resident/gegevens',
    '/:village/beheer/logboek-inzage',
  ],
}

export const catalogue = async ({ admin }: Pick<TestDatabase, 'admin'>) =>
  (await findings(admin))
    .filter(({ rule, what }) => !exceptions.some(known => known.rule === rule && known.what === what))
    .map(({ rule, what }) => `${rule} ${what}`)

/**
 * The program's own checks alone: its login passes by row-level security, so that whatever a query forgets is seen.
 * Two walls behind each other hide each other's holes.
 */
export async function firstWall(matrix: Matrix, built: Built, paths?: readonly string[]): Promise<string[]> {
  const { gone, url } = await climber(matrix.test, 'bypassrls')
  const database = built.openDatabase({ ...matrix.test.urls, app: url }, 4)
  try {
    const bare = await openMatrix({ ...matrix.test, database }, matrix, built)
    return [...(await foreignPages(bare, 'coordinator', paths)), ...(await searches(bare))]
  } finally {
    await database.close()
    await gone()
  }
}
