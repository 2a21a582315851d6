/** Who changed what in the village's own things, and taking it back. */
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import { kindsOf, saveKind } from './queries.kinds.ts'
import { placesOf, savePlace } from './queries.places.ts'
import { choicesOf, saveChoice } from './queries.settings.ts'
import { findVillage, oneAtATime, saveVillage } from './queries.village.ts'
import { ownWordsOf, saveWords } from './queries.words.ts'
import { type About, type Change, canBeTakenBack, difference, type Values } from './rules.changes.ts'
import { hasRoom, mayLeaveUse } from './rules.kinds.ts'
import { isSetting } from './rules.settings.ts'

export type Who = { village: string; account: string; name: string; at: Temporal.Instant }
export type Thing = { about: About; thing: string; name: string }

/** Null when nothing differs: then nothing happened. */
export async function noteChange(
  tx: Tx,
  who: Who,
  thing: Thing,
  what: { before: Values; after: Values },
  more: { reason?: string; takesBack?: string } = {},
): Promise<string | null> {
  const changed = difference(what.before, what.after)
  if (!changed) return null
  const { id } = await tx
    .insertInto('village.changes')
    .values({
      village_id: who.village,
      about: thing.about,
      thing: thing.thing,
      name: thing.name,
      before: JSON.stringify(changed.before),
      after: JSON.stringify(changed.after),
      reason: more.reason ?? '',
      takes_back: more.takesBack ?? null,
      by: who.account,
      by_name: who.name,
      at: who.at.toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Newest first. */
export async function changesOf(
  tx: Tx,
  village: string,
  about: About,
  only: { thing?: string; id?: string } = {},
): Promise<Change[]> {
  const { thing, id } = only
  if (id !== undefined && !isId(id)) return []
  const rows = await tx
    .selectFrom('village.changes')
    .select(['id', 'about', 'thing', 'name', 'before', 'after', 'reason', 'takes_back', 'by_name', 'at'])
    .where('village_id', '=', village)
    .where('about', '=', about)
    .$if(thing !== undefined, query => query.where('thing', '=', thing as string))
    .$if(id !== undefined, query => query.where('id', '=', id as string))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(30)
    .execute()
  return rows.map(({ by_name, takes_back, ...row }) => ({
    ...row,
    about: row.about as About,
    before: row.before as Values,
    after: row.after as Values,
    by: by_name,
    takesBack: takes_back,
  }))
}

/** What stands there now, of every thing of this sort. */
export async function standing(tx: Tx, village: string, about: About): Promise<Map<string, Values>> {
  switch (about) {
    case 'village': {
      const { version: _, ...facts } = await findVillage(tx, village)
      return new Map([['', facts]])
    }
    case 'kind': {
      const kinds = await kindsOf(tx, village)
      return new Map(kinds.map(({ code, name, words, inUse }) => [code, { name, words, inUse }]))
    }
    case 'place': {
      const places = await placesOf(tx, village)
      return new Map(places.map(({ id, name, also, address, inUse }) => [id, { name, also, address, inUse }]))
    }
    case 'words':
      return new Map([['', (await ownWordsOf(tx, village)) as Values]])
    case 'choice':
      return new Map((await choicesOf(tx, village)).map(({ name, value }) => [name, { value }]))
  }
}

export type TakenBack = { ok: true; id: string | null } | { ok: false; sentence: string }

/** Puts back what stood there before, unless somebody changed it again since. */
export async function takeBack(tx: Tx, who: Who, about: About, id: string): Promise<TakenBack | null> {
  await oneAtATime(tx, who.village)
  const [change] = await changesOf(tx, who.village, about, { id })
  if (!change) return null
  const now = (await standing(tx, who.village, about)).get(change.thing)
  if (!canBeTakenBack(change, now)) return { ok: false, sentence: 'problems.changed-again' }
  const refused = about === 'kind' ? await refusal(tx, who.village, change) : null
  if (refused) return { ok: false, sentence: refused }
  await put(tx, who, change)
  const back = { before: change.after, after: change.before }
  return { ok: true, id: await noteChange(tx, who, change, back, { takesBack: change.id }) }
}

/** Taking back must keep the same bounds as doing. */
async function refusal(tx: Tx, village: string, { thing, before }: Change): Promise<string | null> {
  if (typeof before.inUse !== 'boolean') return null
  const kinds = await kindsOf(tx, village)
  const may = before.inUse ? hasRoom(kinds) : mayLeaveUse(kinds, thing)
  return may.ok ? null : (may.problems[0]?.sentence ?? null)
}

async function put(tx: Tx, who: Who, { about, thing, before }: Change): Promise<void> {
  const { village } = who
  if (about === 'village') await saveVillage(tx, village, before, (await findVillage(tx, village)).version)
  if (about === 'words') {
    await saveWords(
      tx,
      village,
      Object.fromEntries(Object.entries(before).map(([word, own]) => [word, own ?? ''])),
    )
  }
  if (about === 'kind') {
    const kind = (await kindsOf(tx, village)).find(({ code }) => code === thing)
    if (kind) await saveKind(tx, village, thing, before, kind.version)
  }
  if (about === 'place') {
    const place = (await placesOf(tx, village)).find(each => each.id === thing)
    if (place) await savePlace(tx, village, thing, before, place.version)
  }
  if (about === 'choice' && isSetting(thing)) {
    const chosen = (await choicesOf(tx, village)).find(({ name }) => name === thing)
    const choice = { name: thing, value: before.value as string, reason: '', by: who.account, at: who.at }
    await saveChoice(tx, village, choice, chosen?.version ?? 0)
  }
}
