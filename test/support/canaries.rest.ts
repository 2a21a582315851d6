/** The tables that no address leads to: what was half typed, what was changed, where somebody came from. */
import { createHash } from 'node:crypto'
import type { Asker } from '../../app/foundation/database.ts'
import { logAccess } from '../../app/village/accounts/door.ts'
import { searchKeysOf } from '../../app/village/residents/rules.searchKeys.ts'
import { putCards } from './canaries.cards.ts'
import { fillVolunteers } from './canaries.volunteers.ts'
import type { TestDatabase, TestVillage } from './database.ts'

export type Rest = Record<'resident' | 'request' | 'entry' | 'place' | 'list' | 'book' | 'away', string>

export async function fillTheRest(
  { admin, database }: TestDatabase,
  village: TestVillage,
  canary: string,
  ids: Record<string, string> & Rest,
) {
  const asker = village.asker.coordinator as Asker
  const by = asker.account
  const at = '2026-11-25T09:00Z'
  const named = JSON.stringify({ name: canary })
  const put = (table: string, row: Record<string, unknown>) => {
    const columns = ['village_id', ...Object.keys(row)]
    const places = columns.map((_, place) => `$${place + 1}`)
    return admin.query(`insert into ${table} (${columns}) values (${places})`, [
      village.id,
      ...Object.values(row),
    ])
  }
  await put('house.drafts', { account_id: by, place: 'ergens', fields: named })
  await put('house.receipts', { account_id: by, key: canary, fingerprint: canary, answer: canary })
  await put('village.settings', { name: 'left-too-long', value: '5', reason: canary, set_by: by })
  await put('village.settings', { name: 'inhabitants', value: '620', reason: canary, set_by: by })
  await put('logbook.requests', { ...oldRequest, words: canary, responsible: by, logged_by: by })
  const printed = JSON.stringify({
    year: 2020,
    village: canary,
    made: '2021-02-01',
    since: null,
    quarters: [],
    kinds: [],
  })
  const hash = createHash('sha256').update(printed).digest('hex')
  await put('logbook.editions', { year: 2020, printed, hash, by, at })
  await put('village.words', { word: 'host', own: canary })
  const change = { about: 'place', thing: ids.place, name: canary, before: named, after: named }
  await put('village.changes', { ...change, reason: canary, by, by_name: canary, at })
  await put('accounts.deeds', { account_id: by, deed: 'added', by })
  await put('accounts.anchor_keepers', { account_id: by, chosen_by: by, chosen_at: at })
  await put('accounts.anchors', { seq: 1, hash: Buffer.from(canary), made_at: at })
  await put('residents.events', { resident_id: ids.resident, what: 'changed', before: named, version: 1, by })
  for (const key of searchKeysOf({ name: canary, maidenName: canary, address: null, phones: [] }))
    await put('residents.search_keys', { resident_id: ids.resident, key })
  await twoMore(admin, village.id, canary, by, ids)
  await fillVolunteers(put, canary, by, ids)
  await put('residents.apart', { one_id: ids.gone, other_id: ids.other, by })
  await put('residents.merge_rows', { merge_id: ids.merge, what: 'import_rows', row_key: canary })
  const moved = { table_name: 'entries', column_name: 'resident_id', row_id: ids.entry }
  await put('logbook.merge_rows', { merge_id: ids.merge, ...moved })
  await put('logbook.mentions_seen', { entry_id: ids.entry, account_id: by })
  await put('logbook.duty_days', {
    day: '2026-11-25',
    version: 1,
    account_id: by,
    what: 'given',
    deed: ids.request,
    by,
  })
  await put('logbook.duty_away', {
    id: ids.away,
    account_id: by,
    first_day: '2026-12-24',
    last_day: '2026-12-26',
    by,
  })
  await put('logbook.duty_orders', { accounts: [by], by })
  await put('logbook.duty_sheets', {
    week: '2026-11-23',
    pdf: Buffer.from(canary),
    people: [ids.resident],
    made_at: at,
  })
  await put('residents.import_rows', { fingerprint: canary, import_id: ids.list, made_id: ids.resident })
  await put('logbook.import_rows', { fingerprint: canary, import_id: ids.book, made_id: ids.request })
  await admin.query('insert into accounts.read_log_starts values ($1, 0, accounts.log_first($1::uuid), $2)', [
    village.id,
    at,
  ])
  const theirs = { resident_id: ids.resident, by, at }
  await put('residents.restrictions', { ...theirs, reason: canary, lifted_by: by, lifted_at: at })
  const days = { begins: '2026-11-01', ends: '2026-12-31' }
  await put('residents.representatives', {
    ...theirs,
    ...days,
    name: canary,
    scope: ['copy'],
    limits: canary,
    proof: canary,
  })
  await put('residents.consents', {
    ...theirs,
    purpose: 'helping',
    text_version: 1,
    given: true,
    how: 'phone',
  })
  ids.emergency = crypto.randomUUID()
  const used = {
    id: ids.emergency,
    account_id: village.asker.host?.account,
    resident_id: ids.resident,
    told: [by],
  }
  const hour = { at: '2026-11-25T09:00Z', until: '2026-11-25T10:00Z', reason: `${canary} in great need` }
  await put('accounts.emergencies', { ...used, ...hour })
  // One of the coordinator's own, which comes first.
  const own = { id: `00000000${crypto.randomUUID().slice(8)}`, account_id: by }
  await put('accounts.emergencies', { ...used, ...own, ...hour })
  await put('oversight.months', { month: '2020-01', drawn_at: at })
  const line = crypto.randomUUID()
  await put('oversight.lines', {
    ...{
      id: line,
      month: '2020-01',
      why: 'emergency',
      account_id: by,
      resident_id: ids.resident,
      at,
      times: 1,
    },
    ...{ emergency_id: ids.emergency, doubt: canary },
  })
  await put('oversight.outcomes', { line_id: line, words: canary, by, at })
  ids.breach = crypto.randomUUID()
  await put('rights.breaches', {
    ...{ id: ids.breach, noticed_at: at, noticed_hour: true, people: 1, by, at },
    ...{ happened: canary, effects: canary, done: canary },
  })
  await put('rights.breach_corrections', { breach_id: ids.breach, words: canary, by, at })
  await putCards(put, village.slug, canary, { by, at }, ids)
  await put('rights.erasures', { resident_id: ids.request, by, why: 'asked', at })
  const words = { col: 'logbook.entries.words', row_id: ids.entry, from_letter: 0, until_letter: 1 }
  await put('rights.blanks', { ...theirs, ...words })
  const shown = { subject: ids.resident, type: 'resident', object: ids.resident, part: 'page' }
  await database.inVillage(asker, 'write', tx =>
    logAccess(tx, {
      ...{ eventType: '/:village/vandaag', purpose: 'help between neighbours', authRule: 'coordinator' },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek test', traceId: ids.request },
      ...{ action: 'R', outcome: 'done', subjects: [{ ...shown, sensitivity: 'personal' }] },
    }),
  )
}

