/** Two people made one, and apart again: what a page asks for, weighed, done and told to the later rooms. */
import { notHere, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { saidApart } from './queries.apart.ts'
import { eventsOf } from './queries.events.ts'
import { findResident, type Resident } from './queries.find.ts'
import { findMerge, holdBoth, type Kept, mergeResidents, partResidents } from './queries.merging.ts'
import { known } from './rules.alike.ts'
import { rollBack } from './rules.changes.ts'
import { type Choosable, comesApart, madeOne, type Side } from './rules.merging.choices.ts'
import { mayBeOne } from './rules.merging.ts'
import { shown } from './rules.shown.ts'

/** Nothing was done, and why; 409 when somebody else was ahead. */
export type NotDone = { ok: false; status: 409 | 422; problems: Problem[] }
export type Done = { ok: true; id: string }

/** What speaks for one person and what against, and what would come along. */
export async function weigh({ tx, village, announce }: VillageVisit, stays: Resident, goes: Resident) {
  const told = await announce('residents-compared', { stays: stays.id, goes: goes.id })
  const apart = await saidApart(tx, village.id, stays.id)
  const around = { asTwo: told.some(({ asTwo }) => asTwo), saidApart: apart.has(goes.id) }
  return {
    verdict: mayBeOne(candidateOf(stays), candidateOf(goes), around),
    comes: told.flatMap(({ comes }) => comes),
  }
}

const candidateOf = (person: Resident) => ({
  ...known({ ...person, phones: person.phones.map(({ number }) => number) }),
  // Without a year too: who differs in the day is somebody else.
  birthday: person.birthday,
  ...{ ageBand: person.ageBand, contacts: person.contacts, ended: person.ended },
})

export type MergeWish = {
  stays: { id: string; version: number }
  goes: { id: string; version: number }
  choose: (part: Choosable) => Side
  /** Somebody who knows them said that it is one person. */
  saysOne: boolean
}

export async function makeOne(visit: VillageVisit, wish: MergeWish): Promise<Done | NotDone> {
  const { tx, village, announce, saw } = visit
  if (wish.stays.id === wish.goes.id) throw notHere()
  const [stays, goes] = await holdBoth(tx, village.id, wish.stays.id, wish.goes.id)
  if (!stays || !goes) throw notHere()
  const gone = [stays, goes].find(({ mergedInto }) => mergedInto !== null)
  if (gone) return notDone(409, 'merge.problem.already', { name: gone.name })
  if (stays.version !== wish.stays.version || goes.version !== wish.goes.version)
    return notDone(409, 'problem.changed-since')
  if (stays.frozen || goes.frozen) return notDone(422, 'problem.frozen')
  const { verdict } = await weigh(visit, stays, goes)
  if (verdict.may === 'refuse') return notDone(422, `merge.refused.${verdict.because[0]}`)
  if (verdict.may === 'ask' && !wish.saysOne) return notDone(422, 'merge.problem.answer', {}, 'sure')
  const one = madeOne(stays, goes, wish.choose)
  if (!one.ok) return { ok: false, status: 422, problems: one.problems }
  const id = await mergeResidents(tx, byOf(visit), stays, goes, one.value)
  await announce('residents-merged', { id, stays: stays.id, goes: goes.id })
  saw(
    [stays, goes].flatMap(person => shown(person.id, 'page', 'good-to-know')),
    'U',
  )
  return { ok: true, id }
}

/** Whom a merge is about, and why it cannot come apart; null for what is not in this village. */
export async function standingOf({ tx, village }: VillageVisit, merge: Kept) {
  const stays = await findResident(tx, village.id, merge.stays)
  const goes = await findResident(tx, village.id, merge.goes)
  if (!stays || !goes) throw notHere()
  return { stays, goes, ...(await whyNot({ tx, village }, merge, stays, goes)) }
}

async function whyNot(
  { tx, village }: Pick<VillageVisit, 'tx' | 'village'>,
  merge: Kept,
  stays: Resident,
  goes: Resident,
): Promise<{ problem: Problem | null }> {
  if (merge.undoneAt) return { problem: { field: '', sentence: 'parting.problem.already' } }
  if (stays.frozen || goes.frozen) return { problem: { field: '', sentence: 'problem.frozen' } }
  if (!stays.mergedInto) return { problem: null }
  const now = await findResident(tx, village.id, stays.mergedInto)
  const values = { name: stays.name, other: now?.name ?? '', goes: goes.name }
  return { problem: { field: '', sentence: 'parting.problem.stays-gone', values } }
}

/** `along`: of what was written since, what belongs to the one who went. */
export async function takeApart(
  visit: VillageVisit,
  wish: { merge: string; version: number; along: readonly string[] },
): Promise<Done | NotDone> {
  const { tx, village, announce, saw } = visit
  const before = await findMerge(tx, village.id, wish.merge)
  if (!before) throw notHere()
  const [stays, goes] = await holdBoth(tx, village.id, before.stays, before.goes)
  // Again: the two lines are held now, and a colleague may have been ahead.
  const merge = await findMerge(tx, village.id, wish.merge)
  if (!merge || !stays || !goes) throw notHere()
  const { problem } = await whyNot(visit, merge, stays, goes)
  if (problem) return { ok: false, status: 409, problems: [problem] }
  if (stays.version !== wish.version) return notDone(409, 'problem.changed-since')
  const told = { id: merge.id, stays: stays.id, goes: goes.id }
  await partResidents(tx, byOf(visit), merge, stays, goes, await asBefore(visit, merge, stays))
  await announce('residents-unmerged', { ...told, along: wish.along })
  saw(
    [stays, goes].flatMap(person => shown(person.id, 'page', 'good-to-know')),
    'U',
  )
  return { ok: true, id: merge.id }
}

async function asBefore({ tx, village }: VillageVisit, merge: Kept, now: Resident) {
  const events = await eventsOf(tx, village.id, now.id)
  const since = events.filter(({ version }) => version > merge.version).map(({ before }) => before)
  const itself = events.filter(({ version }) => version === merge.version).map(({ before }) => before)
  const after = rollBack(now, since)
  return comesApart(rollBack(after, itself), after, now)
}

/** Long enough to see that it was the wrong one; later the history has the same way back. */
const undoMinutes = 10

/** Null when it is not mine to take back any more. */
export async function mergedJustNow({ tx, village, visitor, now }: VillageVisit, person: string, id: string) {
  const merge = await findMerge(tx, village.id, id)
  if (!merge || merge.undoneAt || merge.stays !== person || merge.by !== visitor.accountId) return null
  return now.since(merge.at).total('minutes') < undoMinutes ? merge.id : null
}

const notDone = (
  status: NotDone['status'],
  sentence: string,
  values?: Problem['values'],
  field = '',
): NotDone => ({ ok: false, status, problems: [{ field, sentence, ...(values ? { values } : {}) }] })

const byOf = ({ village, visitor, now }: VillageVisit) => ({
  ...{ village: village.id, account: visitor.accountId, at: now },
})
