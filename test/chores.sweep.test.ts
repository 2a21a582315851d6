/** P4, for what is there already: each kind goes at its age, not a day earlier; and nothing else goes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doDueChores } from '../app/entrance/chores.ts'
import type { Asker } from '../app/foundation/database.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'

let test: TestDatabase
let esdorp: TestVillage
const begun = Temporal.Instant.from('2040-01-02T08:00:00Z')
const hoursOn = (hours: number) => begun.add({ hours })
const failed: string[] = []

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
})
afterAll(() => test.close())

/** One row of every kind that grows old, in its village and by its account where it has one. */
async function putAll() {
  const { village, account } = esdorp.asker.coordinator as Asker
  const put = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const places = names.map((_name, at) => `$${at + 1}`).join(', ')
    return test.admin.query(
      `insert into ${table} (${names.join(', ')}) values (${places}) on conflict do nothing`,
      Object.values(row),
    )
  }
  const [at, browser] = [begun.toString(), Buffer.alloc(32)]
  const mine = { village_id: village, account_id: account }
  await put('house.drafts', { ...mine, place: 'logboek/nieuw', fields: '{}', saved_at: at })
  await put('house.kept_forms', {
    ...{ account_id: account, form_key: 'k', page: '/esdorp', sealed: browser, kept_at: at },
  })
  await put('house.receipts', { ...mine, key: 'k', fingerprint: 'f', at })
  for (const room of ['residents', 'logbook']) {
    const id = crypto.randomUUID()
    const file = { village_id: village, id, file_name: 'mensen.csv', by: account, at }
    await put(`${room}.imports`, file)
    await put(`${room}.import_lines`, { village_id: village, import_id: id, line: 1, cells: '[]' })
    await put(`${room}.imports`, { ...file, id: crypto.randomUUID(), taken_at: at })
  }
  await put('logbook.duty_sheets', {
    village_id: village,
    week: '2040-01-02',
    pdf: Buffer.alloc(1),
    made_at: at,
  })
  await put('accounts.sessions', { token_hash: browser, account_id: account, began_at: at, ended_at: at })
  await put('accounts.tries', { login_key: browser, address_key: browser, at })
  await put('accounts.attempts', { browser, login_key: browser, until: at })
  await put('accounts.challenges', { browser, purpose: 'sign-in', challenge: 'c', until: at })
  await put('accounts.notices', { account_id: account, kind: 'new-pin', at, seen_at: at })
  await put('accounts.notices', { account_id: account, kind: 'new-card', at })
  await put('accounts.mail_outbox', { to_address: 'a@example.org', subject: 's', body: '', sent_at: at })
  await put('accounts.mail_outbox', { to_address: 'b@example.org', subject: 's', body: 'wacht' })
}

/** What is counted, and after how many days it is gone. */
const kinds: Record<string, [days: number, from: string]> = {
  drafts: [30, 'house.drafts'],
  'forms that were sent in vain': [0.5, 'house.kept_forms'],
  receipts: [7, 'house.receipts'],
  'lines of a list of people': [7, 'residents.import_lines'],
  'lines of an old logbook': [7, 'logbook.import_lines'],
  'names of files of people': [7, `residents.imports where taken_at is null and file_name <> ''`],
  'names of files of logbooks': [7, `logbook.imports where taken_at is null and file_name <> ''`],
  'sheets of a duty week': [14, 'logbook.duty_sheets'],
  sessions: [30, 'accounts.sessions'],
  tries: [1, 'accounts.tries'],
  attempts: [1, 'accounts.attempts'],
  challenges: [1, 'accounts.challenges'],
  'notices that were seen': [30, 'accounts.notices where seen_at is not null'],
  'notices that were not seen': [365, 'accounts.notices where seen_at is null'],
  'letters that were sent': [90, 'accounts.mail_outbox where sent_at is not null'],
}

const sweep = async (now: Temporal.Instant) => {
  await test.admin.query('truncate house.chores')
  await doDueChores(test.database, now, (name, trouble) => failed.push(`${name}: ${trouble}`))
}

describe('what grows old', () => {
  it.each(Object.entries(kinds))('%s go on their day (P4)', async (_kind, [days, from]) => {
    await putAll()
    const left = () => test.count(`select count(*) from ${from}`)
    await sweep(hoursOn(days * 24))
    expect(await left()).toBeGreaterThan(0)
    await sweep(hoursOn(days * 24 + 1))
    expect(await left()).toBe(0)
    expect(failed).toEqual([])
  })

  it('leaves everything else, in eight years too', async () => {
    await putAll()
    const tables = (
      await test.admin.query(`select n.nspname || '.' || c.relname as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
        and n.nspname in ('house', 'village', 'accounts', 'residents', 'volunteers', 'logbook', 'oversight')`)
    ).rows.map(({ name }) => name as string)
    const count = async () => {
      const rows: Record<string, number> = {}
      for (const name of tables) rows[name] = await test.count(`select count(*) from ${name}`)
      return rows
    }
    const before = await count()
    await sweep(hoursOn(8 * 365 * 24))
    const after = await count()
    const gone = tables.filter(name => (after[name] ?? 0) < (before[name] ?? 0)).sort()
    expect(gone).toEqual([
      ...['accounts.attempts', 'accounts.challenges', 'accounts.mail_outbox', 'accounts.notices'],
      ...['accounts.sessions', 'accounts.tries', 'house.drafts', 'house.kept_forms', 'house.receipts'],
      ...['logbook.duty_sheets', 'logbook.import_lines', 'residents.import_lines'],
    ])
    expect(
      await test.count(`select count(*) from accounts.mail_outbox where body = 'wacht'`),
    ).toBeGreaterThan(0)
    expect(await test.count(`select count(*) from residents.imports where file_name <> ''`)).toBeGreaterThan(
      0,
    )
  })
})

describe('what was sent in vain', () => {
  it('is gone within the hour after its half day, whatever the night did (P4)', async () => {
    await test.admin.query('truncate house.chores')
    const at = Temporal.Instant.from('2040-03-01T09:00:00Z')
    const run = (hours: number) => doDueChores(test.database, at.add({ hours }), name => failed.push(name))
    const left = () => test.count('select count(*) from house.kept_forms')
    await run(0)
    await test.admin.query(
      `insert into house.kept_forms (account_id, form_key, page, sealed, kept_at) values ($1, 'vain', '/esdorp', '', $2)`,
      [esdorp.asker.coordinator?.account, at.toString()],
    )
    await run(11)
    expect(await left()).toBe(1)
    await run(13)
    expect(await left()).toBe(0)
    expect(failed).toEqual([])
  })
})

describe('the night', () => {
  it('begins at three, and the work is done once in it', async () => {
    await test.admin.query('truncate house.chores')
    const run = (at: string) =>
      doDueChores(test.database, Temporal.Instant.from(at), name => failed.push(name)).then(done =>
        done.includes('sweep'),
      )
    const seen = []
    for (const at of ['01:59', '02:01', '12:00', '22:59', '23:30'])
      seen.push(await run(`2040-01-03T${at}:00Z`))
    expect(seen).toEqual([true, true, false, false, false])
    expect(await run('2040-01-04T01:59:00Z')).toBe(false)
    expect(await run('2040-01-04T02:01:00Z')).toBe(true)
  })
})
