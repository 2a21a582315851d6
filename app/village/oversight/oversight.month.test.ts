/** L7: each month somebody looks at what was looked at, and signs; when nobody does, the house says so on day 35. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../foundation/database.ts'
import { logAccess } from '../accounts/door.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { drawReviews, warnOfReview } from './door.ts'
import {
  ask,
  at,
  clock,
  eising,
  esdorp,
  hadders,
  house,
  inside,
  of,
  saturday,
  sayIn,
  test,
  textOf,
  write,
} from './oversight.support.ts'

const village = () => ({ ...esdorp, name: 'Esdorp', phone: '' })
const draw = () => test.database && drawReviews(test.database, esdorp, clock.now)
const warn = () => warnOfReview(test.database, village(), clock.now, sayIn)
const page = '/esdorp/beheer/nakijken'
const lines = async (month: string) => {
  const { rows } = await test.admin.query(
    `select id, why, resident_id, account_id, near, times, doubt from oversight.lines where month = $1 order by id`,
    [month],
  )
  return rows
}

/** What a coordinator opened in November: 30 pages of others, twice that of the cousin, one of a neighbour. */
let cousin: string
let neighbour: string
let home: string
beforeAll(async () => {
  const annie = of('coordinator')
  await test.admin.query(
    `update accounts.memberships set name = 'Annie van der Veld' where account_id = $1`,
    [annie.account],
  )
  const living = (houseNumber: string) => ({
    address: { street: 'Brink', houseNumber, postcode: '7846 AC', place: 'Esdorp' },
  })
  const people = await write(annie, async tx => {
    home = await putResident(tx, annie, 'Annie van der Veld', living('4'))
    cousin = await putResident(tx, annie, 'Geert van der Veld')
    neighbour = await putResident(tx, annie, 'Roelof Kuipers', living('6'))
    const far = await putResident(tx, annie, 'Wubbo Stevens', living('40'))
    const others: string[] = []
    for (let n = 0; n < 30; n++) others.push(await putResident(tx, annie, `Bewoner Nummer${n}`))
    return [...others, cousin, cousin, neighbour, far]
  })
  for (const person of people) await look(annie, person)
  await look(annie, hadders, 'name')
  // The log has the clock of the database; the story is told in November.
  await test.admin.query(
    `alter table accounts.read_log disable trigger all; update accounts.read_log set at = '2026-11-10T10:00Z'`,
  )
  clock.now = saturday
  await ask('host', eising)
  await test.admin.query(`update accounts.read_log set at = '2026-11-10T10:00Z'`)
})

const look = (who: Asker, subject: string, part = 'page') =>
  write(who, tx =>
    logAccess(tx, {
      ...{
        eventType: '/:village/mensen/:resident',
        purpose: 'help between neighbours',
        authRule: 'coordinator',
      },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek test', traceId: randomUUID(), action: 'R' },
      ...{
        outcome: 'done',
        subjects: [{ subject, type: 'resident', object: subject, part, sensitivity: 'personal' }],
      },
    }),
  )

describe('L7: what is drawn', () => {
  it('is drawn when the month is over, and not before', async () => {
    at('2026-11-30T22:59:59Z')
    expect(await draw()).toEqual([])
    at('2026-11-30T23:00:00Z')
    expect(await draw()).toEqual(['2026-11'])
  })

  it('is twenty reads by lot, every emergency, and whoever read of their own', async () => {
    const drawn = await lines('2026-11')
    const of = (why: string) => drawn.filter(line => line.why === why)
    expect(of('drawn')).toHaveLength(20)
    expect(of('emergency').map(({ resident_id }) => resident_id)).toEqual([eising])
    const near = Object.fromEntries(of('near').map(line => [line.resident_id, `${line.near} ${line.times}`]))
    expect(near).toEqual({ [cousin]: 'family 2', [neighbour]: 'street 1' })
    expect(home).not.toBe(neighbour)
  })

  it('stays the same, however often one looks or the house does its work', async () => {
    const before = await lines('2026-11')
    const browser = await inside('administrator')
    const first = textOf(await browser.get(page))
    expect(textOf(await browser.get(page))).toBe(first)
    expect(await draw()).toEqual([])
    expect(await lines('2026-11')).toEqual(before)
  })

  it('is read with who, when, what and why; the board sees no line of it', async () => {
    const seen = textOf(await (await inside('administrator')).get(page))
    expect(seen).toContain('host van esdorp gebruikte noodtoegang bij Jan Eising. Reden: ‘Zij doet')
    expect(seen).toMatch(
      /Annie van der Veld\) bekeek de bladzijde van Geert van der Veld\..*2 keer in deze maand/,
    )
    expect(seen).toMatch(/zelfde achternaam/)
    expect(seen).toMatch(/dichtbij in de straat/)
    const board = textOf(await (await inside('board')).get(page))
    expect(board).toContain('november 2026 Nog niet getekend')
    expect(board).not.toMatch(/Eising|Geert|Kuipers|Nummer|niet open/)
  })
})

