/**
 * Random visits to a village, each held against a model of the read log (L1). The model does not ask the screens whom
 * they show: every person has a name that nobody else has, so whoever stands on the page is whoever must be in the log.
 */
import { match } from '../../app/entrance/match.ts'
import type { Asker } from '../../app/foundation/database.ts'
import { putEntry, putRequest, putResident } from '../../app/village/logbook/examples.rows.ts'
import { chance } from './chance.ts'
import { makeVillage, type TestDatabase, type TestVillage } from './database.ts'
import { type Browser, openTestHouse, type Visited } from './house.ts'
import { readPaper } from './paper.ts'
import { type Dice, everyAddress, nextStep, type Person, type Step, type Wanted } from './read-log.steps.ts'

export async function visitAtRandom(test: TestDatabase, visits: number, seed: number) {
  const village = await makeVillage(test.database, 'esdorp')
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const house = await openTestHouse(test, clock)
  const dice = chance(seed)
  const people = await peopleOf(test, village)
  const requests = await requestsOf(test, village, people, dice)
  const browsers = new Map<string, Browser>()
  const first = everyAddress((people[0] as Person).id, requests[0] as string)
  const told = { visits: 0, rows: 0, people: 0, refused: 0, searches: 0, writes: 0, prints: 0 }
  const wrong: string[] = []
  let last = 0
  for (; told.visits < visits; told.visits++) {
    const step = first[told.visits] ?? nextStep(dice, people, requests)
    const browser = browsers.get(step.who) ?? house.browser()
    if (!browsers.has(step.who)) await browser.signIn(step.who)
    browsers.set(step.who, browser)
    const visited = await take(browser, step)
    const rows = await rowsAfter(test, village, last)
    last = rows.at(-1)?.seq ?? last
    const wanted = step.said ?? fromPage(step, people, visited)
    const faults = compare(step, wanted, rows, village.asker[step.who]?.account)
    if (visited.status >= 500) faults.push(String(house.troubles.at(-1)))
    wrong.push(...faults.map(fault => `${step.method} ${step.path} (${visited.status}): ${fault}`))
    if (visited.status === 303) step.done?.()
    count(told, rows)
  }
  return { told, wrong }
}

async function take(browser: Browser, { method, path, fields }: Step): Promise<Visited> {
  if (method === 'GET') return browser.get(path)
  const sent = await browser.post(path, { ...fields, _key: browser.freshKey() })
  // A search is answered by the page that it leads to.
  return searchPages.test(sent.location ?? '') ? browser.get(sent.location as string) : sent
}

const searchPages = /\/(zoeken|mensen\?wie=gezocht)$/
/** Opened again within the half hour it still has the answer, and what was asked in its box. */
const stillAsked = /<input[^>]* name="(q|who)"[^>]* value="[^"]/

async function peopleOf({ database }: TestDatabase, village: TestVillage): Promise<Person[]> {
  const by = village.asker.coordinator as Asker
  return database.inVillage(by, 'write', async tx => {
    const people: Person[] = []
    for (let at = 0; at < 70; at++) {
      const [first, letter, vowel] = [
        ['uvo', 'uze', 'uki', 'uxa'][at % 4],
        'bdfghjklmnprstvwz'[at % 17],
        'aeiou'[at % 5],
      ]
      const mark = `Q${first}${letter}${vowel}q`
      people.push({ mark, version: 1, id: await putResident(tx, by, `Riet ${mark}`) })
    }
    return people
  })
}

async function requestsOf({ database }: TestDatabase, village: TestVillage, people: Person[], dice: Dice) {
  const by = village.asker.coordinator as Asker
  return database.inVillage(by, 'write', async tx => {
    const requests: string[] = []
    for (let at = 0; at < 90; at++) {
      const day = `2026-11-${String(1 + (at % 25)).padStart(2, '0')}T10:00:00Z`
      const asker = dice.often(0.9) ? dice.one(people).id : null
      const request = await putRequest(tx, by, 'Naar Emmen', day, {
        resident_id: asker,
        helper_id: dice.often(0.4) ? dice.one(people).id : null,
        state: dice.one(['new', 'looking', 'found', 'agreed', 'done', 'withdrawn']),
      })
      await putEntry(tx, by, 'Gebeld over Emmen.', day, {
        request_id: request,
        resident_id: asker,
        circle: dice.often(0.2) ? [by.account] : [],
        ...(dice.often(0.3) ? { follow_up_day: '2026-11-26', follow_up_for: by.account } : {}),
      })
      requests.push(request)
    }
    return requests
  })
}