/** So that last year stands in the logbook too. */
const oldRequest = {
  ...{ kind: 'vervoer', state: 'done' },
  ...{ logged_at: '2024-05-01T09:00Z', said_at: '2024-05-01T09:00Z', changed_at: '2024-05-01T09:00Z' },
}

/** Somebody else, and somebody who went up in the first one. */
async function twoMore(
  admin: TestDatabase['admin'],
  village: string,
  canary: string,
  by: string,
  ids: Record<string, string> & Rest,
) {
  const one = async (sql: string, values: unknown[]) => (await admin.query(sql, values)).rows[0].id as string
  const person = `insert into residents.residents (village_id, id, name, sort_name, made_by, ended_why, ended_at, merged_into)
    values ($1, $2, $3, $3, $4, $5, case when $5 = 'double' then now() end, $6) returning id`
  // In this order, as residents.apart wants them.
  const [low, high] = [crypto.randomUUID(), crypto.randomUUID()].sort() as [string, string]
  ids.gone = await one(person, [village, low, canary, by, 'double', ids.resident])
  ids.other = await one(person, [village, high, canary, by, null, null])
  // Of whom nothing is erased or merged by the forms of other addresses.
  ids.third = await one(person, [village, crypto.randomUUID(), canary, by, null, null])
  ids.merge = await one(
    `insert into residents.merges (village_id, stays_id, goes_id, stays_version, by) values ($1, $2, $3, 1, $4) returning id`,
    [village, ids.resident, ids.gone, by],
  )
}
