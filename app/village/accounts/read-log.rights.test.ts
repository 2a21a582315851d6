/** The program's own role adds to the log by one function and can do nothing else with it (L4). */
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'

let test: TestDatabase
let esdorp: TestVillage
let app: pg.Client

const read = `'R', 'done', '/:village/mensen', 'help between neighbours', 'coordinator', null, null, 'umkiek',
  gen_random_uuid(), '[{"subject":"00000000-0000-4000-8000-000000000001","type":"resident","object":"00000000-0000-4000-8000-000000000001","part":"page","sensitivity":"personal"}]'`

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  app = new pg.Client({ connectionString: test.urls.app })
  await app.connect()
  // The strongest that the program can be: every role at once.
  await app.query(
    `select set_config('umkiek.village', $1, false), set_config('umkiek.account', $2, false),
      set_config('umkiek.roles', 'coordinator,administrator,volunteer,host,treasurer,board,reader', false)`,
    [esdorp.id, esdorp.asker.coordinator?.account],
  )
  await app.query(`select accounts.log_access(${read})`)
})
afterAll(async () => {
  await app.end()
  await test.close()
})

const tables = ['accounts.read_log', 'accounts.read_log_subjects', 'accounts.read_log_heads']

it.each(tables)(
  '%s: UPDATE, DELETE, TRUNCATE, direct INSERT and ALTER are refused, five of five (L4)',
  async table => {
    const { rows } = await app.query(`select count(*)::int as count from ${table}`)
    expect(rows[0].count).toBe(1)
    for (const statement of [
      `update ${table} set seq = seq + 1`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `insert into ${table} select * from ${table}`,
      `alter table ${table} add column planted text`,
    ]) {
      await expect(app.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
    }
  },
)

it('neither switches the fences off, nor becomes the owner, nor changes the function', async () => {
  for (const statement of [
    'alter table accounts.read_log no force row level security',
    'drop policy one_village on accounts.read_log',
    'set role umkiek_owner',
    `create or replace function accounts.log_digest(salt bytea, on_behalf_of uuid, lines text) returns bytea
      language sql stable return ''::bytea`,
    'drop function accounts.log_access',
    'create table accounts.planted (x int)',
  ])
    await expect(app.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
})

it('keeps an anchor as it was made', async () => {
  await app.query(
    `insert into accounts.anchors select village_id, seq, hash, now() from accounts.read_log_heads where village_id = $1`,
    [esdorp.id],
  )
  for (const statement of ['update accounts.anchors set seq = 0', 'delete from accounts.anchors'])
    await expect(app.query(statement), statement).rejects.toThrow(/permission denied/)
})

it('logs as who is asking, whatever the caller says, and not without a village', async () => {
  const other = new pg.Client({ connectionString: test.urls.app })
  await other.connect()
  try {
    await expect(other.query(`select accounts.log_access(${read})`)).rejects.toThrow('no village, no log')
  } finally {
    await other.end()
  }
  const { rows } = await test.admin.query('select account_id, roles from accounts.read_log')
  expect(rows).toEqual([
    {
      account_id: esdorp.asker.coordinator?.account,
      roles: 'coordinator,administrator,volunteer,host,treasurer,board,reader',
    },
  ])
})
