/** Goes through a whole old logbook: once to show what would happen, and once more to do it. */
import { createHmac } from 'node:crypto'
import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { VillageVisit } from '../../entrance/visit.ts'
import { zone } from '../../foundation/days.ts'
import type { Import, KeptJudged } from '../../foundation/imports.ts'
import { stayAwake, waitForTurn } from '../../foundation/patience.ts'
import { addResidents, findBsn } from '../residents/door.ts'
import { circleOf } from './import.circle.ts'
import { logbookImports, logOld, type Old } from './queries.import.ts'
import { type Found, type Judgement, judge } from './rules.import.judging.ts'
import { printOf, tell } from './rules.import.reading.ts'

type Gone = { kept: KeptJudged; fingerprint: string; judgement: Judgement }

/** Nothing is saved but what would happen with each line. */
export async function tryOut(visit: VillageVisit, book: Pick<Import, 'id' | 'columns' | 'choice'>) {
  const { gone } = await goThrough(visit, book)
  await logbookImports.judge(visit.tx, visit.village.id, book, gone.map(judgedOf))
}

/**
 * Takes over every line that was shown as new and still is. Answers with the requests that were made and with who came
 * on the list of people for them.
 */
export async function takeOver(visit: VillageVisit, book: Import) {
  const { tx, village, visitor, now } = visit
  await waitForTurn(tx, village.id)
  const by = { village: village.id, account: visitor.accountId, at: now }
  const { gone } = await goThrough(visit, book)
  const changed = gone.filter(({ kept, judgement }) => kept.verdict !== judgement.verdict)
  const surprises = changed.map(line => (line.judgement.verdict === 'new' ? neverSeen(line) : line))
  await logbookImports.judge(tx, village.id, book, surprises.map(judgedOf))
  const certain = gone.flatMap(({ kept, fingerprint, judgement: { verdict, found } }) =>
    kept.verdict === 'new' && verdict === 'new' && found ? [{ fingerprint, found }] : [],
  )
  const names = [...new Set(certain.flatMap(({ found }) => newNames(found)))]
  const ids = await addResidents(
    tx,
    by,
    names.map(name => ({ name })),
  )
  const idOf = new Map(names.map((name, at) => [`new:${name}`, ids[at] as string]))
  const requests = await logOld(
    tx,
    by,
    certain.map(({ found }) => oldOf(visit, found, id => (id ? (idOf.get(id) ?? id) : null))),
  )
  const made = certain.map(({ fingerprint }, at) => ({ fingerprint, made_id: requests[at] as string }))
  await logbookImports.finish(tx, by, book.id, made)
  return { people: ids }
}

/** Nobody saw that this line would be new: it is not taken over, but handed back. */
const neverSeen = (line: Gone): Gone => ({
  ...line,
  judgement: { ...line.judgement, verdict: 'doubt', why: [{ sentence: 'import.why.changed-since' }] },
})

const judgedOf = ({ kept, judgement: { verdict, why, near } }: Gone) => ({
  ...{ line: kept.line, verdict, near },
  why: why as KeptJudged['why'],
})

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

async function goThrough(
  visit: VillageVisit,
  { id, columns, choice }: Pick<Import, 'id' | 'columns' | 'choice'>,
) {
  const { tx, village } = visit
  const meanings = columns ?? []
  const key = visit.ownKey('import')
  const lines = (await logbookImports.read(tx, village.id, id)).map(kept => {
    const told = tell(kept.cells, meanings)
    return { kept, told, fingerprint: createHmac('sha256', key).update(printOf(told)).digest('base64url') }
  })
  const before = await logbookImports.known(
    tx,
    village.id,
    lines.map(({ fingerprint }) => fingerprint),
  )
  const circle = { ...(await circleOf(visit, choice)), meanings, findBsn }
  const gone: Gone[] = []
  for (const [at, { kept, told, fingerprint }] of lines.entries()) {
    // A long logbook must not keep everybody else waiting.
    if (at % 25 === 0) await letOthersGo()
    if (at % 1000 === 0) await stayAwake(tx)
    const isEmpty = Object.keys(told).length === 0
    const same = isEmpty ? undefined : before.get(fingerprint)
    const judgement = judge(told, same, circle)
    if (!same && !isEmpty) before.set(fingerprint, `line:${kept.line}`)
    gone.push({ kept, fingerprint, judgement })
  }
  return { gone }
}
