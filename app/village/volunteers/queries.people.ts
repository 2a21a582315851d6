/** Who takes part, one of them: what they like to do, held and changed. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import type { Keeps, Versioned } from './queries.changing.ts'
import { type By, noteEvent } from './queries.events.ts'
import {
  type Ask,
  type Far,
  type Holidays,
  type Means,
  type Profile,
  type ProfileWish,
  parts,
} from './rules.profile.ts'

export type TakesPart = Versioned<Profile>

/** Null for whoever never took part. */
export const findPart = (tx: Tx, village: string, person: string) => read(tx, village, person, false)

async function read(tx: Tx, village: string, person: string, hold: boolean): Promise<TakesPart | null> {
  if (!isId(person)) return null
  const { rows } = await sql<Row>`
    select ${columns}, v.needs from volunteers.volunteers v
    where v.village_id = ${village} and v.resident_id = ${person} ${hold ? sql`for update` : sql``}`.execute(
    tx,
  )
  return rows[0] ? partOf(rows[0]) : null
}

export const peopleKeep: Keeps<Profile> = {
  about: 'person',
  parts,
  hold: (tx, village, id) => read(tx, village, id, true),
  write: async (tx, village, id, profile, version) => {
    await tx
      .updateTable('volunteers.volunteers')
      .set({ ...columnsOf(profile), version })
      .where('village_id', '=', village)
      .where('resident_id', '=', id)
      .where('version', '=', version - 1)
      .execute()
  },
}

/**
 * Somebody begins to take part. Null when a colleague was ahead, a moment ago or for the line in which this one went up.
 * Answers with the event.
 */
export async function beginPart(
  tx: Tx,
  by: By,
  person: string,
  wish: Pick<ProfileWish, 'since'> & Partial<ProfileWish>,
  nothing: Omit<Profile, 'since'>,
): Promise<string | null> {
  const begun = await tx
    .insertInto('volunteers.volunteers')
    .values({
      ...{ village_id: by.village, resident_id: person, ...columnsOf({ ...nothing, ...wish }) },
      ...{ made_by: by.account, made_at: by.at.toString() },
    })
    .onConflict(conflict => conflict.columns(['village_id', 'resident_id']).doNothing())
    .returning('resident_id')
    .executeTakeFirst()
  if (!begun) return null
  const event = { about: 'person', what: 'began', before: {}, version: 1 } as const
  return noteEvent(tx, by, { ...event, thing: begun.resident_id })
}

/** Without consent there is no ground left to keep it, in former values neither. */
export async function forgetNeeds(tx: Tx, village: string, person: string) {
  await sql`update volunteers.volunteers set needs = '', version = version + 1
    where village_id = ${village} and resident_id = ${person} and needs <> ''`.execute(tx)
  await sql`update volunteers.events set before = before - 'needs'
    where village_id = ${village} and about = 'person' and thing = ${person} and jsonb_exists(before, 'needs')`.execute(
    tx,
  )
}

/** Of `volunteers.volunteers v`, without what is delicate: a list shows no needs, and does not read them either. */
export const columns = sql`v.resident_id, v.since, v.stopped_on, v.likes, v.dislikes, v.times, v.holidays, v.not_dark,
  v.far, v.means, v.means_more, v.languages, v.talents, v.most_times, v.most_per, v.pause_from, v.pause_until, v.ask_by,
  v.version`

export type Row = {
  resident_id: string
  since: string
  stopped_on: string | null
  likes: string[]
  dislikes: string[]
  times: string[]
  holidays: Holidays
  not_dark: boolean
  far: Far | ''
  means: Means[]
  means_more: string
  languages: string
  talents: string
  needs: string
  most_times: number | null
  most_per: 'week' | 'month' | null
  pause_from: string | null
  pause_until: string | null
  ask_by: Ask[]
  version: number
}

export const partOf = (row: Row): TakesPart => ({
  id: row.resident_id,
  likes: row.likes,
  dislikes: row.dislikes,
  talents: row.talents,
  times: row.times,
  holidays: row.holidays,
  notDark: row.not_dark,
  most: row.most_times && row.most_per ? { times: row.most_times, per: row.most_per } : null,
  pause: row.pause_from ? { from: row.pause_from, until: row.pause_until } : null,
  far: row.far,
  means: row.means,
  meansMore: row.means_more,
  languages: row.languages,
  askBy: row.ask_by,
  needs: row.needs,
  since: row.since,
  stopped: row.stopped_on,
  version: row.version,
})

const columnsOf = (profile: Profile) => ({
  since: profile.since,
  stopped_on: profile.stopped,
  likes: profile.likes,
  dislikes: profile.dislikes,
  times: profile.times,
  holidays: profile.holidays,
  not_dark: profile.notDark,
  far: profile.far,
  means: profile.means,
  means_more: profile.meansMore,
  languages: profile.languages,
  talents: profile.talents,
  needs: profile.needs,
  most_times: profile.most?.times ?? null,
  most_per: profile.most?.per ?? null,
  pause_from: profile.pause?.from ?? null,
  pause_until: profile.pause?.until ?? null,
  ask_by: profile.askBy,
})
