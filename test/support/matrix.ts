/**
 * Every address × role × village × kind of id, held against test/rights.ts. Each walk answers with what is not as it
 * should be; the suite runs them, and so does the test that plants holes (Z4).
 */
import { type Role, roles } from '../../app/addresses.ts'
import { type Canaried, makeTwo, type Two } from './canaries.ts'
import type { TestDatabase } from './database.ts'
import { type Browser, type Built, openTestHouse, type Visited } from './house.ts'
import { wordsIn } from './paper.ts'
import { pointers } from './pointers.ts'
import { fill, fillForm, formsOf, holdsIds, idsIn, inVillages, may, send } from './sending.ts'

export type Matrix = {
  test: TestDatabase
  house: Awaited<ReturnType<typeof openTestHouse>>
  esdorp: Canaried
  brinkstad: Canaried
  browsers: Record<Role, Browser>
}

export async function openMatrix(test: TestDatabase, villages?: Two, built?: Built): Promise<Matrix> {
  const { esdorp, brinkstad } = villages ?? (await makeTwo(test))
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const house = await openTestHouse(test, clock, true, built)
  const browsers = Object.fromEntries(roles.map(role => [role, house.browser()])) as Matrix['browsers']
  for (const role of roles) await browsers[role].signIn(role, 'esdorp')
  return { test, house, esdorp, brinkstad, browsers }
}

const everyPath = inVillages.map(({ path }) => path)

/** A page without what is fresh in every answer. */
const bare = ({ status, body, headers }: Visited) =>
  JSON.stringify([
    status,
    body.replace(/name="_key" value="[^"]+"/g, ''),
    [...headers].filter(([name]) => name !== 'set-cookie'),
  ])

/** Every text field of the other village carries this word; it must stand nowhere in an answer. */
export const leaks = ({ body, headers }: Visited, canary: string): boolean =>
  wordsIn(body).includes(canary) || [...headers].some(([name, value]) => `${name}: ${value}`.includes(canary))

/** Opens what the table says, and meets the one wrong-address page everywhere else. */
export async function ownPages({ browsers, esdorp, brinkstad }: Matrix, role: Role): Promise<string[]> {
  const found: string[] = []
  const browser = browsers[role]
  const nothing = bare(await browser.get('/esdorp/er-is-hier-niets'))
  for (const { path } of inVillages) {
    const own = await browser.get(fill(path, 'esdorp', esdorp.ids))
    const allowed = may(path, role)
    if (own.status < 400 !== allowed) found.push(`${role} at ${path}: ${own.status}`)
    else if (!allowed && bare(own) !== nothing)
      found.push(`${role} at ${path}: not the one wrong-address page`)
    if (leaks(own, brinkstad.canary)) found.push(`${role} at ${path} reads of Brinkstad`)
  }
  return found
}

/** Finds nothing of another village: its address, its ids, ids that do not exist, ids that are none. */
export async function foreignPages(
  { browsers, brinkstad }: Matrix,
  role: Role,
  paths: readonly string[] = everyPath,
): Promise<string[]> {
  const found: string[] = []
  const browser = browsers[role]
  const nothing = bare(await browser.get('/er-is-hier-niets/vandaag'))
  for (const path of paths) {
    if (bare(await browser.get(fill(path, 'brinkstad', brinkstad.ids))) !== nothing)
      found.push(`${role}: ${path} of Brinkstad is not the one wrong-address page`)
    if (idsIn(path).length === 0) continue
    const foreign = await browser.get(fill(path, 'esdorp', brinkstad.ids))
    const unknown = bare(await browser.get(fill(path, 'esdorp', {})))
    const garbled = await browser.get(
      fill(path, 'esdorp', Object.fromEntries(idsIn(path).map(name => [name, "'; --"]))),
    )
    if (foreign.status !== 404) found.push(`${role} at ${path} with an id of Brinkstad: ${foreign.status}`)
    else if (bare(foreign) !== unknown)
      found.push(`${role} at ${path}: Brinkstad's is not as if there were none`)
    if (bare(garbled) !== unknown) found.push(`${role} at ${path} with no id at all: ${garbled.status}`)
    if (leaks(foreign, brinkstad.canary)) found.push(`${role} at ${path} reads of Brinkstad`)
  }
  return found
}

