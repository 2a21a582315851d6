/** A village in whole hours, drawn by chance, and the list as one would work it out by hand. */
import { randomUUID } from 'node:crypto'
import type { chance } from '../../../test/support/chance.ts'
import type { TestDatabase, TestVillage } from '../../../test/support/database.ts'

const start = Temporal.Instant.from('2026-11-20T00:00:00Z')
export const hour = (hours: number) => start.add({ minutes: Math.round(hours * 60) })

type Look = { account: string; at: number; subject: string; done: boolean }
type Union = { stays: string; goes: string; from: number; until: number | null }
type Deed = { account: string; deed: 'added' | 'roles' | 'ended' | 'back'; roles: string[]; at: number }
export type Model = {
  accounts: string[]
  people: { id: string; since: number }[]
  unions: Union[]
  looks: Look[]
  deeds: Deed[]
  intervals: [number, number][]
  /** Of another village, whose accounts look here as well. */
  also?: string[]
}

export function makeModel(by: ReturnType<typeof chance>, village: TestVillage): Model {
  const { upTo: below, one: oneOf } = by
  const accounts = ['coordinator', 'coordinator-2', 'volunteer', 'board', 'host'].map(
    who => village.asker[who]?.account as string,
  )
  const people = Array.from({ length: 24 }, () => ({ id: randomUUID(), since: below(60) }))
  // Of the last eight lines each goes up in one of the first eight: for good, or for a while.
  const unions = people.slice(16).map(({ id }, at): Union => {
    const from = 60 + below(10)
    return {
      stays: oneOf(people.slice(0, 8)).id,
      goes: id,
      from,
      until: at % 2 === 0 ? from + 1 + below(12) : null,
    }
  })
  const looks = Array.from({ length: 60 }, () => ({
    ...{ account: oneOf(accounts), at: below(100), done: below(8) > 0 },
    subject: oneOf(below(2) ? people.slice(0, 8) : people).id,
  }))
  const deeds = accounts.flatMap((account): Deed[] => {
    const at = [below(20), 20 + below(30), 50 + below(20), 70 + below(20)] as const
    return [
      { account, deed: 'added', roles: [oneOf(['coordinator', 'volunteer'])], at: at[0] },
      { account, deed: 'roles', roles: [oneOf(['coordinator', 'board', 'administrator'])], at: at[1] },
      { account, deed: 'ended', roles: ['coordinator'], at: at[2] },
      { account, deed: 'back', roles: [oneOf(['coordinator', 'host'])], at: at[3] },
    ]
  })
  const intervals = Array.from({ length: 5 }, (): [number, number] => {
    const from = below(80)
    return [from, from + 1 + below(30)]
  })
  return { accounts, people, unions, looks, deeds, intervals }
}

export async function plantModel({ admin }: TestDatabase, village: TestVillage, model: Model) {
  const by = model.accounts[0]
  const at = (hours: number | null) => (hours === null ? null : hour(hours).toString())
  for (const { id, since } of model.people)
    await admin.query(
      `insert into residents.residents (village_id, id, name, sort_name, made_by, made_at) values ($1, $2, 'Iemand', 'iemand', $3, $4)`,
      [village.id, id, by, at(since)],
    )
  for (const { stays, goes, from, until } of model.unions) {
    await admin.query(
      `insert into residents.merges (village_id, stays_id, goes_id, stays_version, by, at, undone_by, undone_at)
       values ($1, $2, $3, 1, $4::uuid, $5, case when $6::timestamptz is not null then $4::uuid end, $6)`,
      [village.id, stays, goes, by, at(from), at(until)],
    )
    if (until === null)
      await admin.query(
        `update residents.residents set merged_into = $1, ended_why = 'double' where id = $2`,
        [...[stays, goes]],
      )
  }
  for (const { account, deed, roles, at: when } of model.deeds)
    await admin.query(
      `insert into accounts.deeds (village_id, account_id, deed, roles, by, at) values ($1, $2, $3, $4, $2, $5)`,
      [village.id, account, deed, roles, at(when)],
    )
  const looks = [
    ...model.looks,
    // Who works in two villages looked there too: that is not for this list.
    ...(model.also ?? []).map(account => ({
      account,
      at: 50,
      subject: model.people[0]?.id ?? '',
      done: true,
    })),
  ]
  for (const [seq, look] of looks.entries()) {
    await admin.query(
      `insert into accounts.read_log (village_id, seq, at, account_id, roles, action, outcome, event_type, purpose, auth_rule,
         system, trace_id, digest, hash)
       values ($1, $2, $3, $4, '', 'R', $5, '/:village/mensen', '', '', '', gen_random_uuid(), '', '')`,
      [village.id, seq + 1, at(look.at), look.account, look.done ? 'done' : 'refused'],
    )
    await admin.query(
      `insert into accounts.read_log_subjects (village_id, seq, subject_id, object_type, object_id, object_part, sensitivity)
       values ($1, $2, $3, 'resident', $3, 'page', 'personal')`,
      [village.id, seq + 1, look.subject],
    )
  }
}

/** Hour by hour and person by person, with nothing of the program's own reasoning. */
export function expectedOf(model: Model, account: string, from: number, until: number) {
  const standing = (line: string) =>
    model.unions.find(({ goes, until }) => goes === line && until === null)?.stays ?? line
  const under = (line: string, subject: string, at: number) =>
    model.unions.some(
      one => one.goes === line && one.stays === subject && one.from <= at && (one.until ?? 1e9) > at,
    )
  const persons = [...new Set(model.people.map(({ id }) => standing(id)))]
  const linesOf = (person: string) => model.people.filter(({ id }) => standing(id) === person)
  const looks = model.looks.filter(
    look => look.account === account && look.done && look.at >= from && look.at < until,
  )
  const throughAnother = (person: string) =>
    looks.some(look => linesOf(person).some(({ id }) => under(id, look.subject, look.at)))
  const directly = (person: string) => looks.some(look => standing(look.subject) === person)
  const seen = persons.filter(person => directly(person) || throughAnother(person))
  const reaches = (at: number) => {
    const past = model.deeds.filter(one => one.account === account && one.at <= at)
    const last = past.at(-1)
    return last !== undefined && last.deed !== 'ended' && /coordinator|administrator/.test(last.roles.join())
  }
  const halves = Array.from({ length: until - from }, (_, hours) => from + hours + 0.5)
  const could = persons.filter(person =>
    halves.some(at => reaches(at) && linesOf(person).some(({ since }) => since <= at)),
  )
  return {
    ...{ seen: seen.sort(), could: could.sort() },
    onlyUnderAnother: seen.filter(person => !directly(person)).length,
  }
}
