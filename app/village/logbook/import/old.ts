/** The logbook that a village kept on paper or in Excel: what a line is compared with, and what is kept of it. */
import { byOf, importOf } from '../../../entrance/importing/import.ts'
import type { VillageVisit } from '../../../entrance/visit.ts'
import { zone } from '../../../foundation/days.ts'
import { addResidents, findBsn, shown } from '../../residents/door.ts'
import { shownInRequest } from '../rules.shown.ts'
import { circleOf } from './circle.ts'
import { logOld, type Old, peopleOf } from './queries.ts'
import { type Column, columns, strangerChoices } from './rules.columns.ts'
import { type Circle, type Found, judge } from './rules.judging.ts'

export const logbookImport = importOf<Column, Found, Circle>({
  ...{ room: 'logbook', path: 'logboek', columns, ofPeople: false, keep },
  asks: { name: 'strangers', answers: strangerChoices },
  circle: async (visit, { choice, columns: meanings }) => ({
    ...(await circleOf(visit, choice)),
    ...{ meanings: meanings ?? [], findBsn },
  }),
  judge: (_line, told, circle) => judge(told, circle),
  shown: async ({ tx, village }, ids) =>
    new Map((await peopleOf(tx, village.id, ids)).map(one => [one.id, shownInRequest(one, 'page')])),
})

/** First who has to come on the list of people, then the requests, with ids where names were. */
async function keep(visit: VillageVisit, wishes: readonly Found[]) {
  const names = [...new Set(wishes.flatMap(newNames))]
  const ids = await addResidents(
    visit.tx,
    byOf(visit),
    names.map(name => ({ name })),
  )
  visit.saw(
    ids.flatMap(id => shown(id, 'page')),
    'C',
  )
  const idOf = new Map(names.map((name, at) => [`new:${name}`, ids[at] as string]))
  const requests = wishes.map(wish => oldOf(visit, wish, id => (id ? (idOf.get(id) ?? id) : null)))
  return logOld(visit.tx, byOf(visit), requests)
}

const newNames = ({ resident, helperId }: Found) =>
  [resident, helperId].flatMap(id => (id?.startsWith('new:') ? [id.slice('new:'.length)] : []))

/** Only the day is known: noon keeps it that day in every season. */
function oldOf(
  { say, visitor }: VillageVisit,
  found: Found,
  idOf: (id: string | null) => string | null,
): Old {
  const helped = found.ending.state === 'done' && found.helperId
  const line = [
    found.result,
    found.helper && !helped ? say('logbook')('import.said.helper', { name: found.helper }) : '',
    found.coordinator && !found.responsible
      ? say('logbook')('import.said.coordinator', { name: found.coordinator })
      : '',
  ]
  return {
    ...{ words: found.words, kind: found.kind, ending: found.ending },
    saidAt: Temporal.PlainDate.from(found.day)
      .toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
      .toInstant(),
    resident: idOf(found.resident),
    helper: helped ? idOf(found.helperId) : null,
    responsible: found.responsible ?? visitor.accountId,
    line: line.filter(Boolean).join('\n'),
    note: found.ending.state === 'not-possible' ? found.result.slice(0, 500).toWellFormed() : '',
  }
}
