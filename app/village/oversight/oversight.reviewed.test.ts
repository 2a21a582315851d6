/** L8 5 and 6: what somebody at a closed door reads, and what becomes of it when a colleague looks at it afterwards. */
import { beforeEach, describe, expect, it } from 'vitest'
import { warnOfEmergencies } from '../accounts/door.ts'
import { putEntry, putRequest } from '../logbook/examples.rows.ts'
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
  opens,
  saturday,
  sayIn,
  test,
  textOf,
  write,
} from './oversight.support.ts'

beforeEach(async () => {
  clock.now = saturday
  await test.admin.query(
    'delete from accounts.emergencies; delete from accounts.mail_outbox; delete from accounts.notices',
  )
})

const page = '/esdorp/noodtoegang/persoon'
const village = () => ({ ...esdorp, name: 'Esdorp', phone: '' })

describe('at a closed door', () => {
  it('shows what was asked last and what is coming, and when', async () => {
    const annie = of('coordinator')
    const at = '2026-11-28T08:00:00Z'
    await write(annie, async tx => {
      const ride = { resident_id: hadders, wished_day: '2026-11-29', wished_time: '10:15', place: 'Emmen' }
      await putRequest(tx, annie, 'Naar het ziekenhuis, heen en terug.', at, ride)
      const id = await putRequest(tx, annie, 'Boodschappen.', at, { resident_id: hadders })
      await putEntry(tx, annie, 'Zij nam vanmiddag niet op.', '2026-11-28T14:00:00Z', {
        ...{ resident_id: hadders, request_id: id },
      })
      await putRequest(tx, annie, 'Van een ander.', at, { resident_id: eising })
    })
    const { browser } = await ask('host')
    const shown = textOf(await browser.get(page))
    expect(shown).toMatch(/Wat er komt morgen, 10\.15 uur .*Naar het ziekenhuis.*Emmen/)
    expect(shown).toMatch(/Wat er het laatst is opgeschreven.*Zij nam vanmiddag niet op\..*Boodschappen\./)
    expect(shown).not.toContain('Van een ander')
    const others = test.database.inVillage(of('host'), 'read', tx =>
      tx.selectFrom('logbook.requests').select('id').execute(),
    )
    expect(await others).toEqual([])
  })
})

describe('L8 5: the review', () => {
  const review = async (who: string, fields: Record<string, string>) => {
    const { rows } = await test.admin.query('select id from accounts.emergencies')
    const browser = await inside(who)
    const sent = { emergency: rows[0].id, ...fields, _key: browser.freshKey() }
    return browser.post('/esdorp/noodtoegang/nakijken', sent)
  }

  it('is due in seven days, to the second; then the administrator and the board hear of it', async () => {
    await ask('coordinator-2')
    at('2026-12-05T19:29:59Z')
    expect(await warnOfEmergencies(test.database, village(), clock.now, sayIn)).toBe(0)
    at('2026-12-05T19:30:00Z')
    expect(await warnOfEmergencies(test.database, village(), clock.now, sayIn)).toBe(2)
    expect(await warnOfEmergencies(test.database, village(), clock.now, sayIn)).toBe(0)
    const board = textOf(await (await inside('board')).get('/esdorp/noodtoegang/nakijken'))
    expect(board).toContain('Te laat')
    expect(board).not.toMatch(/Hadders|niet open/)
  })

  it.each([
    ['yes', ''],
    ['no', 'Haar zoon was thuis.'],
  ])('lets whoever is inside close the page after it was signed (%s)', async (verdict, remark) => {
    const { browser } = await ask('host')
    expect((await browser.get(page)).status).toBe(200)
    expect((await review('coordinator', { verdict, remark })).status).toBe(303)
    // What was not in order is over at once; what was in order stays open until it is closed.
    expect((await browser.get(page)).status).toBe(verdict === 'yes' ? 200 : 303)
    await browser.post('/esdorp/noodtoegang/persoon', { do: 'close' }, '/esdorp/noodtoegang')
    expect((await browser.get(page)).status).toBe(303)
    expect(await opens('host')).toEqual([])
    const signed = 'select count(*) from accounts.emergencies where in_order = $1 and reviewed_by is not null'
    expect(await test.count(signed, [verdict === 'yes'])).toBe(1)
  })

  it('is by somebody else, once, with a sentence when it was not in order', async () => {
    await ask('coordinator-2')
    expect((await review('coordinator-2', { verdict: 'yes', remark: '' })).status).toBe(409)
    expect((await review('coordinator', { verdict: 'no', remark: '' })).body).toContain(
      'wat er niet in orde was',
    )
    const remark = 'Haar zoon was thuis en had kunnen bellen.'
    expect((await review('coordinator', { verdict: 'no', remark })).status).toBe(303)
    expect((await review('administrator', { verdict: 'yes', remark: '' })).status).toBe(409)
    const { rows } = await test.admin.query('select in_order, remark from accounts.emergencies')
    expect(rows).toEqual([{ in_order: false, remark }])
    // Whoever used it reads so, and why, on the page where they begin.
    const used = await inside('coordinator-2')
    const today = await used.get('/esdorp/vandaag')
    expect(textOf(today)).toContain('vond die niet in orde')
    expect(today.body).toContain('href="/esdorp/noodtoegang"')
    expect(textOf(await used.get('/esdorp/noodtoegang'))).toContain(remark)
    const letters = `select count(*) from accounts.mail_outbox where subject like '%nagekeken' and to_address like 'coordinator-2%'`
    expect(await test.count(letters)).toBe(1)
    await used.post('/account/berichten', { naar: '/esdorp/vandaag' })
    expect(textOf(await used.get('/esdorp/vandaag'))).not.toContain('vond die niet in orde')
    // And Mrs Hadders reads that somebody reviewed it, not that they came past her in a list.
    await (await inside('administrator')).get('/esdorp/noodtoegang/nakijken')
    const seen = textOf(await (await inside('coordinator')).get(`/esdorp/mensen/${hadders}/gezien`))
    expect(seen).toMatch(/keek de noodtoegang na: niet in orde/)
    expect(seen).toMatch(/Een beheerder [^.]* zag dat er noodtoegang was, om die na te kijken/)
    expect(seen).not.toContain('in de lijst met mensen')
    at('2026-12-09T19:30:00Z')
    expect(await warnOfEmergencies(test.database, village(), clock.now, sayIn)).toBe(0)
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
