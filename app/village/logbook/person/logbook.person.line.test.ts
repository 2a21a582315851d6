/** A line about a person, and who may see what. */
import { describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putEntry, putResident } from '../examples.rows.ts'
import { annie, bert, brinkstad, house, test, write } from '../logbook.support.ts'
import { kuipers, lastLog, open } from './logbook.person.support.ts'

describe('writing a line about somebody', () => {
  const put = async (fields: Record<string, string | string[]>) => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    return browser.post(`/esdorp/mensen/${kuipers}/regel`, fields, `/esdorp/mensen/${kuipers}`)
  }

  it('comes back as it was written, with its follow-up on the list of whoever it is for', async () => {
    const done = await put({
      words: 'Wil graag iets doen\nop dinsdag',
      line: 'visited',
      follow_up_day: '2026-11-26',
      follow_up_for: bert.account,
      mentions: bert.account,
    })
    expect(done).toMatchObject({ status: 303, location: `/esdorp/mensen/${kuipers}#past` })
    const { under } = await open(kuipers)
    expect(under('Wat er was')).toMatch(
      /vandaag, 10.00 uur · coordinator van esdorp Langs geweest Wil graag iets doen op dinsdag/,
    )
    const berts = house.browser()
    await berts.signIn('coordinator-2')
    const today = (await berts.get('/esdorp/vandaag')).body
    expect(today).toContain(`href="/esdorp/mensen/${kuipers}"`)
    // Because he is to come back to it, because he is mentioned, and because it lies with him.
    expect(today.match(/Wil graag iets doen op dinsdag/g)).toHaveLength(3)
    expect(today).toMatch(/Kom erop terug.*Jij bent genoemd/s)
  })

  it('asks again with all that was typed when something is missing', async () => {
    const refused = await put({ words: '', line: 'said', follow_up_day: '2026-11-01' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Schrijf eerst iets op')
    expect(refused.body).toContain('value="2026-11-01"')
    expect(refused.body).toContain('href="#line-words"')
    expect(refused.body).toContain('id="line-words"')
    const number = await put({ words: 'Nummer 111222333 genoemd', line: 'said' })
    expect(number.status).toBe(422)
    expect(number.body).toContain('Dat lijkt een BSN')
    expect(await test.count(`select count(*) from logbook.entries where resident_id = $1`, [kuipers])).toBe(1)
  })

  it('saves once what is sent twice', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    const fields = {
      words: 'Belde om te bedanken',
      line: 'said',
      _key: await browser.keyOn(`/esdorp/mensen/${kuipers}`),
    }
    for (let time = 0; time < 2; time++)
      expect((await browser.post(`/esdorp/mensen/${kuipers}/regel`, fields)).status).toBe(303)
    expect(
      await test.count(`select count(*) from logbook.entries where words = 'Belde om te bedanken'`),
    ).toBe(1)
  })

  it('leads whoever opens the address of the form to the person', async () =>
    expect(await open(kuipers, 'coordinator', '/regel')).toMatchObject({
      status: 303,
      location: `/esdorp/mensen/${kuipers}`,
    }))
})

describe('may not', () => {
  it('shows a line for a few to those few only', async () => {
    await write(bert, tx =>
      putEntry(tx, bert, 'Besloten woorden', '2026-11-26T08:00:00Z', {
        resident_id: kuipers,
        circle: [bert.account],
      }),
    )
    expect((await open(kuipers)).text).not.toContain('Besloten woorden')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toEqual([])
    const berts = await open(kuipers, 'coordinator-2')
    expect(berts.under('Wat er was')).toContain('Besloten woorden')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toHaveLength(1)
  })

  it('has no page for somebody of another village, nor takes a line about them', async () => {
    const other = brinkstad.asker.coordinator as Asker
    const canary = await write(other, tx => putResident(tx, other, 'Kanarie van Brinkstad'))
    const browser = house.browser()
    await browser.signIn('coordinator')
    for (const id of [canary, 'geen-id', annie.account])
      expect((await browser.get(`/esdorp/mensen/${id}`)).status).toBe(404)
    const sent = { words: 'Mag niet', line: 'said' }
    expect(
      (await browser.post(`/esdorp/mensen/${canary}/regel`, sent, `/esdorp/mensen/${kuipers}`)).status,
    ).toBe(404)
    expect(await test.count(`select count(*) from logbook.entries where words = 'Mag niet'`)).toBe(0)
    expect((await open(kuipers)).body).not.toContain('Kanarie')
  })

  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'is not for a %s',
    async who => {
      expect((await open(kuipers, who)).status).toBe(404)
    },
  )
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
