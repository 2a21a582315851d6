/**
 * A year in Esdorp, from the first Monday of October to the next autumn: six coordinators by turns, two calls a week, and
 * all that comes between. Each Monday what the house hands over is held against what the test itself remembers.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Keeper } from '../app/foundation/backup/keep.ts'
import { addDays } from '../app/foundation/days.ts'
import { hitsIn } from '../app/village/rights/rights.support.ts'
import { chance } from './support/chance.ts'
import { formOn, readable } from './support/forms.ts'
import { folder } from './support/old-notebooks.ts'
import { type Deeds, deedsOf } from './support/year.deeds.ts'
import { bringNotebook, compareTrends, copyFor, putBackAndLook, remembered } from './support/year.ends.ts'
import { type Mate, openYear, type Year } from './support/year.village.ts'
import { weeksOf } from './support/year.weeks.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })
const first = '2026-10-05'
const monday = (week: number) => addDays(first, 7 * week)
const dice = chance(1027)
const names = [
  ...['Grietje Hadders', 'Harm Eising', 'Riet Lanjouw', 'Wim Meems', 'Hillie Nijsingh', 'Jan Oosting'],
  ...[
    'Geesje Pepping',
    'Albert Ruinen',
    'Trijntje Santing',
    'Klaas Tingen',
    'Aaltje Uneken',
    'Berend Vedder',
  ],
  ...[
    'Lammie Warring',
    'Egbert Zandvoort',
    'Fennie Beuving',
    'Hendrik Deuring',
    'Roelie Fidom',
    'Lucas Gerding',
  ],
]
let year: Year
let people: Deeds
let weeks: ReturnType<typeof weeksOf>
let team: Mate[]
let keeper: Keeper
const began = performance.now()

beforeAll(async () => {
  year = await openYear('2026-10-04T07:00:00Z')
  people = deedsOf(year)
  weeks = weeksOf(year, people)
  team = year.team
  keeper = year.kept.keeper()
  for (const name of names) await people.welcome(team[0] as Mate, name)
  for (const [choice, value] of [
    ['duty-sheet', 'at-19'],
    ['keep-requests-years', '1'],
  ] as const)
    await people.send(year.admin, `/esdorp/instellingen/keuze?van=${choice}`, ['reason'], {
      ...{ value, reason: 'Zo spraken we het af.' },
    })
  await weeks.turns(team[0] as Mate, first, 26, team)
})
afterAll(() => year?.close())

/** Riet rings every fifth week; who rings else, the dice say. */
const walk = async (from: number, until: number) => {
  for (let week = from; week < until; week++)
    await weeks.week(
      monday(week),
      week,
      dice,
      week % 5 === 2 && year.people.has('Riet Lanjouw') ? 'Riet Lanjouw' : undefined,
    )
}
const id = (name: string) => year.people.get(name) as string
const count = async (sql: string) => Number((await year.kept.admin.query(sql)).rows[0].count)
let [notebook, gone] = [0, '']
let beforeErasure = Temporal.Now.instant()

it('autumn: the phone goes round, and Annie swaps a week with Dirk', async () => {
  await walk(0, 8)
  const [annie, , , dirk] = team as [Mate, Mate, Mate, Mate]
  expect([weeks.onDuty(monday(9)).name, weeks.onDuty(monday(12)).name]).toEqual([dirk.name, annie.name])
  await weeks.swap(annie, monday(12), monday(9))
  expect((await year.read(dirk, '/account/berichten')).text).toContain(
    'Je week met de dorpstelefoon is geruild (Esdorp, nu van jou: ',
  )
  expect((await year.read(annie, '/account/berichten')).text).not.toContain('geruild')
})

it('winter: Mrs Hadders stands there twice, is made one, and turns out to be two after all', async () => {
  const [annie, bert] = team as [Mate, Mate]
  await people.welcome(bert, 'Mevrouw G. Hadders')
  await walk(8, 10)
  const [stays, goes] = [id('Grietje Hadders'), id('Mevrouw G. Hadders')]
  await people.call(annie, 'Mevrouw G. Hadders', 'klus', 'kraan lekt in de keuken')
  await people.about(annie, goes, 'Is vaak bij haar dochter.')
  await people.merge(bert, stays, goes)
  await walk(10, 15)
  await people.part(annie, stays, goes)
  expect(await copyFor(year, annie, goes)).toEqual(remembered(year, goes))
  await walk(15, 24)
})

