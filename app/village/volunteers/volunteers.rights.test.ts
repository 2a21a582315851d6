/** What stands here of a person goes along in their copy, when two are made one, when they are erased and when it is old. */
import { beforeAll, describe, expect, it } from 'vitest'
import { formOn } from '../../../test/support/forms.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { merge, mergePage, part } from '../residents/residents.merging.support.ts'
import { cardOf } from './queries.card.ts'
import { volunteersHold } from './queries.holding.ts'
import {
  annie,
  clock,
  esdorp,
  living,
  open,
  partOf,
  save,
  takingPart,
  test,
  words,
} from './volunteers.support.ts'

const cadre = '/esdorp/vrijwilligers/kader'
const coordinator = () => esdorp.asker.coordinator as never
const rows = async (table: string) => (await test.admin.query(`select * from volunteers.${table}`)).rows

describe('a copy', () => {
  it('holds what she likes, her tasks and what changed, in words', async () => {
    const riek = await takingPart('Riek Boersma', { likes: 'tuin', ochtend: '1', talents: 'Zingt met Jan' })
    await living('Jan Kremer')
    await save(annie, riek, { likes: ['tuin', 'klus'], needs: 'Een stoel' })
    await annie.post(`${cadre}/nieuw`, { name: 'Koffie', 'who-0': riek, 'since-0': '2024-01-01' })
    const copy = await words(annie, `/esdorp/mensen/${riek}/inzage`)
    for (const said of [
      'Meedoen',
      'doet graag: Klus in huis, Tuin',
      'goed in: Zingt met Jan',
      'kan op: maandagochtend',
      'nodig om mee te doen: Een stoel',
      'taak: Koffie',
      'bij de taak: Doet het maandag 1 januari 2024',
      'Wat er bij meedoen veranderde',
    ])
      expect(copy).toContain(said)
    expect(copy).not.toMatch(/\b(car|usual|holder|1-ochtend)\b/)
  })
})

describe('two who are made one', () => {
  it('take along what one of them had, and give it back when they come apart', async () => {
    const [stays, goes] = [await living('Hilligje Prins'), await takingPart('H. Prins', { likes: 'bezoek' })]
    await annie.post(`${cadre}/nieuw`, { name: 'Bloemen', 'who-0': goes })
    const two = await words(annie, mergePage(stays, goes))
    expect(two).toContain('Wat diegene graag doet voor anderen')
    expect(two).toContain('Eén taak in het dorp')
    expect((await merge(annie, stays, goes, { sure: 'one' })).status).toBe(303)
    const whole = /Doet graag: bezoek .*Taak in het dorp: Bloemen\./
    expect(await words(annie, `/esdorp/mensen/${stays}`)).toMatch(whole)
    expect((await annie.get(partOf(goes))).location).toBe(partOf(stays))
    expect((await part(annie, stays)).status).toBe(303)
    expect(await words(annie, `/esdorp/mensen/${goes}`)).toMatch(whole)
    expect(await words(annie, `/esdorp/mensen/${stays}`)).toContain('Doet ook mee')
    expect(await rows('merge_rows')).toEqual([])
  })

  it('when both take part they like what either likes, and each has their own again afterwards', async () => {
    const [stays, goes] = [
      await takingPart('Roelof Elzing', { likes: 'klus', talents: 'Timmert' }),
      await takingPart('R. Elzing', { likes: 'tuin', talents: 'Snoeit', languages: 'Fries' }),
    ]
    await merge(annie, stays, goes, { sure: 'one' })
    expect(await open(annie, stays)).toMatchObject({
      ...{ likes: ['klus', 'tuin'], talents: 'Timmert', languages: 'Fries' },
    })
    await save(annie, stays, { languages: 'Fries en Drents' })
    await part(annie, stays)
    expect(await open(annie, stays)).toMatchObject({ likes: 'klus', languages: 'Fries en Drents' })
    expect(await open(annie, goes)).toMatchObject({ likes: 'tuin', talents: 'Snoeit', languages: 'Fries' })
  })

  it('are two when one stands in for the other', async () => {
    const [one, other] = [await takingPart('Jan Holt'), await takingPart('J. Holt')]
    const people = { 'who-0': one, 'who-1': other, 'as-1': 'understudy' }
    await annie.post(`${cadre}/nieuw`, { name: 'Sleutels', ...people })
    expect((await merge(annie, one, other, { sure: 'one' }).catch(() => ({ status: 0 }))).status).not.toBe(
      303,
    )
    expect(await words(annie, mergePage(one, other))).not.toContain('Ja, maak er één van')
  })
})