/** Sends forms only where the table says, never into another village, and never without the key of its own page. */
export async function forms(
  matrix: Matrix,
  role: Role,
  paths: readonly string[] = everyPath,
): Promise<string[]> {
  const found: string[] = []
  const { test, browsers, esdorp, brinkstad, house } = matrix
  const browser = browsers[role]
  const stranger = house.browser()
  await stranger.get('/in')
  for (const path of paths) {
    const [own, elsewhere] = [fill(path, 'esdorp', esdorp.ids), fill(path, 'brinkstad', brinkstad.ids)]
    const post = (page: string, fields: Record<string, string>, _key = browser.freshKey()) =>
      browser.post(page, { ...fields, _key })
    const tell = (what: string, { status }: Visited, right: boolean) => {
      if (!right) found.push(`${role} sends to ${path} ${what}: ${status}`)
    }
    for (const form of formsOf(path).length > 0 ? formsOf(path) : [null]) {
      const sent = { ids: brinkstad.ids, word: esdorp.canary, page: own }
      const foreign = form ? await fillForm(browser, form, sent) : { planted: 'x' }
      const there = await post(elsewhere, foreign)
      tell('of Brinkstad', there, there.status === 404)
      if (idsIn(path).length > 0) {
        const id = await post(fill(path, 'esdorp', brinkstad.ids), foreign)
        tell('with an id of Brinkstad', id, [404, 405].includes(id.status))
      }
      if (!may(path, role)) {
        const refused = await post(own, foreign)
        tell('what is not for this role', refused, refused.status === 404)
      } else if (form) {
        const unkeyed = await post(own, foreign, stranger.freshKey())
        tell('with the key of somebody else', unkeyed, unkeyed.status === 403)
        if (holdsIds(form)) {
          const pointing = await post(own, foreign)
          tell('with ids of Brinkstad in its fields', pointing, pointing.status < 500)
          if (leaks(pointing, brinkstad.canary)) found.push(`${role} sends to ${path} and reads of Brinkstad`)
        }
        const taken = await send(browser, esdorp, path, form)
        tell(JSON.stringify(form), taken, taken.status < 400)
      }
    }
  }
  if ((await brinkstad.fingerprint()) !== brinkstad.untouched) found.push(`${role} changed Brinkstad`)
  return [...found, ...(await pointers(test.admin, esdorp, brinkstad))]
}

/** Asks for what Brinkstad calls its things, whole beginnings of it and with a slip of the finger. */
export async function searches({ browsers, brinkstad }: Matrix): Promise<string[]> {
  const found: string[] = []
  const { canary } = brinkstad
  const typed = [canary.slice(0, -1), `${canary.slice(0, -2)}zz`, canary.slice(9)]
  for (const [path, field] of askingFields)
    for (const words of typed) {
      const browser = browsers.coordinator
      const answer = await browser.post(path, { [field]: words, _key: browser.freshKey() })
      if (answer.status >= 500) found.push(`${path}: ${answer.status}`)
      if (leaks(answer, canary))
        found.push(`${path} finds the word of Brinkstad by "${words.length} letters"`)
    }
  return found
}
const askingFields = [
  ['/esdorp/zoeken', 'q'],
  ['/esdorp/mensen', 'who'],
  ['/esdorp/mensen/lijkt-op', 'name'],
  ['/esdorp/logboek/nieuw/lezing', 'who'],
  ['/esdorp/logboek/nieuw/lezing', 'words'],
] as const

/** Sees no village at all. */
export async function stranger({ house, esdorp }: Matrix): Promise<string[]> {
  const found: string[] = []
  const browser = house.browser()
  for (const { path } of inVillages) {
    const answer = await browser.get(fill(path, 'esdorp', esdorp.ids))
    if (answer.status !== 303 || !answer.location?.startsWith('/in?naar='))
      found.push(`${path}: ${answer.status}`)
    if (leaks(answer, esdorp.canary)) found.push(`${path} shows Esdorp`)
  }
  return found
}

/** In milliseconds; the two are asked turn by turn and compared in pairs, so that a busy machine is busy for both. */
export async function slowness({ browsers, brinkstad }: Matrix, times: number) {
  const took = async (path: string) => {
    const began = performance.now()
    await browsers.coordinator.get(path)
    return performance.now() - began
  }
  const median = (all: number[]) => Number((all.sort((a, b) => a - b)[all.length >> 1] as number).toFixed(2))
  const measured: { path: string; typical: number; apart: number }[] = []
  for (const path of ['/:village/logboek/:request', '/:village/mensen/:resident']) {
    const unknown: number[] = []
    const differences: number[] = []
    for (let time = 0; time < times; time++) {
      const foreign = await took(fill(path, 'esdorp', brinkstad.ids))
      const nobodys = await took(fill(path, 'esdorp', {}))
      unknown.push(nobodys)
      differences.push(foreign - nobodys)
    }
    measured.push({ path, typical: median(unknown), apart: median(differences) })
  }
  return measured
}
