/**
 * Random visits to a village, each held against a model of the read log (L1). The model does not ask the screens whom
 * they show: every person has a name that nobody else has, so whoever stands on the page is whoever must be in the log.
 */
import { addresses } from '../../app/addresses.ts'
import { match } from '../../app/entrance/match.ts'
import type { Asker } from '../../app/foundation/database.ts'
import { putEntry, putRequest, putResident } from '../../app/village/logbook/examples.rows.ts'
import { chance } from './chance.ts'
import { makeVillage, type TestDatabase, type TestVillage } from './database.ts'
import { type Browser, openTestHouse, type Visited } from './house.ts'

type Person = { id: string; mark: string }
type Told = {
  visits: number
  rows: number
  people: number
  refused: number
  searches: number
  writes: number
}
type Wanted = { action: string; outcome: 'done' | 'refused'; people: string[] }
/** `said` is what the model knows beforehand: a refusal, or the people whom a change is about. */
type Step = {
  who: string
  method: 'GET' | 'POST'
  path: string
  fields?: Record<string, string>
  said?: Wanted
}

export async function visitAtRandom(test: TestDatabase, visits: number, seed: number) {
  const village = await makeVillage(test.database, 'esdorp')
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const house = await openTestHouse(test, clock)
  const dice = chance(seed)
  const people = await peopleOf(test, village)
  const requests = await requestsOf(test, village, people, dice)
  const browsers: Record<string, Browser> = {}
  for (const who of ['coordinator', 'coordinator-2', 'volunteer', 'treasurer', 'administrator', 'reader']) {
    const browser = house.browser()
    browsers[who] = browser
    await browser.signIn(who)
  }
  const told: Told = { visits: 0, rows: 0, people: 0, refused: 0, searches: 0, writes: 0 }
  const wrong: string[] = []
  let last = 0
  for (; told.visits < visits; told.visits++) {
    const step = nextStep(dice, people, requests)
    const { status, body, headers } = await take(browsers[step.who] as Browser, step)
    const rows = await rowsAfter(test, village, last)
    last = rows.at(-1)?.seq ?? last
    const wanted = step.said ?? fromPage(step, people, { status, body, headers })
    if (status >= 500) wrong.push(`${step.method} ${step.path}: status ${status} ${house.troubles.at(-1)}`)
    for (const fault of compare(step, wanted, rows, village))
      wrong.push(`${step.method} ${step.path} (${status}): ${fault}`)
    for (const { people, outcome, action } of rows) {
      told.rows += 1
      told.people += people.length
      told.refused += Number(outcome === 'refused')
      told.searches += Number(action === 'S')
      told.writes += Number(action === 'U' || action === 'C')
    }
  }
  return { told, wrong }
}

async function peopleOf({ database }: TestDatabase, village: TestVillage): Promise<Person[]> {
  const by = village.asker.coordinator as Asker
  return database.inVillage(by, 'write', async tx => {
    const people: Person[] = []
    for (let at = 0; at < 70; at++) {
      // Three syllables that no word of the program holds.
      const mark = `Q${['uvo', 'uze', 'uki', 'uxa'][at % 4]}${'bdfghjklmnprstvwz'[at % 17]}${'aeiou'[Math.floor(at / 17)]}q`
      people.push({ mark, id: await putResident(tx, by, `Riet ${mark}`) })
    }
    return people
  })
}

async function requestsOf({ database }: TestDatabase, village: TestVillage, people: Person[], dice: Dice) {
  const by = village.asker.coordinator as Asker
  return database.inVillage(by, 'write', async tx => {
    const requests: string[] = []
    for (let at = 0; at < 90; at++) {
      const helper = dice.often(0.4) ? dice.one(people).id : null
      const asker = dice.often(0.9) ? dice.one(people).id : null
      const day = `2026-11-${String(1 + (at % 25)).padStart(2, '0')}T10:00:00Z`
      const state = dice.one(['new', 'looking', 'found', 'agreed', 'done', 'withdrawn'])
      const request = await putRequest(tx, by, 'Naar Emmen', day, {
        resident_id: asker,
        helper_id: helper,
        state,
      })
      const follow = dice.often(0.3) ? { follow_up_day: '2026-11-26', follow_up_for: by.account } : {}
      const circle = dice.often(0.2) ? [by.account] : []
      await putEntry(tx, by, 'gebeld', day, { request_id: request, resident_id: asker, circle, ...follow })
      requests.push(request)
    }
    return requests
  })
}