describe('erasing', () => {
  let id = ''
  beforeAll(async () => {
    id = await takingPart('Wubbe Wissen', { likes: 'klus', talents: 'Timmert' })
    const { location } = await annie.post(`${cadre}/nieuw`, { name: 'Schuur', 'who-0': id })
    const page = (location as string).split('?')[0] as string
    await annie.post(page, { ...formOn((await annie.get(page)).body, 'Taak'), 'who-0': '' })
    await annie.post('/esdorp/vrijwilligers/bedanken', { who: id, years: '5', do: 'thank' })
    const club = { name: 'De Timmerclub', words: 'Vraag Wubbe Wissen', contact: 'De bar' }
    await annie.post('/esdorp/vrijwilligers/anderen', club)
  })

  it('says first what goes, and where else the name stands', async () => {
    const page = await words(annie, `/esdorp/mensen/${id}/wissen`)
    expect(page).toContain('Wat Wubbe Wissen graag doet, en wanneer.')
    expect(page).toMatch(/De Timmerclub .*bij een club of winkel/)
  })

  it('leaves nothing of him, not in the history of a task either', async () => {
    const holds = async () => {
      const all = []
      for (const table of ['volunteers', 'holders', 'thanks', 'events']) all.push(await rows(table))
      return JSON.stringify(all)
    }
    expect(await holds()).toContain(id)
    await test.database.inVillage(coordinator(), 'write', tx =>
      asKeeper(tx, () => volunteersHold.erase(tx, esdorp.id, [id], ['Wubbe Wissen'], clock.now)),
    )
    expect(await holds()).not.toContain(id)
  })
})

describe('what is old', () => {
  const when = (years: number, resting: string[] = []) => ({
    ...{ now: clock.now.add({ hours: years * 366 * 24 }), today: `${2026 + years}-11-27` },
    ...{ years: { left: 2, requests: 2 }, resting },
  })
  const expire = (years: number, resting: string[] = []) =>
    test.database.inVillage(coordinator(), 'write', tx =>
      asKeeper(tx, async () => volunteersHold.expire?.(tx, esdorp.id, when(years, resting))),
    )
  const parts = (id: string) =>
    test.count('select count(*) from volunteers.volunteers where resident_id = $1', [id])

  it('goes two years after somebody stopped; of whoever goes on only the history goes', async () => {
    const [gone, stays] = [await takingPart('Cor Klaar'), await takingPart('Bep Blijft', { likes: 'klus' })]
    await annie.post(partOf(gone), { do: 'stop', _version: '1' })
    await expire(1)
    expect([await parts(gone), await parts(stays)]).toEqual([1, 1])
    await expire(3, [gone])
    expect(await parts(gone), 'the data rest').toBe(1)
    await expire(3)
    expect([await parts(gone), await parts(stays)]).toEqual([0, 1])
    expect(await open(annie, stays)).toMatchObject({ likes: 'klus' })
    const left = `select count(*) from volunteers.events where thing = any ($1)`
    expect(await test.count(left, [[gone, stays]])).toBe(0)
  })
})

it('the page of a person asks for all of it in one question', async () => {
  const id = await takingPart('Vera Vraag', { likes: 'klus', dislikes: 'tuin' })
  const card = await test.database.inVillage(coordinator(), 'read', tx => cardOf(tx, esdorp.id, id))
  expect(card.part?.likes).toEqual(['klus'])
  expect(new Map(card.kinds)).toEqual(
    new Map([
      ['klus', 'Klus in huis'],
      ['tuin', 'Tuin'],
    ]),
  )
})
