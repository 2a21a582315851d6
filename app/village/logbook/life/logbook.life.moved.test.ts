/** A ride that moved: Roelof Eising said yes to Thursday, and nobody asked him about Friday. Until then it is not agreed. */
import { beforeEach, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { readPaper } from '../../../../test/support/paper.ts'
import { annie, bert, call, clock, eising, press, row, stepsOf, test } from './logbook.life.support.ts'

const ask = 'Nog vragen: kan Roelof Eising ook vrijdag 27 november?'
let page = ''
const text = async (path: string, who = annie) => readable((await who.get(path)).body)

async function put(fields: Record<string, string>, who = annie) {
  clock.now = clock.now.add({ minutes: 1 })
  const change = `${page}/wijzigen`
  await who.post(change, { ...formOn((await who.get(change)).body, change), ...fields })
}

beforeEach(async () => {
  await test.admin.query(
    'delete from logbook.entries; delete from logbook.steps; delete from logbook.requests',
  )
  page = await call()
  await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
  const roelof = { helper: 'Roelof Eising', helper_is: eising, helper_seen: 'Roelof Eising' }
  await press(annie, page, 'Wie gaat het doen?', { step: 'agreed', ...roelof })
  await put({ wished_day: '2026-11-27' })
})

it('says everywhere that he must still be asked, and nowhere that it is agreed', async () => {
  const places = [page, '/esdorp/logboek', '/esdorp/vandaag', '/esdorp/dienst/overdracht']
  for (const path of places) {
    const said = await text(path)
    expect([path, said]).toEqual([path, expect.stringContaining(ask)])
    expect([path, said.replace(/Afgesproken met/g, '')]).toEqual([
      path,
      expect.not.stringMatching(/ Afgesproken |doet het/),
    ])
  }
  // Whoever keeps the request sees it too, when another moved it.
  await press(bert, page, 'Roelof Eising kan dan ook', { do: 'can' })
  await put({ wished_day: '2026-11-28' }, bert)
  const mine = (await text('/esdorp/vandaag')).split('Wat ligt bij wie')[0]
  expect(mine).toMatch(/Voor jou .*Nog vragen: kan Roelof Eising ook zaterdag 28 november\?/)
})

it('on the eve it stands with tomorrow, and on the sheet of the week', async () => {
  await put({ wished_day: '2026-11-23' })
  expect((await text('/esdorp/vandaag')).split(' Morgen ')[1]).toContain('kan Roelof Eising ook morgen?')
  for (const sheet of ['/esdorp/papier/week/blad', '/esdorp/dienst/overdracht/blad'])
    expect(
      readPaper((await annie.get(sheet)).body)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toContain('Nog vragen: kan Roelof Eising ook maandag 23 november?')
})

it('he can: the line is ticked off, who said it stands there, and it is agreed again', async () => {
  await press(annie, page, 'Roelof Eising kan dan ook', { do: 'can' })
  const said = await text(page)
  expect(said).not.toContain('Nog vragen')
  expect(said).toMatch(/Gebeld Roelof Eising kan ook vrijdag 27 november\./)
  expect((await row(page)).state).toBe('agreed')
  expect(await text('/esdorp/logboek')).toContain('Afgesproken')
  // Whoever asked is still to be called.
  expect(said).toContain('Bel Grietje Hadders')
})

it('he cannot: somebody is looked for, he is not called about it, and taking it back asks again', async () => {
  await press(annie, page, 'Roelof Eising kan dan niet', { step: 'called-off' })
  expect(await row(page)).toMatchObject({ state: 'looking', helper_id: null })
  expect((await stepsOf(page)).at(-1)).toMatchObject({ step: 'called-off', helper_id: eising })
  expect(await text(page)).not.toContain('Bel Roelof')
  expect(await text('/esdorp/vandaag', bert)).not.toContain('Bel Roelof')
  await press(annie, page, page, { do: 'undo' })
  expect(await text(page)).toContain(ask)
})

it('only another hour is asked with the hour', async () => {
  await press(annie, page, 'Roelof Eising kan dan ook', { do: 'can' })
  await put({ wished_time: '11:00' })
  expect(await text(page)).toContain('Nog vragen: kan Roelof Eising ook vrijdag 27 november, 11.00 uur?')
})