type Dice = ReturnType<typeof chance>

function nextStep(dice: Dice, people: Person[], requests: string[]): Step {
  const { id, mark } = dice.one(people)
  const request = dice.one(requests)
  const here = '/esdorp'
  const filled = (path: string) =>
    path.replace(
      /:(\w+)/g,
      (_all, name: string) => ({ village: 'esdorp', resident: id, request })[name] ?? id,
    )
  const look = (path: string): Step => ({ who: 'coordinator', method: 'GET', path: here + path })
  const send = (path: string, fields: Record<string, string>, said?: Wanted): Step =>
    said
      ? { who: 'coordinator', method: 'POST', path: here + path, fields, said }
      : { who: 'coordinator', method: 'POST', path: here + path, fields }
  const changed = { action: 'U', outcome: 'done', people: [id] } as const
  const refusal = () => {
    const shut = dice.one(addresses.filter(({ who }) => Array.isArray(who) && who.length === 1))
    const who = dice.one(['volunteer', 'treasurer', 'reader'])
    const said = { action: 'R', outcome: 'refused', people: [] } as const
    return {
      who,
      method: dice.often(0.7) ? 'GET' : 'POST',
      path: filled(shut.path),
      fields: {},
      said: { ...said, people: [] },
    } as Step
  }
  const steps: [number, () => Step][] = [
    [8, () => look('/vandaag')],
    [8, () => look(`/logboek${dice.one(['', '?staat=alles', '?staat=klaar', '?tijd=week', '?wie=mij'])}`)],
    [14, () => look(`/logboek/${request}`)],
    [4, () => look(`/logboek/${request}/wijzigen`)],
    [8, () => look('/mensen')],
    [4, () => look(`/mensen?na=${id}`)],
    [2, () => look('/mensen?wie=weg')],
    [10, () => look(`/mensen/${id}`)],
    [6, () => look(`/mensen/${id}/gegevens`)],
    [3, () => look(`/mensen/${id}/geschiedenis`)],
    [3, () => look(`/mensen/${id}/gezien`)],
    [2, () => look(`/mensen/${dice.one(people).id.replace(/^./, 'x')}/gegevens`)],
    [2, () => look('/mensen/nieuw')],
    [2, () => look('/logboek/nieuw')],
    [2, () => look('/meer')],
    [2, () => ({ ...look('/beheer/mensen'), who: 'administrator' })],
    [
      1,
      () => ({ ...look(`/mensen/${id}/gezien/blad`), said: { action: 'X', outcome: 'done', people: [id] } }),
    ],
    [6, () => send('/mensen', { who: dice.one([mark, mark.slice(0, 4), 'Riet', 'niemand']) })],
    [4, () => send('/logboek/nieuw/lezing', { who: mark.slice(0, 3), words: 'morgen naar Emmen' })],
    [2, () => send('/mensen/lijkt-op', { name: `Riet ${mark}` })],
    [2, () => send('/logboek/nieuw', { who: mark.slice(0, 4), words: '' })],
    [3, () => send(`/logboek/${request}`, { at: 'line', do: 'line', kind: 'said', words: '' })],
    [
      4,
      () =>
        send(
          `/mensen/${id}/gegevens`,
          { name: `Riet ${mark}`, 'good-to-know': `hond ${dice.upTo(1e6)}`, _version: 'now' },
          { ...changed, people: [id] },
        ),
    ],
    [2, () => send('/concept', { _draft: 'mensen/nieuw', name: 'half' }, { ...changed, people: [] })],
    [10, refusal],
  ]
  return dice.weighted(steps)()
}

