/** What somebody may do next in the village of read-log.ts, and what is known of it beforehand. */
import { addresses } from '../../app/addresses.ts'
import type { chance } from './chance.ts'

export type Dice = ReturnType<typeof chance>
/** `mark` stands in the name of this person and nowhere else. */
export type Person = { id: string; mark: string; version: number }
export type Wanted = { action: string; outcome: string; people: string[] }
/** Without `said` the page tells: whoever stands on it must be in the log. */
export type Step = {
  who: string
  method: 'GET' | 'POST'
  path: string
  fields: Record<string, string>
  said?: Wanted
  done?: () => void
}

const post = { who: 'coordinator', method: 'POST' } as const

export function nextStep(dice: Dice, people: Person[], requests: string[]): Step {
  const person = dice.one(people)
  const { id, mark } = person
  const request = dice.one(requests)
  return dice.weighted([
    [50, () => looking(dice, id, request)],
    [22, () => seeking(dice, mark, request)],
    [6, () => changing(dice, person)],
    [4, () => writing(dice, person)],
    [10, () => refused(dice, id, request)],
  ] as const)()
}

/** Each address of a village once by whoever may come there, and once by somebody who may not. */
export function everyAddress(resident: string, request: string): Step[] {
  const given = { village: 'esdorp', resident, request, kind: 'vervoer', account: resident }
  const cards = { card: 'g01', dilemma: 'd01' }
  const values: Record<string, string> = {
    ...given,
    ...cards,
    place: resident,
    list: resident,
    book: resident,
  }
  const inside = addresses.filter(({ path }) => path.startsWith('/:village'))
  return inside.flatMap(({ path, who }) => {
    const get = {
      method: 'GET' as const,
      path: path.replace(/:(\w+)/g, (_all, name: string) => values[name] ?? ''),
    }
    const may = (role: string) => Array.isArray(who) && who.includes(role)
    const one = ['coordinator', 'administrator'].find(may) as string
    const other = ['volunteer', 'coordinator'].find(role => !may(role))
    const shut = { action: 'R', outcome: 'refused', people: [] }
    return [
      { ...get, who: one, fields: {} },
      ...(other ? [{ ...get, who: other, fields: {}, said: shut }] : []),
    ]
  })
}

const look = (path: string, who = 'coordinator'): Step => ({
  ...{ who, method: 'GET', path: `/esdorp${path}` },
  fields: {},
})

function looking(dice: Dice, id: string, request: string): Step {
  const choice = dice.one(['', '?staat=alles', '?staat=klaar', '?tijd=week', '?wie=mij'])
  return dice.weighted([
    [8, look('/vandaag')],
    [8, look(`/logboek${choice}`)],
    [12, look(`/logboek/${request}`)],
    [4, look(`/logboek/${request}/wijzigen`)],
    [8, look('/mensen')],
    [4, look(`/mensen?na=${id}`)],
    [2, look('/mensen?wie=weg')],
    [10, look(`/mensen/${id}`)],
    [6, look(`/mensen/${id}/gegevens`)],
    [3, look(`/mensen/${id}/geschiedenis`)],
    [3, look(`/mensen/${id}/gezien`)],
    [2, look(`/mensen/${crypto.randomUUID()}/gegevens`)],
    [2, look('/mensen/nieuw')],
    [2, look('/logboek/nieuw')],
    [2, look('/zoeken')],
    [2, look('/mensen?wie=gezocht')],
    [2, look('/meer')],
    [6, look(`/dienst/overdracht${dice.one(['', '?sinds=7', '?sinds=30', '?alles=nieuw', '?alles=doen'])}`)],
    [2, look('/dienst/overdracht/blad')],
    [2, look('/dienst')],
    [2, look('/beheer/mensen', 'administrator')],
    [2, look('/beheer/logboek-inzage', 'administrator')],
    [2, look(`/mensen/${id}/gezien/blad`)],
    [2, look(`/mensen/${id}/blad`)],
    [2, look('/papier/week/blad')],
  ])
}

/** Each of these looks people up by what was typed. */
function seeking(dice: Dice, mark: string, request: string): Step {
  const [path, fields] = dice.one([
    ['/mensen', { who: dice.one([mark, mark.slice(0, 4), 'Riet', 'niemand']) }],
    ['/zoeken', { q: dice.one([mark, 'Emmen', `${mark} Emmen`, 'nergens']) }],
    ['/logboek/nieuw/lezing', { who: mark.slice(0, 4), words: 'morgen naar Emmen' }],
    ['/mensen/lijkt-op', { name: `Riet ${mark}` }],
    ['/logboek/nieuw', { who: mark.slice(0, 5), words: '' }],
    [`/logboek/${request}/voor-wie/lijkt-op`, { who: mark.slice(0, 5) }],
    [`/logboek/${request}/wie`, { helper: mark.slice(0, 5), at: dice.one(['known', 'main']) }],
  ] as const)
  return { ...post, path: `/esdorp${path}`, fields: { ...fields } }
}

function changing(dice: Dice, person: Person): Step {
  const { id, mark, version } = person
  return {
    ...post,
    path: `/esdorp/mensen/${id}/gegevens`,
    fields: {
      name: `Riet ${mark}`,
      'good-to-know': `hond ${dice.upTo(1e6)}`,
      _version: String(version),
    },
    said: { action: 'U', outcome: 'done', people: [id] },
    done: () => {
      person.version += 1
    },
  }
}

function writing(dice: Dice, { id, mark }: Person): Step {
  const line = { kind: 'said', words: 'Het gaat goed.' }
  if (dice.often(0.5))
    return {
      ...post,
      path: `/esdorp/mensen/${id}/regel`,
      fields: line,
      said: { action: 'U', outcome: 'done', people: [id] },
    }
  // What is half typed is nobody's data yet, and nothing is shown.
  return { ...post, path: '/esdorp/concept', fields: { _draft: 'mensen/nieuw', name: mark } }
}

function refused(dice: Dice, resident: string, request: string): Step {
  const shut = dice.one(addresses.filter(({ who }) => Array.isArray(who) && who.length === 1))
  const values: Record<string, string> = { village: 'esdorp', resident, request, account: resident }
  return {
    who: dice.one(['volunteer', 'treasurer', 'reader']),
    method: dice.often(0.7) ? 'GET' : 'POST',
    path: shut.path.replace(/:(\w+)/g, (_all, name: string) => values[name] as string),
    fields: {},
    said: { action: 'R', outcome: 'refused', people: [] },
  }
}
