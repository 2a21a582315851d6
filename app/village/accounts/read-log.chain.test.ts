/** Whoever changes the log outside the program is found out (L5). */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { lineOf, ownChain } from '../../../test/support/read-log.chain.ts'
import { checkChain } from './queries.read-log.check.ts'

const chain = ownChain()
const { write, check, found, tamper, cutTail } = chain

it('holds as long as nobody touched it', async () => {
  await write(lineOf([], { action: 'S' }))
  expect(await check()).toMatchObject({ rows: 13, wiped: 0, faults: [] })
})

it('begins with nothing', async () => {
  await chain.begin()
  expect(await check()).toEqual({ rows: 0, wiped: 0, first: null, last: null, faults: [] })
})

describe('finds (L5)', () => {
  it.each([
    ['the person', "subject_id = '00000000-0000-4000-8000-000000000000'"],
    ['the thing', "object_id = '00000000-0000-4000-8000-000000000000'"],
    ['the part', "object_part = 'name'"],
    ['the kind', "object_type = 'entry'"],
    ['the delicacy', "sensitivity = 'plain'"],
    ['the reason', "relation_rule = 'open-request'"],
    ['the consent', "consent_profile = 'given'"],
  ])('%s changed', async (_what, change) => {
    await tamper(`update accounts.read_log_subjects set ${change} where ctid = (
      select ctid from accounts.read_log_subjects where village_id = $1 and seq = 5 limit 1)`)
    expect(await found()).toEqual([['persons', 5, 5]])
  })

  it('a person taken out, and a person put in', async () => {
    await tamper(`delete from accounts.read_log_subjects where ctid = (
      select ctid from accounts.read_log_subjects where village_id = $1 and seq = 5 limit 1)`)
    await tamper(`insert into accounts.read_log_subjects select village_id, 7, gen_random_uuid(), object_type,
      object_id, object_part, sensitivity from accounts.read_log_subjects where village_id = $1 and seq = 6 limit 1`)
    expect(await found()).toEqual([
      ['persons', 5, 5],
      ['persons', 7, 7],
    ])
  })

  it.each([
    ['who', "account_id = '00000000-0000-4000-8000-000000000000'"],
    ['nobody', 'account_id = null'],
    ['as what', "roles = 'administrator'"],
    ['the time', "at = at - interval '1 microsecond'"],
    ['what was done', "action = 'S'"],
    ['what came of it', "outcome = 'refused'"],
    ['the page', "event_type = '/:village/meer'"],
    ['the purpose', "purpose = ''"],
    ['the right', "auth_rule = ''"],
    ['the place', "access_point = '00000000-0000-4000-8000-000000000000'"],
    ['the program', "system = 'umkiek 0'"],
    ['the trace', "trace_id = '00000000-0000-4000-8000-000000000000'"],
    ['the digest', 'digest = sha256(digest)'],
  ])('%s changed', async (_what, change) => {
    await tamper(`update accounts.read_log set ${change} where village_id = $1 and seq = 5`)
    expect(await found()).toEqual([['changed', 5, 5]])
  })

  it('for whom it was done changed', async () => {
    await tamper(
      `update accounts.read_log set on_behalf_of = gen_random_uuid() where village_id = $1 and seq = 5`,
    )
    expect(await found()).toEqual([['persons', 5, 5]])
  })

  it('a row deleted, with the persons in it', async () => {
    await tamper('delete from accounts.read_log_subjects where village_id = $1 and seq in (5, 6)')
    await tamper('delete from accounts.read_log where village_id = $1 and seq in (5, 6)')
    expect(await found()).toEqual([['gone', 5, 6]])
  })

  it('a row deleted and the others numbered anew', async () => {
    await tamper('delete from accounts.read_log_subjects where village_id = $1')
    await tamper('delete from accounts.read_log where village_id = $1 and seq = 5')
    for (let seq = 6; seq <= 12; seq++)
      await tamper(`update accounts.read_log set seq = ${seq - 1} where village_id = $1 and seq = ${seq}`)
    const kinds = (await found()).map(([kind, seq]) => `${kind} ${seq}`)
    expect(kinds).toEqual(expect.arrayContaining(['persons 1', 'changed 5', 'cut 12']))
  })

  it('the first rows deleted', async () => {
    await tamper('delete from accounts.read_log_subjects where village_id = $1 and seq < 4')
    await tamper('delete from accounts.read_log where village_id = $1 and seq < 4')
    expect(await found()).toEqual([['gone', 1, 3]])
  })

  it('the tail cut', async () => {
    await cutTail()
    expect(await found()).toEqual([['cut', 11, 12]])
  })

  it('the head set back without the rows', async () => {
    await tamper('update accounts.read_log_heads set seq = 10 where village_id = $1')
    expect(await found()).toEqual([['ahead', 10, 12]])
  })

  it('a last row that hashes well but is not the one that stood there', async () => {
    await tamper(
      `update accounts.read_log set trace_id = gen_random_uuid() where village_id = $1 and seq = 12`,
    )
    await tamper(`update accounts.read_log l set hash = accounts.log_link(
      (select hash from accounts.read_log where village_id = $1 and seq = 11), l) where village_id = $1 and seq = 12`)
    expect(await found()).toEqual([['head', 12, 12]])
  })

  it('a fault beyond the first piece of the check', async () => {
    await chain.as('write', tx =>
      sql`select accounts.log_access('R', 'done', '', '', '', null, null, 'umkiek', gen_random_uuid(), '[]')
        from generate_series(1, 200)`.execute(tx),
    )
    await tamper(
      `update accounts.read_log set outcome = 'failed' where village_id = $1 and seq in (100, 200)`,
    )
    const pieces = await chain.as('read', tx => checkChain(tx, chain.village.id, 64))
    expect(pieces).toMatchObject({ rows: 212, faults: [{ seq: 100 }, { seq: 200 }] })
  })
})