async function take(browser: Browser, { method, path, fields }: Step): Promise<Visited> {
  if (method === 'GET') return browser.get(path)
  const sent = { ...fields, _key: browser.freshKey() }
  if (fields?._version !== 'now') return browser.post(path, sent)
  // Reading the version is a visit of its own, which the log rightly has: it is taken apart by the caller.
  return browser.post(path, { ...sent, _version: versions.get(path) ?? '1' }).then(answer => {
    if (answer.status === 303) versions.set(path, String(Number(versions.get(path) ?? '1') + 1))
    return answer
  })
}
const versions = new Map<string, string>()

type Row = Wanted & {
  seq: number
  account: string
  type: string
  right: string
  other: number
  double: number
}

async function rowsAfter({ admin }: TestDatabase, village: TestVillage, last: number): Promise<Row[]> {
  const { rows } = await admin.query(
    `select l.seq, l.action, l.outcome, l.account_id as account, l.event_type as type, l.auth_rule as right,
       coalesce(array_agg(distinct s.subject_id) filter (where s.object_type <> 'account'), '{}') as people,
       count(s.*) filter (where s.object_type = 'account')::int as other,
       (count(s.*) - count(distinct (s.subject_id, s.object_type, s.object_id, s.object_part)))::int as double
     from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
     where l.village_id = $1 and l.seq > $2 group by l.village_id, l.seq order by l.seq`,
    [village.id, last],
  )
  return rows
}

/** Whoever stands on the page by name; a page that was looked for is a search, also when nobody was found. */
function fromPage({ path, fields }: Step, people: Person[], { status, body }: Visited): Wanted | null {
  if (status >= 300 && status < 400) return null
  const seen = people
    .filter(({ mark }) => body.includes(mark) && !isOnlyTyped(body, mark))
    .map(({ id }) => id)
  const looked =
    Object.keys(fields ?? {}).some(name => ['who', 'name'].includes(name)) && !path.endsWith('/gegevens')
  if (seen.length === 0 && !looked) return null
  return { action: looked ? 'S' : 'R', outcome: 'done', people: seen }
}

/** What one typed stands in the field again; that shows nobody. */
const isOnlyTyped = (body: string, mark: string) => !body.replace(/<input[^>]*>/g, '').includes(mark)

function compare({ who, path }: Step, wanted: Wanted | null, rows: Row[], village: TestVillage): string[] {
  if (rows.length !== (wanted ? 1 : 0) && !(rows.length === 1 && rows[0]?.other)) {
    return [
      `${rows.length} rows instead of ${wanted ? 1 : 0}; ${JSON.stringify(wanted)} ${JSON.stringify(rows)}`,
    ]
  }
  const [row] = rows
  if (!row || !wanted) return []
  const [shown, logged] = [new Set(wanted.people), new Set(row.people)]
  const missing = [...shown].filter(id => !logged.has(id))
  const extra = [...logged].filter(id => !shown.has(id))
  const right = match(path.split('?')[0] as string, true)?.address
  return [
    ...(missing.length > 0 ? [`${missing.length} people shown and not logged`] : []),
    ...(extra.length > 0 ? [`${extra.length} people logged and not shown`] : []),
    ...(row.double > 0 ? [`${row.double} rows double`] : []),
    ...(row.action === wanted.action ? [] : [`action ${row.action} instead of ${wanted.action}`]),
    ...(row.outcome === wanted.outcome ? [] : [`outcome ${row.outcome} instead of ${wanted.outcome}`]),
    ...(row.account === village.asker[who]?.account ? [] : ['another account']),
    ...(row.type === right?.path ? [] : [`event ${row.type}`]),
    ...(row.right === [right?.who].flat().join(',') ? [] : [`right ${row.right}`]),
  ]
}
