/** "Sinds jouw vorige dienst": since when, how much, and for whom. Annie had the phone until Sunday 15 November and has it again; Bert had the week between. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, brinkstad, house, test, write } from '../logbook.support.ts'
import { lastLog } from '../today/logbook.today.support.ts'
import { see } from './duty.support.ts'
import { askBefore, handover, ids } from './handover.support.ts'

beforeAll(askBefore)

describe('since when', () => {
  it('is said, and can be turned; what I did myself is not told to me', async () => {
    const mine = await see(handover)
    expect(mine.text).toContain('Je vorige dienst was maandag 9 november tot en met zondag 15 november.')
    expect(mine.text).toContain('Jij hebt nu de telefoon, tot en met zondag 29 november.')
    await write(bert, tx =>
      putStep(tx, bert, ids['Heg snoeien'] as string, '2026-11-17T09:00:00Z', {
        step: 'reopened',
        version: 2,
      }),
    )
    expect((await see(handover)).under('Veranderd')).toMatch(/Wim Slomp .*Weer opgepakt/)
    expect((await see(`${handover}?sinds=7`)).text).not.toContain('Weer opgepakt')
    const own = await see(`${handover}?sinds=30`, 'coordinator-2')
    expect([own.status, own.under('Veranderd')]).toEqual([200, ''])
  })

  it('of whoever never had one is a week, and says so', async () => {
    await test.admin.query('delete from logbook.duty_days where account_id = $1', [bert.account])
    expect((await see(handover, 'coordinator-2')).text).toContain('Je had nog geen dienst.')
  })
})

describe('a busy village', () => {
  it('stays one calm page that says how much more there is, and shows the rest when asked', async () => {
    await write(bert, async tx => {
      for (let n = 1; n <= 40; n++) {
        const request = await putRequest(tx, bert, `Stoep vegen ${n}`, '2026-11-25T12:00:00Z', {
          state: 'done',
        })
        await putStep(tx, bert, request, '2026-11-25T12:00:00Z', { step: 'new', version: 1 })
      }
    })
    const { main, text } = await see(handover)
    expect(main.match(/Stoep vegen \d+/g)).toHaveLength(8)
    expect(text).toContain('Toon de andere 32 ook')
    expect((await see(`${handover}?sinds=dienst&alles=nieuw`)).main.match(/Stoep vegen \d+/g)).toHaveLength(
      40,
    )
  })
})

describe('may not', () => {
  it('show a line for a few to anybody else', async () => {
    await write(bert, tx =>
      putEntry(tx, bert, 'Alleen voor Bert', '2026-11-25T13:00:00Z', {
        ...{
          request_id: ids.Praten as string,
          resident_id: ids['Meneer Stil'] as string,
          circle: [bert.account],
        },
        ...{ follow_up_day: '2026-11-26', follow_up_for: bert.account },
      }),
    )
    const annies = await see(handover)
    expect(annies.body).not.toContain('Alleen voor Bert')
    expect(annies.under('Veranderd')).not.toContain('Meneer Stil')
    await write(bert, tx =>
      putEntry(tx, bert, 'Voor Annie en Bert', '2026-11-25T13:00:00Z', {
        ...{ request_id: ids.Praten as string, resident_id: ids['Meneer Stil'] as string },
        circle: [annie.account, bert.account],
      }),
    )
    expect((await see(handover)).under('Veranderd')).toContain('Voor Annie en Bert (alleen voor enkelen)')
    expect((await lastLog()).filter(({ sensitivity }) => sensitivity === 'narrow')).toHaveLength(1)
  })

  it('tell anything of another village', async () => {
    const bea = brinkstad.asker.coordinator as Asker
    await write(bea, async tx => {
      const request = await putRequest(tx, bea, 'Kanarievraag', '2026-11-25T09:00:00Z', {
        resident_id: await putResident(tx, bea, 'Kanarie van Brinkstad'),
      })
      await putStep(tx, bea, request, '2026-11-25T09:00:00Z', { step: 'new', version: 1 })
    })
    expect((await see(`${handover}?sinds=30&alles=nieuw`)).body).not.toMatch(/Kanarie/)
    expect((await see('/brinkstad/dienst/overdracht', 'coordinator', 'brinkstad')).body).toContain(
      'Kanarievraag',
    )
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
