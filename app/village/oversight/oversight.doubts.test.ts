/** A doubt outlives the signature: it stands open until somebody whom it is not about says what was done (L7). */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../../foundation/database.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import {
  brinkstad,
  clock,
  eising,
  esdorp,
  hadders,
  inside,
  of,
  test,
  textOf,
  write,
} from './oversight.support.ts'

const page = '/esdorp/beheer/nakijken'
const november = `${page}?maand=2026-11`
const annies = '10000000-0000-4000-8000-000000000001'
const admins = '10000000-0000-4000-8000-000000000002'

const note = async (who: string, line: string, what = 'Ik vroeg ernaar.') => {
  clock.now = clock.now.add({ minutes: 1 })
  const browser = await inside(who)
  const at = who === 'board' ? page : november
  return browser.post(at, { do: 'note', line, what, _key: browser.freshKey() }, at)
}
const seen = async (who: string, at = page) => textOf(await (await inside(who)).get(at))
const ask = <T>(who: string, work: (tx: Tx) => Promise<T>, village = esdorp) =>
  test.database.inVillage({ ...of(who, village), now: clock.now }, 'write', work)

beforeAll(async () => {
  clock.now = Temporal.Instant.from('2026-12-01T09:00:00Z')
  await test.admin.query(
    `insert into oversight.months (village_id, month, drawn_at) values ($1, '2026-11', '2026-12-01T02:00Z')`,
    [esdorp.id],
  )
  for (const [id, account, resident] of [
    [annies, of('coordinator').account, hadders],
    [admins, of('administrator').account, eising],
  ])
    await test.admin.query(
      `insert into oversight.lines (village_id, id, month, why, account_id, resident_id, at, times)
        values ($1, $2, '2026-11', 'drawn', $3, $4, '2026-11-10T10:00Z', 1)`,
      [esdorp.id, id, account, resident],
    )
  const doubts = {
    [`doubt-${annies}`]: 'Annie weet niet waarom.',
    [`doubt-${admins}`]: 'Wat zocht je bij jan van den Eising, Jans hond?',
  }
  const browser = await inside('administrator')
  const signed = await browser.post(page, {
    do: 'sign',
    month: '2026-11',
    ...doubts,
    _key: browser.freshKey(),
  })
  expect(signed.status).toBe(303)
})

describe('L7: a doubt after the signature', () => {
  it('stands above the page and in the list as a number, for the board too', async () => {
    for (const who of ['administrator', 'board']) {
      const told = await seen(who)
      expect(told).toMatch(/2 twijfels nog open november 2026/)
      expect(told).toMatch(/tekende vandaag[^·]*· 2 twijfels · 2 twijfels nog open/)
    }
    expect(await seen('administrator', november)).toMatch(
      /Wat niet klopte.*Annie weet niet waarom\..*Nog open/,
    )
  })

  it('is open until somebody notes what was done, once or more', async () => {
    for (const [what, sentence] of [
      ['', 'in een paar woorden wat ermee gedaan is'],
      ['x'.repeat(301), 'korter dan 300 letters'],
      ['Haar nummer is 111222333.', 'BSN'],
    ] as const) {
      const refused = await note('administrator', annies, what)
      expect(refused.status).toBe(422)
      expect(refused.body).toContain(sentence)
    }
    expect(await note('administrator', annies)).toMatchObject({ status: 303, location: november })
    await note('administrator', annies, 'Zij zocht een telefoonnummer.')
    const told = await seen('administrator', november)
    expect(told).toMatch(/1 twijfel nog open/)
    expect(told).toMatch(
      /‘Ik vroeg ernaar\.’ administrator van esdorp, vandaag.*‘Zij zocht een telefoonnummer\.’ administrator/,
    )
    expect(await seen('board')).toMatch(/2 twijfels · 1 twijfel nog open/)
  })
})

describe('L7: a doubt about an administrator', () => {
  const noted = () => test.count('select count(*) from oversight.outcomes where line_id = $1', [admins])

  it('is not judged by that administrator: not by the page and not by the database', async () => {
    expect(await seen('administrator', november)).toMatch(/jan van den Eising.*Dit gaat over jou zelf/)
    expect((await note('administrator', admins)).status).toBe(409)
    const told = await ask('administrator', tx =>
      sql<{ ok: boolean }>`select oversight.note_outcome(${admins}, 'Niets aan de hand.') as ok`.execute(tx),
    )
    expect(told.rows).toEqual([{ ok: false }])
    const straight = ask('administrator', tx =>
      sql`insert into oversight.outcomes (village_id, line_id, words, by, at)
        values (${esdorp.id}, ${admins}, 'Niets', ${of('administrator').account}, now())`.execute(tx),
    )
    await expect(straight).rejects.toThrow(/permission denied/)
    expect(await noted()).toBe(0)
  })

  it('is read by the board with the words and the account, and never the name of whom it was about', async () => {
    const told = await seen('board')
    expect(told).toMatch(/administrator van esdorp ‘Wat zocht je bij … van den …, Jans hond\?’ november 2026/)
    expect(told).not.toMatch(
      /Eising|Hadders|Annie weet niet|‘Ik vroeg ernaar\.’|Zij zocht een telefoonnummer\.’ administrator/,
    )
    // Not the doubt about a coordinator, which is for the administrator.
    expect((await note('board', annies)).status).toBe(409)
    expect((await note('board', admins, 'Besproken. Jan wist ervan.')).status).toBe(303)
    expect(await seen('board')).toMatch(/‘Besproken\. … wist ervan\.’ board van esdorp, vandaag/)
    expect(await seen('board')).not.toContain('nog open')
  })

  it('may be taken up by another administrator', async () => {
    await test.admin.query(
      `update accounts.memberships set roles = '{administrator}' where account_id = $1`,
      [of('host').account],
    )
    expect((await note('host', admins, 'Ook ik vroeg ernaar.')).status).toBe(303)
    expect(await noted()).toBe(2)
  })
})

describe('L7: what came of a doubt', () => {
  it('is told to nobody else, and to no other village', async () => {
    const toldTo = (who: string, village = esdorp) =>
      ask(
        who,
        async tx => [
          (await sql`select * from oversight.doubts_counted()`.execute(tx)).rows.length,
          (await sql`select * from oversight.doubts_told()`.execute(tx)).rows.length,
          (await tx.selectFrom('oversight.outcomes').select('words').execute()).length,
          (await sql`select oversight.note_outcome(${annies}, 'Ik') as ok`.execute(tx)).rows,
        ],
        village,
      )
    const nothing = [0, 0, 0, [{ ok: false }]]
    for (const who of ['coordinator', 'treasurer', 'volunteer']) expect(await toldTo(who)).toEqual(nothing)
    for (const who of ['administrator', 'board']) expect(await toldTo(who, brinkstad)).toEqual(nothing)
    expect((await note('coordinator', annies)).status).toBe(404)
  })

  it('loses its words with the person; that there was one stays', async () => {
    await write(of('administrator'), tx =>
      asKeeper(tx, () => sql`select oversight.forget(array[${hadders}]::uuid[])`.execute(tx)),
    )
    const told = await seen('administrator', november)
    expect(told).toContain('2 twijfels')
    expect(told).toContain('De woorden zijn weg')
    expect(told).not.toMatch(/Annie weet niet|Ik vroeg ernaar\.’ administrator/)
  })
})
