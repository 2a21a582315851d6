/** What callers ask of the house, each time about somebody else, in the order in which a seed draws them. */
import pg from 'pg'
import { formSecret, newFormKey } from '../app/foundation/keys.ts'
import type { Caller } from './served.ts'

/** `after`: the page that a browser fetches next by itself; it is part of the answer. */
export type Ask = { path: string; status: number; fields?: Record<string, string>; after?: Ask }
export type Question = { name: string; goal: number; ask: (caller: Caller, n: number) => Ask }

/** People and requests of one village that a caller may ask for. */
export type Known = { people: { id: string; name: string }[]; requests: string[] }

export async function whatIsThere(admin: string, villages: readonly string[]): Promise<Map<string, Known>> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const known = new Map<string, Known>()
  for (const slug of villages) {
    const here = '(select village_id from village.villages where slug = $1)'
    // Whoever asked something; in no order that the disk or an index would have.
    const people = await client.query(
      `select r.id, r.name from residents.residents r where r.village_id = ${here} and r.ended_at is null
        and exists (select from logbook.requests q where q.village_id = r.village_id and q.resident_id = r.id)
       order by md5(r.id::text) limit 500`,
      [slug],
    )
    const requests = await client.query(
      `select id from logbook.requests where village_id = ${here} order by md5(id::text) limit 500`,
      [slug],
    )
    known.set(slug, { people: people.rows, requests: requests.rows.map(({ id }) => id) })
  }
  await client.end()
  return known
}

const filters = [
  '?staat=open',
  '?staat=klaar&soort=vervoer',
  '?wie=mij',
  '?tijd=maand&soort=boodschap',
  '?staat=stil',
  '',
]
const searches = [
  'ziekenhuis',
  'rollator',
  'gras maaien',
  'fiets',
  'dokter emmen',
  'boodschappen',
  'lamp',
  'tuin',
  'computer',
  'apotheek halen',
]
const words = [
  'do 10.15 ziekenhuis Emmen, 12 uur terug, rollator',
  'volgende week dinsdagmiddag gras maaien',
  'morgen boodschappen, brood en melk',
  'vrijdag 14 uur kapper',
  'de lamp in de gang is stuk',
]
const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T

/** Goals are milliseconds at the server, p95 with 20 callers (see README.md). */
export function questionsFor(known: ReadonlyMap<string, Known>, serverKey: Buffer): Question[] {
  const here = ({ village }: Caller) => known.get(village) as Known
  const key = ({ token }: Caller) => newFormKey(formSecret(serverKey, token))
  return [
    { name: 'today', goal: 50, ask: ({ village }) => ({ path: `/${village}/vandaag`, status: 200 }) },
    {
      name: 'person',
      goal: 50,
      ask: (caller, n) => ({
        path: `/${caller.village}/mensen/${at(here(caller).people, n).id}`,
        status: 200,
      }),
    },
    {
      name: 'request',
      goal: 50,
      ask: (caller, n) => ({
        path: `/${caller.village}/logboek/${at(here(caller).requests, n)}`,
        status: 200,
      }),
    },
    {
      name: 'list',
      goal: 50,
      ask: ({ village }, n) => ({ path: `/${village}/logboek${at(filters, n)}`, status: 200 }),
    },
    {
      name: 'handover',
      goal: 50,
      ask: ({ village }) => ({ path: `/${village}/dienst/overdracht`, status: 200 }),
    },
    { name: 'trends', goal: 100, ask: ({ village }) => ({ path: `/${village}/trends`, status: 200 }) },
    {
      name: 'search',
      goal: 60,
      ask: (caller, n) => ({
        path: `/${caller.village}/zoeken`,
        status: 303,
        after: { path: `/${caller.village}/zoeken`, status: 200 },
        fields: { _key: key(caller), q: at(searches, n) },
      }),
    },
    {
      name: 'typing',
      goal: 25,
      ask: (caller, n) => ({
        path: `/${caller.village}/logboek/nieuw/lezing`,
        status: 200,
        fields: { _key: key(caller), who: at(here(caller).people, n).name.slice(0, 3), words: '' },
      }),
    },
    {
      name: 'save',
      goal: 40,
      ask: (caller, n) => {
        const { id, name } = at(here(caller).people, n)
        return {
          path: `/${caller.village}/logboek/nieuw`,
          status: 303,
          fields: {
            _key: key(caller),
            who: name,
            who_is: id,
            who_seen: name,
            who_ticked: '',
            words: at(words, n),
          },
        }
      },
    },
  ]
}

/** Four of five read, one saves: a morning with the telephone, all colleagues at once. */
export function mixOf(questions: readonly Question[]): Question {
  const of = (name: string) => questions.find(question => question.name === name) as Question
  const order = [
    'today',
    'request',
    'typing',
    'person',
    'save',
    'list',
    'request',
    'today',
    'search',
    'save',
  ].map(of)
  return { name: 'mixed', goal: 0, ask: (caller, n) => at(order, n).ask(caller, n) }
}
