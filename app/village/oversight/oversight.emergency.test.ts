/** L8, walked through: somebody who may not see a page sees it for an hour, and everybody who must know of it does. */
import { beforeEach, describe, expect, it } from 'vitest'
import { sendWaiting } from '../accounts/door.ts'
import {
  ask,
  at,
  clock,
  esdorp,
  hadders,
  house,
  inside,
  of,
  opens,
  reason,
  saturday,
  test,
  textOf,
  uses,
  write,
} from './oversight.support.ts'

beforeEach(async () => {
  clock.now = saturday
  await test.admin.query(
    'delete from accounts.emergencies; delete from accounts.mail_outbox; delete from accounts.notices',
  )
})

const page = '/esdorp/noodtoegang/persoon'

describe('L8 1: a reason in own words', () => {
  it.each([
    ['too short', 'Zij doet niet open.', '20 letters'],
    ['only spaces', `Zij   doet   niet   open${' '.repeat(30)}`, '20 letters'],
    ['no words', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'als een zin'],
    ['with a BSN', 'Zij doet niet open, haar nummer is 111222333.', 'BSN'],
  ])('is asked again when it is %s, and nothing opens', async (_what, why, sentence) => {
    const { status, body, browser } = await ask('host', hadders, why)
    expect(status).toBe(422)
    expect(body).toContain(sentence)
    expect((await browser.get(page)).status).toBe(303)
    expect(await uses()).toBe(0)
    expect(await test.count('select count(*) from accounts.mail_outbox')).toBe(0)
  })

  it('is asked for by the database too', async () => {
    const put = (why: string, account = of('host').account) =>
      write(of('host'), async tx => {
        const { sql } = await import('kysely')
        await sql`insert into accounts.emergencies (village_id, account_id, resident_id, reason, told, at, until)
          values (${esdorp.id}, ${account}, ${hadders}, ${why}, '{}', house.now(), house.now() + interval '1 hour')`.execute(
          tx,
        )
      })
    await expect(put('Te kort.')).rejects.toThrow(/check constraint/)
    await expect(put('')).rejects.toThrow(/row-level security/)
    await expect(put(reason, of('board').account)).rejects.toThrow(/row-level security/)
    await put(reason)
  })

  it('asks for a touch when the last one is long ago, and keeps what was typed', async () => {
    const browser = await inside('host')
    at('2026-11-28T19:45:00Z')
    const sent = await browser.post('/esdorp/noodtoegang', {
      who: 'hadders',
      do: 'ask',
      resident: hadders,
      reason,
    })
    expect(sent.location).toBe('/account/nog-even?naar=/esdorp/noodtoegang')
    await browser.post('/account/nog-even', {
      naar: '/esdorp/noodtoegang',
      'passkey-touch': 'yes',
      touch: 'iets',
    })
    const back = await browser.get('/esdorp/noodtoegang')
    expect(back.body).toContain(reason)
    expect(back.body).toMatch(new RegExp(`value="${hadders}"[^>]*checked|checked[^>]*value="${hadders}"`))
    expect(await uses()).toBe(0)
  })
})

describe('L8 2: an hour', () => {
  it('is sixty minutes to the second, on the screen and in the database', async () => {
    const { browser } = await ask('host')
    const shown = textOf(await browser.get(page))
    expect(shown).toContain('Hoofdstraat 12, 7846 AB Esdorp')
    expect(shown).toContain('Open tot 21.30 uur')
    at('2026-11-28T20:29:59Z')
    const late = await inside('host')
    expect(textOf(await late.get(page))).toContain('De sleutel hangt bij de buren.')
    expect(await opens('host')).toContain('Mevrouw Hadders')
    at('2026-11-28T20:30:00Z')
    expect(await late.get(page)).toMatchObject({ status: 303, location: '/esdorp/noodtoegang' })
    expect(await opens('host')).toEqual([])
  })

  it('ends at once when it is taken back, and cannot be opened again', async () => {
    const { browser } = await ask('host')
    await browser.post(page, { do: 'close' }, page)
    expect((await browser.get(page)).status).toBe(303)
    expect(await opens('host')).toEqual([])
    const again = write(of('host'), tx =>
      tx.updateTable('accounts.emergencies').set({ ended_at: null }).executeTakeFirst(),
    )
    expect((await again).numUpdatedRows).toBe(0n)
    const longer = write(of('host'), tx =>
      tx.updateTable('accounts.emergencies').set({ until: '2027-01-01T00:00:00Z' }).execute(),
    )
    await expect(longer).rejects.toThrow(/permission denied/)
  })
})

describe('L8 3: a second person', () => {
  it('is told within a minute, on the screen and by mail, and reads nothing of whom it is about', async () => {
    await ask('host')
    const letters: { to: string; subject: string; body: string }[] = []
    at('2026-11-28T19:30:05Z')
    await sendWaiting(test.database.gate, async letter => void letters.push(letter), clock.now)
    expect(letters.map(({ to }) => to).sort()).toEqual([
      'administrator@esdorp.example.org',
      'board@esdorp.example.org',
    ])
    const { rows } = await test.admin.query(
      'select max(sent_at - queued_at) < $1::interval as soon from accounts.mail_outbox',
      ['60 seconds'],
    )
    expect(rows).toEqual([{ soon: true }])
    expect(letters[0]?.subject).toBe('Umkiek Esdorp: iemand gebruikt noodtoegang')
    expect(JSON.stringify(letters)).not.toMatch(/Hadders|niet open|host|Hoofdstraat/)
    const board = await inside('board')
    expect(textOf(await board.get('/account'))).toContain('Er is nieuws')
    expect(textOf(await board.get('/account/berichten'))).toContain('een uur open')
    for (const [who, path] of [
      ['board', '/esdorp/meer'],
      ['administrator', '/esdorp/meer'],
    ] as const) {
      const { body } = await (await inside(who)).get(path)
      expect(body).toContain('een uur open')
      expect(body).toContain('href="/esdorp/noodtoegang/nakijken"')
    }
  })
})

describe('L8 4: the resident', () => {
  it('reads that it was an emergency, who, when and why', async () => {
    const { browser } = await ask('host')
    await browser.get(page)
    const annie = await inside('coordinator')
    const seen = textOf(await annie.get(`/esdorp/mensen/${hadders}/gezien`))
    // The day and the hour are those of the database (NEN 7513).
    expect(seen).toMatch(
      /\d{4} Een .*\(host van esdorp\) opende met noodtoegang de bladzijde, om \d+\.\d\d uur\. De reden was: ‘/,
    )
    expect(seen).toContain(`De reden was: ‘${reason}’`)
    // In the log it has an action of its own, and not a word that somebody typed.
    const { rows } = await test.admin.query(
      `select l.action, s.object_type as type, s.object_part as part, s.relation_rule as why from accounts.read_log l
        join accounts.read_log_subjects s using (village_id, seq)
        where l.account_id = $1 and l.event_type like '%persoon' and s.subject_id = $2 order by 2, 3`,
      [of('host').account, hadders],
    )
    expect([...new Set(rows.map(row => Object.values(row).join(' ')))]).toEqual(
      expect.arrayContaining(['B emergency reason emergency', 'B resident page emergency']),
    )
    expect(rows.every(({ action }) => action === 'B')).toBe(true)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