describe('L7: the alarm', () => {
  it('goes on day 35 to the board and the administrator, and not on day 34', async () => {
    // Counted from 1 November, because nobody ever signed.
    at('2026-12-05T22:59:59Z')
    expect(await warn()).toBe(0)
    at('2026-12-05T23:00:00Z')
    expect(await warn()).toBe(2)
    expect(await warn()).toBe(0)
    const { rows } = await test.admin.query(
      `select distinct to_address as to from accounts.mail_outbox where subject like '%nakijken%' order by 1`,
    )
    expect(rows.map(({ to }) => to)).toEqual(['administrator@esdorp.example.org', 'board@esdorp.example.org'])
    const board = textOf(await (await inside('board')).get(page))
    expect(board).toContain('Te laat. Er had vóór zondag 6 december 2026 iemand moeten tekenen.')
  })
})

describe('L7: the signature', () => {
  const sign = async (who: string, fields: Record<string, string> = {}) => {
    const browser = await inside(who)
    return browser.post(page, { do: 'sign', month: '2026-11', ...fields, _key: browser.freshKey() })
  }

  it('is for whoever keeps the settings, with a sentence where something is not right', async () => {
    expect((await sign('board')).status).toBe(303)
    expect(await test.count('select count(*) from oversight.months where signed_at is not null')).toBe(0)
    expect((await sign('coordinator')).status).toBe(404)
    const [line] = await lines('2026-11')
    expect((await sign('administrator', { [`doubt-${line.id}`]: 'x'.repeat(501) })).status).toBe(422)
    expect((await sign('administrator', { [`doubt-${line.id}`]: 'Annie weet niet waarom.' })).status).toBe(
      303,
    )
    const seen = textOf(await (await inside('administrator')).get(`${page}?maand=2026-11`))
    expect(seen).toContain('Annie weet niet waarom.')
    expect(seen).toContain('administrator van esdorp tekende vandaag')
    expect(seen).not.toContain('teken voor')
  })

  it('is given once: a second time is refused, by the page and by the database', async () => {
    expect((await sign('administrator')).status).toBe(409)
    const [line] = await lines('2026-11')
    const signed = await write(of('administrator'), async tx => [
      await sql`update oversight.lines set doubt = 'anders' where id = ${line.id}`.execute(tx),
      await sql`update oversight.months set signed_at = now() where month = '2026-11'`.execute(tx),
    ])
    expect(signed.map(({ numAffectedRows }) => numAffectedRows)).toEqual([0n, 0n])
    const added = write(of('administrator'), tx =>
      sql`insert into oversight.lines (village_id, month, why, account_id, resident_id, at, times)
        values (${esdorp.id}, '2026-11', 'drawn', ${of('host').account}, ${eising}, now(), 1)`.execute(tx),
    )
    await expect(added).rejects.toThrow(/row-level security/)
  })

  it('begins the days anew: 35 from the last signature', async () => {
    at('2027-01-09T22:59:59Z')
    await draw()
    expect(await warn()).toBe(0)
    at('2027-01-09T23:00:00Z')
    expect(await warn()).toBe(2)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
