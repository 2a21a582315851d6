/**
 * Taking over a list that a village already has: choose the file, say what its columns are, see what would happen, take
 * it over, get the doubtful lines back, undo. All of it stands in this folder, once; a room says what a `Said` asks, and
 * one line in app/imports.ts gives it its pages.
 */
import { createHmac } from 'node:crypto'
import { patiently, waitForTurn } from '../../foundation/patience.ts'
import { guessColumns } from '../../foundation/sheets.ts'
import type { Shown, VillageVisit } from '../visit.ts'
import { type Brought, filesOf, type Importer } from './queries.files.ts'
import { type Line, linesOf } from './queries.lines.ts'
import {
  alreadyHere,
  type Columns,
  doubt,
  type Judgement,
  meaningsOf,
  printOf,
  readColumns,
  summary,
  type Told,
  tell,
} from './rules.lines.ts'

/** What a room says of the lists that it takes over. */
export type Said<Column extends string, Wish, Circle> = {
  room: Importer
  /** Its pages stand at `/esdorp/mensen/invoer`. */
  path: 'mensen' | 'logboek'
  columns: Columns<Column>
  /** Each line is a person: to look like somebody is to be somebody, and only people can say that it is not so. */
  ofPeople: boolean
  /** A question beside the columns, with the words `import.<name>`; the first answer is the careful one. */
  asks?: { name: 'strangers'; answers: readonly string[] }
  /** All that the lines are compared with. */
  circle: (visit: VillageVisit, file: Trying, why: 'to try' | 'to take') => Promise<Circle>
  judge: (line: Line, told: Told<Column>, circle: Circle) => Judgement<Wish>
  /** Saves them and answers with their ids, in the same order. */
  keep: (visit: VillageVisit, wishes: readonly Wish[]) => Promise<string[]>
  /** What the read log is told when these come or go. */
  shown: (visit: VillageVisit, ids: readonly string[]) => Promise<Map<string, Shown[]>>
}
export type Trying = Pick<Brought, 'id' | 'columns' | 'choice'>
export type Import = ReturnType<typeof importOf>

export function importOf<Column extends string, Wish, Circle>(said: Said<Column, Wish, Circle>) {
  const { room, path, columns, ofPeople, asks } = said
  const files = filesOf(room)
  const lines = linesOf(room)

  /** Nothing is saved but what would happen with each line. */
  async function tryOut(visit: VillageVisit, file: Trying) {
    const gone = await goThrough(visit, file, 'to try')
    await lines.judge(visit.tx, visit.village.id, file, gone.map(judgedOf))
  }

  /** Takes over every line that was shown as new and still is. */
  async function takeOver(visit: VillageVisit, file: Brought) {
    const { tx, village } = visit
    await waitForTurn(tx, village.id)
    const gone = await goThrough(visit, file, 'to take')
    const changed = gone.filter(({ line, judgement }) => line.verdict !== judgement.verdict)
    const surprises = changed.map(one => (one.judgement.verdict === 'new' ? neverSeen(one) : one))
    await lines.judge(tx, village.id, file, surprises.map(judgedOf))
    const certain = gone.flatMap(({ line, fingerprint, judgement: { verdict, wish } }) =>
      line.verdict === 'new' && verdict === 'new' && wish ? [{ fingerprint, wish }] : [],
    )
    const ids = await said.keep(
      visit,
      certain.map(({ wish }) => wish),
    )
    const made = certain.map(({ fingerprint }, at) => ({ fingerprint, made_id: ids[at] as string }))
    await files.finish(tx, byOf(visit), file.id, made)
    visit.saw([...(await said.shown(visit, ids)).values()].flat(), 'C')
  }

  async function takeBack(visit: VillageVisit, file: Brought) {
    const { tx, village } = visit
    const shown = await said.shown(visit, await files.madeBy(tx, village.id, file.id))
    const gone = await files.takeBack(tx, byOf(visit), file.id)
    visit.saw(
      gone.flatMap(id => shown.get(id) ?? []),
      'D',
    )
  }

  type Gone = { line: Line; fingerprint: string; judgement: Judgement<Wish> }

  async function goThrough(visit: VillageVisit, file: Trying, why: 'to try' | 'to take'): Promise<Gone[]> {
    const { tx, village } = visit
    const key = visit.ownKey('import')
    const all = (await lines.read(tx, village.id, file.id)).map(line => {
      const told = tell<Column>(line.cells, file.columns ?? [])
      const fingerprint = createHmac('sha256', key).update(printOf(columns, told)).digest('base64url')
      return { line, told, fingerprint }
    })
    const before = await lines.known(
      tx,
      village.id,
      all.map(({ fingerprint }) => fingerprint),
    )
    const circle = await said.circle(visit, file, why)
    return patiently(tx, all, ({ line, told, fingerprint }) => {
      const isEmpty = Object.keys(told).length === 0
      const same = isEmpty ? undefined : before.get(fingerprint)
      if (!same && !isEmpty) before.set(fingerprint, `line:${line.line}`)
      const judgement = same
        ? { ...alreadyHere(same), near: ofPeople ? [same] : [] }
        : said.judge(line, told, circle)
      return { line, fingerprint, judgement }
    })
  }

  /** Nobody saw that this line would be new: it is not taken over, but handed back. */
  const neverSeen = (one: Gone): Gone => ({
    ...one,
    judgement: { ...doubt([{ sentence: 'import.why.changed-since' }], one.judgement.near) },
  })

  const judgedOf = ({ line, judgement: { verdict, why, near } }: Gone) => ({
    ...{ line: line.line, verdict, why, near },
  })

  return {
    ...{ room, path, ofPeople, asks, files, lines, tryOut, takeOver, takeBack },
    meanings: meaningsOf(columns),
    guess: (header: readonly string[]) => guessColumns(header, columns.words, columns.many),
    readColumns: (chosen: readonly string[]) => readColumns(columns, chosen),
    summary: ({ cells }: Pick<Line, 'cells'>, meanings: readonly string[]) =>
      summary(columns, tell<Column>(cells, meanings)),
  }
}

export const byOf = ({ village, visitor, now }: VillageVisit) => ({
  ...{ village: village.id, account: visitor.accountId, at: now },
})
