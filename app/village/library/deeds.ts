/** What the pages of the cards do alike: who is changing, what was changed before, and taking it back. */
import { askAgain, goTo, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { cardsOf } from './cards.ts'
import { oneAtATime, saveCard, type Who } from './queries.cards.ts'
import { type Change, changesOf, noteChanges, valuesOf } from './queries.changes.ts'
import { decisionsOfDeed } from './queries.decisions.ts'
import { type Card, type Said, type Sort, stillStands, type Values } from './rules.cards.ts'

export const whoOf = ({ village, visitor, now }: VillageVisit): Who => ({
  village: village.id,
  account: visitor.accountId,
  name: visitor.name,
  at: now,
})

export type Told = Change & { open: boolean }
export type History = { told: Told[]; done: Told | null; count: number }

/** What was changed, newest first; `done` is what this person did a moment ago, in `count` cards. */
export async function historyOf(
  { tx, village }: VillageVisit,
  request: Request,
  sort: Sort,
  cards: readonly Card<Said>[],
  code?: string,
): Promise<History> {
  const deed = new URL(request.url).searchParams.get('gedaan') ?? undefined
  const changes = await changesOf(tx, village.id, sort, code === undefined ? {} : { code })
  const told = changes.map(change => ({ ...change, open: isOpen(change, cards) }))
  const just = deed === undefined ? [] : await changesOf(tx, village.id, sort, { deed })
  const [first] = just
  const open = just.every(change => isOpen(change, cards))
  return { told, done: first ? { ...first, open } : null, count: just.length }
}

function isOpen({ code, after }: Change, cards: readonly Card<Said>[]): boolean {
  const card = cards.find(each => each.code === code)
  return stillStands(after, card && valuesOf(card))
}

/** Null when this form asks for something else. */
export async function takingBack(visit: VillageVisit, sort: Sort, page: string) {
  if (visit.fields.text('do') !== 'take-back') return null
  const { tx, village, fields } = visit
  await oneAtATime(tx, village.id)
  const changes = await changesOf(tx, village.id, sort, { deed: fields.text('deed') })
  const [first] = changes
  if (!first) throw notHere()
  const cards = await cardsOf(tx, village.id, sort)
  if (!changes.every(change => isOpen(change, cards)))
    return askAgain([{ field: '', sentence: 'problem.changed-again' }], {}, 409)
  const who = whoOf(visit)
  for (const { code, before } of changes) {
    const card = cards.find(each => each.code === code)
    if (card) await put(visit, sort, card, before)
  }
  const back = changes.map(({ code, title, before, after }) => ({
    code,
    title,
    before: after,
    after: before,
  }))
  const deed = await noteChanges(tx, who, sort, back, first.deed)
  await decisionsOfDeed(tx, who, first.deed, true)
  if (first.takesBack) await decisionsOfDeed(tx, who, first.takesBack, false)
  return afterDeed(page, deed)
}

async function put(visit: VillageVisit, sort: Sort, card: Card<Said>, before: Values) {
  const { inUse, ...said } = { ...valuesOf(card), ...before }
  const text = { said: said as unknown as Said, inUse: inUse === true, edition: card.edition }
  await saveCard(visit.tx, whoOf(visit), sort, card.code, text, card.version)
}

/** Leaves out, or puts back. Doing it twice is no trouble: it is left out already, or in use. Null when nothing happened. */
export async function setUse(visit: VillageVisit, sort: Sort, card: Card<Said>, inUse: boolean) {
  if (card.inUse === inUse) return null
  const { code, said, edition, version } = card
  if (!(await saveCard(visit.tx, whoOf(visit), sort, code, { said, inUse, edition }, version))) return null
  const what = { before: { inUse: card.inUse }, after: { inUse } }
  return noteChanges(visit.tx, whoOf(visit), sort, [{ code, title: said.title, ...what }])
}

/** Back to the page, with the deed above it; nothing changed, nothing said. */
export const afterDeed = (page: string, deed: string | null) =>
  goTo(deed ? `${page}${page.includes('?') ? '&' : '?'}gedaan=${deed}` : page)
