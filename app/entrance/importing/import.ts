/**
 * Taking over a list that a village already has: choose the file, say what its columns are, see what would happen, take
 * it over, get the doubtful lines back, undo. All of it stands in this folder, once; a room says what a `Said` asks, and
 * one line in app/imports.ts gives it its pages.
 */
import { createHmac } from 'node:crypto'
import type { Day } from '../../foundation/days.ts'
import { patiently, waitForTurn } from '../../foundation/patience.ts'
import type { SheetOf } from '../../foundation/sheets.book.ts'
import type { Working } from '../visit.ts'
import { type Book, type Brought, filesOf } from './queries.files.ts'
import { type Line, linesOf } from './queries.lines.ts'
import { stepsOf } from './queries.steps.ts'
import { readBlocks } from './rules.blocks.ts'
import {
  alreadyHere,
  doubt,
  type Judgement,
  leftBehind,
  meaningsOf,
  printOf,
  readColumns,
  summary,
  tell,
} from './rules.lines.ts'
import type { Said, Trying } from './said.ts'

export type Import = ReturnType<typeof importOf>

export function importOf<Column extends string, Wish, Circle>(said: Said<Column, Wish, Circle>) {
  const { room, path, columns, ofPeople, asks, writers, named, fades } = said
  const files = { ...filesOf(room), ...stepsOf(room) }
  const lines = linesOf(room)

  /** Nothing is saved but what would happen with each line. */
  async function tryOut(visit: Working, file: Trying, beat?: Beat) {
    const gone = await goThrough(visit, file, 'to try', beat)
    await lines.judge(visit.tx, visit.village.id, file, gone.map(judgedOf))
  }

  /** Takes over every line that was shown as new and still is: all in one transaction, or step by step. */
  async function takeOver(visit: Working, file: Brought) {
    await makeReady(visit, file)
    while (await takeSome(visit, file)) {}
  }

  /** What is taken is fixed here; the steps that follow decide nothing. */
  async function makeReady(visit: Working, file: Brought, beat?: Beat) {
    const { tx, village } = visit
    await waitForTurn(tx, village.id)
    const gone = await goThrough(visit, file, 'to take', beat)
    const changed = gone.filter(({ line, judgement }) => line.verdict !== judgement.verdict)
    const surprises = changed.map(one => (one.judgement.verdict === 'new' ? neverSeen(one) : one))
    await lines.judge(tx, village.id, file, surprises.map(judgedOf))
    const certain = gone.flatMap(({ line, fingerprint, judgement: { verdict, wish } }) =>
      line.verdict === 'new' && verdict === 'new' && wish ? [{ line: line.line, fingerprint, wish }] : [],
    )
    await lines.keepWishes(tx, village.id, file.id, certain)
    await files.makeReady(tx, byOf(visit), file.id, certain.length)
  }

  /** The next few, with where they came from; nothing is left to do when it answers false. */
  async function takeSome(visit: Working, { id }: Pick<Brought, 'id'>): Promise<boolean> {
    const { tx, village } = visit
    const made = await files.holdMade(tx, village.id, id)
    const some = await lines.wishes<Wish>(tx, village.id, id, atOnce)
    if (some.length === 0) {
      await files.finish(tx, byOf(visit), id)
      return false
    }
    const ids = await said.keep(
      visit,
      some.map(({ wish }) => wish),
      made,
    )
    const rows = some.map(({ line, fingerprint }, at) => ({ line, fingerprint, made_id: ids[at] as string }))
    await files.keepRows(tx, byOf(visit), id, rows, made)
    visit.saw([...(await said.shown(visit, ids)).values()].flat(), 'C')
    return true
  }

  async function takeBack(visit: Working, file: Pick<Brought, 'id'>) {
    let after: string | undefined = firstId
    while (after) after = await takeSomeBack(visit, file, after)
  }

  /** The next few of what this import made and nobody touched since; answers where to go on. */
  async function takeSomeBack(visit: Working, { id }: Pick<Brought, 'id'>, after: string) {
    const { tx } = visit
    const { gone, last } = await files.takeSomeBack(tx, byOf(visit), id, after, (ids: readonly string[]) =>
      said.shown(visit, ids),
    )
    if (gone.length > 0) visit.saw(gone, 'D')
    if (!last) await files.finishBack(tx, byOf(visit), id)
    return last
  }

  type Gone = { line: Line; fingerprint: string; judgement: Judgement<Wish> }

  async function goThrough(
    visit: Working,
    file: Trying,
    why: 'to try' | 'to take',
    beat?: Beat,
  ): Promise<Gone[]> {
    const { tx, village } = visit
    const key = visit.ownKey('import')
    const found = await lines.read(tx, village.id, file.id, { real: true })
    const isOff = ({ place, answer }: Line) =>
      file.book.parts[place.part ?? 0]?.on === false || answer.out === true
    const read = found.map(line => {
      return { line, told: tell<Column>(line.cells, file.columns ?? []) }
    })
    const circle = await said.circle(
      visit,
      file,
      why,
      read.filter(({ line }) => !isOff(line)),
    )
    const all = read.map(({ line, told }) => {
      const print = printOf(columns, said.print?.(line, told, circle) ?? told)
      return { line, told, fingerprint: createHmac('sha256', key).update(print).digest('base64url') }
    })
    const before = await lines.known(
      tx,
      village.id,
      all.map(({ fingerprint }) => fingerprint),
    )
    const judge = ({ line, told, fingerprint }: (typeof all)[number]): Gone => {
      if (isOff(line)) return { line, fingerprint, judgement: leftBehind(line.answer.out ? 'out' : 'part') }
      const isEmpty = Object.keys(told).length === 0
      const same = isEmpty ? undefined : before.get(fingerprint)
      if (!same && !isEmpty) before.set(fingerprint, `line:${line.line}`)
      const judgement = same
        ? { ...alreadyHere(same), near: ofPeople ? [same] : [] }
        : said.judge(line, told, circle)
      return { line, fingerprint, judgement }
    }
    return patiently(tx, all, judge, beat)
  }

  /** Nobody saw that this line would be new: it is not taken over, but handed back. */
  const neverSeen = (one: Gone): Gone => ({
    ...one,
    judgement: { ...doubt([{ sentence: 'import.why.changed-since' }], one.judgement.near) },
  })

  const judgedOf = ({ line, judgement: { verdict, why, near, read } }: Gone) => ({
    ...{ line: line.line, verdict, why, near },
    ...(read ? { read } : {}),
  })

  async function proposes(visit: Working, { id, book }: Trying): Promise<string> {
    if (!asks?.proposes) return ''
    const found = await lines.read(visit.tx, visit.village.id, id, { real: true })
    return asks.proposes(
      visit,
      found
        .filter(({ place }) => book.parts[place.part ?? 0]?.on !== false)
        .map(({ cells }) => tell<Column>(cells, book.guess)),
    )
  }

  /** After an answer of hers all lines are looked at again: at once, or by itself when there are many. */
  async function tryAgain(visit: Working, file: Trying) {
    const count = await lines.countReal(visit.tx, visit.village.id, file.id)
    if (count <= longFrom) return tryOut(visit, file)
    await files.say(visit.tx, visit.village.id, file)
    await files.goOn(visit.tx, byOf(visit), file.id, 'try', count, visit.language)
  }

  return {
    ...{ proposes, tryAgain },
    ...{ room, path, ofPeople, asks, writers, named, fades, files, lines },
    ...{ tryOut, takeOver, takeBack, shown: said.shown },
    ...{ makeReady, takeSome, takeSomeBack },
    meanings: meaningsOf(columns),
    begin: (sheets: readonly SheetOf[], today: Day) => readBlocks(sheets, columns, today),
    readColumns: (chosen: readonly string[], { heads }: Pick<Book, 'heads'>) =>
      readColumns(columns, chosen, heads),
    summary: ({ cells }: Pick<Line, 'cells'>, meanings: readonly string[]) =>
      summary(columns, tell<Column>(cells, meanings)),
  }
}

/** From this many lines on nobody waits for it with an open page. */
export const longFrom = 1500
type Beat = (done: number) => Promise<void>
/** In one step: a second of work, and half a megabyte. */
const atOnce = 500
export const firstId = '00000000-0000-0000-0000-000000000000'

export const byOf = ({ village, visitor, now }: Pick<Working, 'village' | 'visitor' | 'now'>) => ({
  ...{ village: village.id, account: visitor.accountId, at: now },
})
