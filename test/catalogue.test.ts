/** Z3: the catalogue of the migrated database breaks none of the fourteen rules, and each rule can be broken. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exceptions } from '../fence.exceptions.ts'
import { findings, ruleNames } from './support/catalogue.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const excepted = ({ rule, what }: { rule: string; what: string }) =>
  exceptions.some(exception => exception.rule === rule && exception.what === what)

it('keeps all fourteen rules but for the exceptions with a reason (Z3)', async () => {
  expect(ruleNames).toHaveLength(14)
  expect((await findings(test.admin)).filter(finding => !excepted(finding))).toEqual([])
})

it('has no exception that is no longer needed', async () => {
  const found = await findings(test.admin)
  const needed = ({ rule, what }: { rule: string; what: string }) =>
    found.some(finding => finding.rule === rule && finding.what === what)
  expect(exceptions.filter(exception => !needed(exception))).toEqual([])
})

const planted: Record<string, string> = {
  L01: 'create table logbook.planted (village_id uuid); grant select on logbook.planted to umkiek_app',
  L02: 'alter table logbook.requests no force row level security',
  L03: 'create view logbook.planted as select * from logbook.requests; grant select on logbook.planted to umkiek_app',
  L04: 'create materialized view logbook.planted as select * from logbook.requests; grant select on logbook.planted to umkiek_app',
  L05: `create function logbook.planted(village uuid) returns bigint language sql security definer
    as 'select count(*) from logbook.requests where village_id = village'`,
  L06: 'grant truncate on logbook.requests to umkiek_app',
  L07: 'alter role umkiek_app bypassrls',
  L08: 'drop policy one_village on logbook.requests',
  L09: 'create policy planted on logbook.requests for select to umkiek_app using (true)',
  L10: `create table logbook.planted (village_id uuid) partition by list (village_id);
    create table logbook.planted_part partition of logbook.planted default;
    grant select on logbook.planted_part to umkiek_app`,
  L11: 'alter table logbook.requests add column planted uuid references accounts.accounts',
  L12: 'create unique index on residents.residents (name)',
  L13: 'create sequence logbook.planted; grant select on sequence logbook.planted to umkiek_app',
  L14: 'grant umkiek_owner to umkiek_app',
}

it.each(ruleNames)('%s turns red on what it is for', async rule => {
  const before = (await findings(test.admin)).filter(finding => finding.rule === rule).length
  await test.admin.query('begin')
  try {
    await test.admin.query(planted[rule] as string)
    const after = (await findings(test.admin)).filter(finding => finding.rule === rule).length
    expect(after).toBeGreaterThan(before)
  } finally {
    await test.admin.query('rollback')
  }
})
