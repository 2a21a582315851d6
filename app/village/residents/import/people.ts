/** The list of people that a village already has: what a line is compared with, and what is kept of it. */
import { byOf, importOf } from '../../../entrance/importing/import.ts'
import type { Trying } from '../../../entrance/importing/said.ts'
import type { Working } from '../../../entrance/visit.ts'
import { patiently } from '../../../foundation/patience.ts'
import { namesOf } from '../queries.find.ts'
import type { Wish } from '../rules.details.ts'
import { shown } from '../rules.shown.ts'
import { addResidents, everybodyToCompare, peopleNow, peopleThen, rememberPeople } from './queries.ts'
import { type Column, columns } from './rules.columns.ts'
import { type Circle, judge } from './rules.judging.ts'
import { type Acquaintances, acquaint } from './rules.known.ts'

export const peopleImport = importOf<Column, Wish, Circle & { isAsShown: boolean }>({
  ...{ room: 'residents', path: 'mensen', columns, ofPeople: true, circle },
  judge: (line, told, circle) =>
    circle.isAsShown && line.verdict !== 'new' ? { ...line, wish: null } : judge(line, told, circle),
  keep: (visit, wishes) => addResidents(visit.tx, byOf(visit), wishes),
  shown: async (_visit, ids) => new Map(ids.map(id => [id, shown(id, 'page')])),
  named: async ({ tx, village }, ids) =>
    [...(await namesOf(tx, village.id, ids.slice(0, 50)))].map(([id, name]) => ({
      id,
      name,
      words: '',
      day: null,
    })),
})

/** As long as nobody came, went or changed since the lines were judged, each is what it was: to read them is enough. */
async function circle({ tx, village, today }: Working, { id }: Trying, why: 'to try' | 'to take') {
  const now = await peopleNow(tx, village.id)
  if (why === 'to take' && (await peopleThen(tx, village.id, id)) === now)
    return { today, people: nobody, isAsShown: true }
  await rememberPeople(tx, village.id, id, now)
  const people = acquaint([])
  await patiently(tx, await everybodyToCompare(tx, village.id), people.add)
  return { today, people, isAsShown: false }
}

const nobody: Acquaintances = {
  ...{ alike: () => [], named: () => [], bearing: () => [], calling: () => [] },
  add: () => {},
}
