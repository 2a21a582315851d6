/** What this room knows of one person, for their copy: what they like to do, their tasks, and what changed of it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Fact, Held } from '../../foundation/holding.ts'
import { columns, partOf, type Row } from './queries.people.ts'
import type { Profile } from './rules.profile.ts'

type Kinds = ReadonlyMap<string, string>
type Written = { at: Temporal.Instant; by: string }

export const copyOfPart = async (tx: Tx, village: string, people: readonly string[]): Promise<Held[]> => [
  ...(await whatTheyLike(tx, village, people)),
  ...(await theirTasks(tx, village, people)),
  ...(await theirThanks(tx, village, people)),
  ...(await whatChanged(tx, village, people)),
]

async function kindsIn(tx: Tx, village: string): Promise<Kinds> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, name from village.kinds where village_id = ${village}`.execute(tx)
  return new Map(rows.map(({ code, name }) => [code, name]))
}

async function whatTheyLike(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Row & Written>`
    select ${columns}, v.needs, v.made_at as at, v.made_by as by from volunteers.volunteers v
    where v.village_id = ${village} and v.resident_id = any (${people}::uuid[])`.execute(tx)
  if (rows.length === 0) return []
  const kinds = await kindsIn(tx, village)
  return rows.map(row => ({
    ...{ part: 'takes-part', id: row.resident_id, at: row.at, by: row.by },
    facts: factsOf(partOf(row), kinds, name => `volunteers.volunteers.${name}`),
  }))
}

/** Each under the column in which it stands. */
function factsOf(profile: Partial<Profile>, kinds: Kinds, column: (name: string) => string): Fact[] {
  const fact = (name: string, value: string | null | undefined, more: Partial<Fact> = {}): Fact[] =>
    value ? [{ column: column(name), value, ...more }] : []
  const named = (codes: readonly string[] = []) => codes.map(code => kinds.get(code) ?? code).join(', ')
  const said = (name: string, group: string, codes: readonly string[] = []) =>
    codes.flatMap(code => fact(name, code, { says: `${group}.${code}` }))
  const { most, pause } = profile
  return [
    ...fact('since', profile.since),
    ...fact('stopped_on', profile.stopped),
    ...fact('likes', named(profile.likes)),
    ...fact('dislikes', named(profile.dislikes)),
    ...fact('talents', profile.talents, { free: true }),
    ...said('times', 'time', profile.times),
    ...(profile.holidays && profile.holidays !== 'usual'
      ? said('holidays', 'holidays', [profile.holidays])
      : []),
    ...(profile.notDark ? fact('not_dark', 'yes', { says: 'not-dark' }) : []),
    ...(most ? [...fact('most_times', String(most.times)), ...said('most_per', 'per', [most.per])] : []),
    ...(pause ? [...fact('pause_from', pause.from), ...fact('pause_until', pause.until)] : []),
    ...(profile.far ? said('far', 'far', [profile.far]) : []),
    ...said('means', 'means', profile.means),
    ...fact('means_more', profile.meansMore, { free: true }),
    ...fact('languages', profile.languages, { free: true }),
    ...said('ask_by', 'ask', profile.askBy),
    ...fact('needs', profile.needs, { free: true }),
  ]
}

async function theirTasks(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<
    { id: string; name: string; part: string; since: string; stops: string } & Written
  >`
    select t.id, t.name, h.part, h.since, h.stops_on as stops, t.made_at as at, t.made_by as by
    from volunteers.holders h join volunteers.tasks t on t.village_id = h.village_id and t.id = h.task_id
    where h.village_id = ${village} and h.resident_id = any (${people}::uuid[]) order by lower(t.name)`.execute(
    tx,
  )
  return rows.map(({ id, name, part, since, stops, at, by }) => ({
    ...{ part: 'tasks', id, at, by },
    facts: [
      { column: 'volunteers.tasks.name', value: name },
      { column: 'volunteers.holders.part', value: part, says: `cadre.place.${part}` },
      { column: 'volunteers.holders.since', value: since ?? '' },
      { column: 'volunteers.holders.stops_on', value: stops ?? '' },
    ],
  }))
}

async function theirThanks(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{ resident_id: string; occasion: string } & Written>`
    select resident_id, occasion, at, by from volunteers.thanks
    where village_id = ${village} and resident_id = any (${people}::uuid[]) order by at`.execute(tx)
  return rows.map(({ resident_id, occasion, at, by }) => ({
    ...{ part: 'tasks', id: resident_id, at, by },
    facts: [{ column: 'volunteers.thanks.occasion', value: occasion, says: 'held.thanked' }],
  }))
}

/** What stood there first: what stands there now is above. */
async function whatChanged(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<{ id: string; what: string; before: Partial<Profile> } & Written>`
    select id, what, before, at, by from volunteers.events
    where village_id = ${village} and about = 'person' and thing = any (${people}::uuid[])
    order by at, version`.execute(tx)
  if (rows.length === 0) return []
  const kinds = await kindsIn(tx, village)
  return rows.map(({ id, what, before, at, by }) => ({
    ...{ part: 'part-changes', id, at, by },
    facts: [
      { column: 'volunteers.events.what', value: what, says: `changed.${what}` },
      ...factsOf(before, kinds, name => `volunteers.events.before.${name}`),
    ],
  }))
}
