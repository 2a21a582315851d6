/** What the logbook does when two people are made one, and when they come apart (app/announcements.ts). */
import type { VillageVisit } from '../../../entrance/visit.ts'
import type { Along, CameSince, Merge } from '../../residents/door.ts'
import { changeRequest, findRequest } from '../request/queries.requests.ts'
import { shownInLine, shownInRequest } from '../rules.shown.ts'
import { comeAlong, countOf, goBack, helpedEachOther, writtenSince } from './queries.ts'

export async function whatComesAlong(
  { tx, village, say }: VillageVisit,
  { stays, goes }: Pick<Merge, 'stays' | 'goes'>,
): Promise<Along> {
  const words = say('logbook')
  const { requests, helps, lines } = await countOf(tx, village.id, goes)
  return {
    comes: [
      ...(requests > 0 ? [words('along.requests', { count: requests })] : []),
      ...(helps > 0 ? [words('along.helps', { count: helps })] : []),
      ...(lines > 0 ? [words('along.lines', { count: lines })] : []),
    ],
    asTwo: await helpedEachOther(tx, village.id, stays, goes),
  }
}

/** Nothing in the logbook stands there by a yes for one use. */
export const nothingSaidOf = async (): Promise<void> => {}

export const bringAlong = ({ tx }: VillageVisit, { id }: Merge) => comeAlong(tx, id)

/** A line of a request stays with its request; what is for a few eyes is shown to those alone. */
export async function cameSince({ tx, village, say, saw }: VillageVisit, merge: Merge): Promise<CameSince[]> {
  const since = await writtenSince(tx, village.id, merge)
  const words = say('logbook')
  saw([
    ...since.requests.flatMap(request => shownInRequest(request, 'list')),
    ...since.lines.flatMap(line => shownInLine(line, 'list')),
  ])
  return [
    ...since.requests.map(({ id, words: asked, at }) => ({
      ...{ key: `request:${id}`, what: words('along.request'), words: asked, at },
    })),
    ...since.lines.map(({ id, words: said, at }) => ({
      ...{ key: `line:${id}`, what: words('along.line'), words: said, at },
    })),
  ]
}

export async function giveBack(
  visit: VillageVisit,
  { along, ...merge }: Merge & { along: readonly string[] },
) {
  const { tx, village, visitor, now, saw } = visit
  const since = await writtenSince(tx, village.id, merge)
  const isWanted = (kind: string) => (row: { id: string }) => along.includes(`${kind}:${row.id}`)
  const lines = since.lines.filter(isWanted('line'))
  await goBack(
    tx,
    merge.id,
    lines.map(({ id }) => id),
  )
  const writer = { village: village.id, account: visitor.accountId, now }
  for (const { id } of since.requests.filter(isWanted('request'))) {
    const request = await findRequest(tx, village.id, id)
    if (!request) continue
    const step = { step: 'for-another', was_for: merge.stays, is_for: merge.goes }
    // The rows are held by the two lines of the people: nobody can have been ahead.
    const wish = { resident_id: merge.goes }
    if (!(await changeRequest(tx, writer, request, request.version, wish, step)))
      throw new Error('A request was changed while its person came apart.')
    saw(shownInRequest({ ...request, resident_id: merge.goes }, 'page'), 'U')
  }
}
