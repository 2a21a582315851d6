/** The log years later: held against an anchor, after persons were erased, and after a busy day. */
import { describe, expect, it } from 'vitest'
import { lineOf, ownChain, somebody } from '../../../test/support/read-log.chain.ts'
import { fitAnchor } from './queries.read-log.check.ts'

const chain = ownChain()
const { write, check, found, tamper, cutTail } = chain
const one = { type: 'resident', part: 'page', sensitivity: 'personal' } as const

const heldAgainst = (anchor: { slug: string; seq: number; hash: string }) =>
  chain.as('read', tx => fitAnchor(tx, chain.village, anchor))
const head = async () =>
  (await tamper('select seq, hash from accounts.read_log_heads where village_id = $1')).rows[0] as {
    seq: number
    hash: Buffer
  }

describe('against an anchor', () => {
  it('finds the tail cut and the head rewound, which the chain alone cannot (L5, the sixth)', async () => {
    const before = await head()
    const anchor = { slug: chain.village.slug, seq: Number(before.seq), hash: before.hash.toString('hex') }
    expect(await heldAgainst(anchor)).toBe('fits')
    await cutTail()
    await tamper(`update accounts.read_log_heads set seq = 10, hash = (
      select hash from accounts.read_log where village_id = $1 and seq = 10) where village_id = $1`)
    expect(await found()).toEqual([])
    expect(await heldAgainst(anchor)).toBe('shorter')
    await write(lineOf([somebody()]))
    await write(lineOf([somebody()]))
    expect(await found()).toEqual([])
    expect(await heldAgainst(anchor)).toBe('other')
    expect(await heldAgainst({ ...anchor, slug: 'elders' })).toBe('other-village')
  })

  it('that the village kept itself needs no pasting', async () => {
    await tamper(`insert into accounts.anchors select village_id, seq, hash, now() from accounts.read_log_heads
      where village_id = $1`)
    expect(await found()).toEqual([])
    await cutTail()
    await tamper(`update accounts.read_log_heads set seq = 10, hash = (
      select hash from accounts.read_log where village_id = $1 and seq = 10) where village_id = $1`)
    expect(await found()).toEqual([['anchor', 12, 12]])
  })
})

describe('erasing persons', () => {
  it('leaves the chain whole: salt and persons go, the digest stays', async () => {
    await tamper('delete from accounts.read_log_subjects where village_id = $1 and seq between 4 and 9')
    await tamper(
      'update accounts.read_log set salt = null, on_behalf_of = null where village_id = $1 and seq between 4 and 9',
    )
    expect(await check()).toMatchObject({ rows: 12, wiped: 6, faults: [] })
    await tamper(`update accounts.read_log set at = at + interval '1 hour' where village_id = $1 and seq = 6`)
    expect(await found()).toEqual([['changed', 6, 6]])
  })

  it('is no way to put other persons in their place', async () => {
    await tamper('update accounts.read_log set salt = null where village_id = $1 and seq = 5')
    expect(await found()).toEqual([['persons', 5, 5]])
  })
})

it('writes one row per person and part, of the most delicate kind, and nothing that was typed', async () => {
  const riet = somebody()
  const named = { ...one, subject: riet, object: riet }
  await write(lineOf([], { subjects: [named, named, { ...named, sensitivity: 'narrow' }] }))
  expect(await check()).toMatchObject({ faults: [] })
  const { rows } = await tamper(
    'select sensitivity from accounts.read_log_subjects where village_id = $1 and seq = 13',
  )
  expect(rows).toEqual([{ sensitivity: 'narrow' }])
  for (const part of ['Mevrouw Hadders', 'page\nINFO: all is well', 'page|x', 'een"e', 'x'.repeat(200)])
    await expect(write(lineOf([], { subjects: [{ ...named, part }] })), part).rejects.toThrow(/log_word/)
})

it('keeps the order of times and the chain when twenty look at once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => write(lineOf([somebody()]))))
  expect(await check()).toMatchObject({ rows: 32, faults: [] })
  expect(
    await chain.count(
      `select count(*) from (select at < lag(at) over (order by seq) as back from accounts.read_log where village_id = $1) r where back`,
    ),
  ).toBe(0)
})
