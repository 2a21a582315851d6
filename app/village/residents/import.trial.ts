/** Goes through a whole file: once to show what would happen, and once more to do it. */
import { createHmac } from 'node:crypto'
import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { VillageVisit } from '../../entrance/visit.ts'
import type { Import, KeptJudged } from '../../foundation/imports.ts'
import { stayAwake, waitForTurn } from '../../foundation/patience.ts'
import {
  addResidents,
  everybodyToCompare,
  peopleImports,
  peopleNow,
  peopleThen,
  rememberPeople,
} from './queries.import.ts'
import { type Judgement, judge } from './rules.import.judging.ts'
import { type Acquaintances, acquaint } from './rules.import.known.ts'
import { printOf, tell } from './rules.import.reading.ts'

type Gone = { kept: KeptJudged; fingerprint: string; judgement: Judgement }

/** Nothing is saved but what would happen with each line. */
export async function tryOut(visit: VillageVisit, list: Pick<Import, 'id' | 'columns' | 'choice'>) {
  const { tx, village } = visit
  await rememberPeople(tx, village.id, list.id, await peopleNow(tx, village.id))
  const gone = await goThrough(visit, list, acquaint(await everybodyToCompare(tx, village.id)))
  await peopleImports.judge(tx, village.id, list, gone.map(judgedOf))
}

/**
 * Takes over every line that was shown as new and still is. One that has become somebody's double since is shown again
 * as what it is now. The ids of the people that were made.
 */
export async function takeOver(visit: VillageVisit, list: Import): Promise<string[]> {
  const { tx, village, visitor, now } = visit
  await waitForTurn(tx, village.id)
  const isAsShown = (await peopleThen(tx, village.id, list.id)) === (await peopleNow(tx, village.id))
  const people = isAsShown ? null : acquaint(await everybodyToCompare(tx, village.id))
  const gone = await goThrough(visit, list, people)
  const by = { village: village.id, account: visitor.accountId, at: now }
  const changed = gone.filter(({ kept, judgement }) => kept.verdict !== judgement.verdict)
  const surprises = changed.map(line => (line.judgement.verdict === 'new' ? neverSeen(line) : line))
  await peopleImports.judge(tx, village.id, list, surprises.map(judgedOf))
  const certain = gone.filter(({ kept, judgement }) => kept.verdict === 'new' && judgement.verdict === 'new')
  const ids = await addResidents(
    tx,
    by,
    certain.flatMap(({ judgement }) => (judgement.wish ? [judgement.wish] : [])),
  )
  const made = certain.map(({ fingerprint }, at) => ({ fingerprint, made_id: ids[at] as string }))
  await peopleImports.finish(tx, by, list.id, made)
  return ids
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

/** Without `people` every line is what it was when it was shown: to read them is enough. */
async function goThrough(
  visit: VillageVisit,
  { id, columns }: Pick<Import, 'id' | 'columns'>,
  people: Acquaintances | null,
): Promise<Gone[]> {
  const { tx, village, today } = visit
  const key = visit.ownKey('import')
  const lines = (await peopleImports.read(tx, village.id, id)).map(kept => {
    const told = tell(kept.cells, columns ?? [])
    return { kept, told, fingerprint: createHmac('sha256', key).update(printOf(told)).digest('base64url') }
  })
  const before = await peopleImports.known(
    tx,
    village.id,
    lines.map(({ fingerprint }) => fingerprint),
  )
  const gone: Gone[] = []
  for (const [at, { kept, told, fingerprint }] of lines.entries()) {
    // A long list must not keep everybody else waiting.
    if (at % 25 === 0) await letOthersGo()
    if (at % 1000 === 0) await stayAwake(tx)
    const isEmpty = Object.keys(told).length === 0
    const same = isEmpty ? undefined : before.get(fingerprint)
    const line = { line: kept.line, told, notNear: kept.notNear }
    const judgement =
      people || kept.verdict === 'new'
        ? judge(line, { same, people: people ?? nobody, today })
        : asShown(kept)
    if (!same && !isEmpty) before.set(fingerprint, `line:${kept.line}`)
    gone.push({ kept, fingerprint, judgement })
  }
  return gone
}

const asShown = ({ verdict, why, near }: KeptJudged): Judgement => ({
  ...{ verdict, near, wish: null },
  why: why as Judgement['why'],
})

const nobody: Acquaintances = { alike: () => [], named: () => [], bearing: () => [], add: () => {} }