it('spring: new turns, and the old notebook of before comes in', async () => {
  const [annie, , corrie] = team as [Mate, Mate, Mate]
  year.turnTo(monday(24), '08:00')
  await weeks.turns(annie, monday(26), 26, team.toReversed())
  notebook = await bringNotebook(year, corrie, 'schrift.csv', readFileSync(join(folder, '04-no-header.csv')))
  expect(notebook).toBeGreaterThan(7)
  expect(await count('select count(*) from logbook.requests')).toBe(year.memory.asked.size + notebook)
  await walk(24, 36)
  expect(await count('select count(*) from logbook.import_lines')).toBe(0)
})

it('summer: Riet moves to her son and asks that all about her goes', async () => {
  await walk(36, 43)
  const [mate] = team as [Mate]
  gone = id('Riet Lanjouw')
  expect(remembered(year, gone).asked.length).toBeGreaterThan(7)
  year.kept.clock.now = Temporal.Now.instant()
  expect(await keeper.base('now')).toBe(true)
  beforeErasure = Temporal.Now.instant()
  await people.erase(mate, gone)
  expect(await hitsIn(year.kept, ['Riet Lanjouw', 'Lanjouw'])).toEqual([])
  await walk(43, 51)
})

it('autumn again: a backup from before that is put back does not bring Riet along (P3, D7)', async () => {
  year.kept.clock.now = Temporal.Now.instant()
  expect(await keeper.ship()).toBe(true)
  const back = await putBackAndLook(year, beforeErasure, gone, team[1] as Mate)
  expect(back).toMatchObject({ cameBack: true, isThere: false, page: 404 })
  expect(back.list).toContain('Harm Eising')
  expect(back.list).not.toContain('Lanjouw')
  expect(back.findings).toContain('Opnieuw gewist, zoals gevraagd was: 1.')
  expect(back.findings.join(' ')).toMatch(/De kijklijst van Esdorp klopt: \d+ regels, geen gat\./)
})

it('and what is a year old goes: words of what was closed, sheets, sessions, drafts', async () => {
  await walk(51, 52)
  // Nobody walks along these two weeks; the house goes on.
  for (const week of [52, 53, 54]) {
    year.turnTo(monday(week), '04:10')
    await weeks.night()
  }
  // All that stood in the old notebook was older still.
  const bared = await count(
    "select count(*) from logbook.requests where bared_at is not null and words = '–'",
  )
  const bare = [...year.memory.asked.values()].filter(({ words }) => words === '–').length
  expect(bared).toBe(bare + notebook)
  expect(bare).toBeGreaterThan(remembered(year, gone).asked.length + 3)
  expect(await count('select count(*) from logbook.duty_sheets')).toBeLessThanOrEqual(3)
  expect(await count('select count(*) from house.drafts')).toBe(0)
  expect(await count('select count(*) from logbook.requests')).toBe(year.memory.asked.size + notebook)
})

it('the figures, a copy of my data and the read log are what the test remembers', async () => {
  const [mate] = team as [Mate]
  const months = await compareTrends(year, '2026-10', '2027-09')
  for (const name of ['Grietje Hadders', 'Harm Eising', 'Mevrouw G. Hadders'])
    expect(await copyFor(year, mate, id(name)), name).toEqual(remembered(year, id(name)))
  expect(year.seen.unlogged).toEqual([])
  const page = '/esdorp/beheer/logboek-inzage'
  const browser = await year.at(year.admin)
  const form = formOn((await browser.get(page)).body, 'Klopt de kijklijst nog?')
  expect(readable((await browser.post(page, form)).body)).toContain('De keten klopt.')
  expect(year.house.troubles).toEqual([])
  const { told, seen } = { told: weeks.told, seen: year.seen }
  console.info(
    `52 weeks: ${told.calls} calls, ${told.steps} steps, ${told.handovers} handovers of ${told.rows} rows, ${months} months of figures, ${seen.visits} pages that named ${seen.shown} people, in ${Math.round((performance.now() - began) / 1000)} s`,
  )
})