/** `staff` counts people who work here: their work is shown to the administrator. */
type Row = Wanted & { seq: number; account: string; type: string; right: string; staff: number }

async function rowsAfter({ admin }: TestDatabase, village: TestVillage, last: number): Promise<Row[]> {
  const { rows } = await admin.query(
    `select l.seq, l.action, l.outcome, l.account_id as account, l.event_type as type, l.auth_rule as right,
       coalesce(array_agg(distinct s.subject_id) filter (where s.object_type <> 'account'), '{}') as people,
       (count(s.*) filter (where s.object_type = 'account'))::int as staff
     from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
     where l.village_id = $1 and l.seq > $2 group by l.village_id, l.seq order by l.seq`,
    [village.id, last],
  )
  return rows
}

const lookedUp = ['who', 'name', 'q', 'helper']

/** Whoever stands on the page by name. A search stands in the log also when it found nobody. */
function fromPage(
  { method, path, fields }: Step,
  people: Person[],
  { status, body, headers }: Visited,
): Wanted | null {
  if (status === 204 || (status >= 300 && status < 400)) return null
  // What one typed stands in its field again, or in "nothing found for …"; that shows nobody.
  const sheet = headers.get('content-type') === 'application/pdf'
  const text = (sheet ? readPaper(body).join(' ') : body)
    .replace(/<input[^>]*>/g, '')
    .replace(/<p class="empty-title">.*?<\/p>/gs, '')
  const seen = people.filter(({ mark }) => text.includes(mark)).map(({ id }) => id)
  const searched =
    (method === 'POST' && lookedUp.some(name => fields[name]) && !path.endsWith('/gegevens')) ||
    (searchPages.test(path) && stillAsked.test(body.slice(body.indexOf('<main'))))
  if (seen.length === 0 && !searched) return null
  return { action: sheet ? 'X' : searched ? 'S' : 'R', outcome: 'done', people: seen }
}

function compare({ path }: Step, wanted: Wanted | null, rows: Row[], account: string | undefined): string[] {
  const [row] = rows
  const address = match(path.split('?')[0] as string, true)?.address
  if (rows.length > 1) return [`${rows.length} rows instead of one`]
  if (!wanted) return !row || row.staff > 0 ? [] : [`a row for nobody: ${row.action} ${row.people.length}`]
  if (!row) return [`no row for ${wanted.people.length} people`]
  const missing = wanted.people.filter(id => !row.people.includes(id))
  const extra = row.people.filter(id => !wanted.people.includes(id))
  return [
    ...(missing.length > 0 ? [`${missing.length} people shown and not logged`] : []),
    ...(extra.length > 0 ? [`${extra.length} people logged and not shown`] : []),
    ...(row.action === wanted.action ? [] : [`action ${row.action} instead of ${wanted.action}`]),
    ...(row.outcome === wanted.outcome ? [] : [`outcome ${row.outcome} instead of ${wanted.outcome}`]),
    ...(row.account === account ? [] : ['another account']),
    ...(row.type === address?.path ? [] : [`event ${row.type}`]),
    ...(row.right === [address?.who].flat().join(',') ? [] : [`right ${row.right}`]),
  ]
}

function count(told: Record<string, number>, rows: readonly Row[]) {
  for (const { people, outcome, action } of rows) {
    const add = (what: string, much = 1) => {
      told[what] = (told[what] ?? 0) + much
    }
    add('rows')
    add('people', people.length)
    if (outcome === 'refused') add('refused')
    if (action === 'S') add('searches')
    if (action === 'U' || action === 'C') add('writes')
    if (action === 'X') add('prints')
  }
}
