/** The logbook that a village kept on paper or in Excel: what a line is compared with, and what is kept of it. */
import { byOf, importOf } from '../../../entrance/importing/import.ts'
import type { Told } from '../../../entrance/importing/rules.lines.ts'
import type { Working } from '../../../entrance/visit.ts'
import { dayOf, zone } from '../../../foundation/days.ts'
import { colleagues } from '../../accounts/door.ts'
import { acquaint, addResidents, everybodyToCompare, findBsn, shown, spoken } from '../../residents/door.ts'
import { shownInRequest } from '../rules.shown.ts'
import { circleOf } from './circle.ts'
import { logOld, type Old, peopleOf, recognised } from './queries.ts'
import { type Column, columns, nameIn, type StrangerChoice, strangerChoices } from './rules.columns.ts'
import { readDays } from './rules.days.ts'
import { hasTicksOnly } from './rules.ending.ts'
import { type Circle, type Found, judge } from './rules.judging.ts'

export const logbookImport = importOf<Column, Found, Circle>({
  ...{ room: 'logbook', path: 'logboek', columns, ofPeople: false, fades: 'keep-requests-years', keep },
  asks: { name: 'strangers', answers: strangerChoices, proposes: proposedFor },
  circle: async (visit, { choice, columns: meanings, book }, _why, lines) => {
    const days = readDays(
      lines.map(({ line: { line, place, answer }, told }) => ({
        ...{ line, place, year: answer.year, text: told.day?.join(' ').trim() ?? '' },
      })),
      book.parts,
      visit.today,
    )
    return {
      ...(await circleOf(visit, choice, book.writers)),
      ...{ meanings: meanings ?? [], findBsn, spoken, dayOf: line => days.get(line) },
      ticksOnly: hasTicksOnly(lines.flatMap(({ told: { settled, pending } }) => settled ?? pending ?? [])),
    }
  },
  writers: {
    column: 'coordinator',
    colleagues: async ({ tx, village }) =>
      (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates),
  },
  judge,
  print: ({ line, place }, told, { dayOf }) => {
    const read = dayOf(line)
    return { ...told, day: [read?.day ?? `${told.day?.join(' ') ?? ''} ${place.sheet ?? ''}`] }
  },
  shown: async ({ tx, village }, ids) =>
    new Map((await peopleOf(tx, village.id, ids)).map(one => [one.id, shownInRequest(one, 'page')])),
  named: async ({ tx, village }, ids) =>
    (await recognised(tx, village.id, ids)).map(({ said_at, ...one }) => ({ ...one, day: dayOf(said_at) })),
})

/** When the village knows few of the names, people come in with the notebook. */
async function proposedFor({ tx, village }: Working, told: readonly Told<Column>[]): Promise<StrangerChoice> {
  const names = new Set(told.map(nameIn).filter(Boolean))
  const known = acquaint(await everybodyToCompare(tx, village.id))
  const here = [...names].filter(name => known.named(name).length > 0)
  return names.size > 2 && here.length / names.size < 0.3 ? 'add' : 'hand-back'
}

/** First who has to come on the list of people, then the requests, with ids where names were. */
async function keep(visit: Working, wishes: readonly Found[], made: Record<string, string>) {
  const newcomers = newcomersIn(wishes).filter(({ key }) => !made[key])
  const ids = await addResidents(
    visit.tx,
    byOf(visit),
    newcomers.map(({ name, phones }) => ({ name, phones: phones.map(number => ({ number, note: '' })) })),
  )
  visit.saw(
    ids.flatMap(id => shown(id, 'page')),
    'C',
  )
  for (const [at, { key }] of newcomers.entries()) made[key] = ids[at] as string
  const requests = wishes.map(wish => oldOf(visit, wish, id => (id ? (made[id] ?? id) : null)))
  return logOld(visit.tx, byOf(visit), requests)
}

/** Each once, with the numbers that stood beside the name. */
function newcomersIn(wishes: readonly Found[]) {
  const found = new Map<string, { key: string; name: string; phones: string[] }>()
  for (const { resident, newcomer, phones } of wishes) {
    if (!newcomer || !resident) continue
    const known = found.get(resident) ?? { key: resident, name: newcomer, phones: [] }
    known.phones = [...new Set([...known.phones, ...phones])].slice(0, mostPhones)
    found.set(resident, known)
  }
  return [...found.values()]
}
const mostPhones = 3

/** Only the day is known: noon keeps it that day in every season. */
function oldOf({ say, visitor }: Working, found: Found, idOf: (id: string | null) => string | null): Old {
  const helped = found.ending.state === 'done' && found.helperId
  const line = [
    found.result,
    found.helper && !helped
      ? say('logbook')(found.ending.state === 'done' ? 'import.said.helper' : 'import.said.no-help', {
          name: found.helper,
        })
      : '',
    found.coordinator && !found.responsible
      ? say('logbook')('import.said.coordinator', { name: found.coordinator })
      : '',
    found.ending.lapsed ? say('logbook')('import.said.lapsed') : '',
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
