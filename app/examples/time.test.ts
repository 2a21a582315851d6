/** When things happen in Esdorp: forward, by day, with the seasons, and up to yesterday. */
import { beforeAll, expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '../foundation/days.ts'
import { esdorp } from './plans.ts'
import type { ExampleVillage, Request } from './shapes.ts'
import { makeVillage } from './village.ts'

const until = '2026-11-21'
let village: ExampleVillage
beforeAll(() => {
  village = makeVillage(esdorp(until))
})

const last = (request: Request) => request.states.at(-1)?.state
const wrongOrder = (request: Request) =>
  request.states.some((s, i) => i > 0 && s.at < (request.states[i - 1]?.at ?? ''))

test('every request runs forward and begins with the call', () => {
  expect(village.requests.filter(wrongOrder)).toEqual([])
  expect(village.requests.filter(r => r.states[0]?.state !== 'new' || r.states[0].at !== r.loggedAt)).toEqual(
    [],
  )
  const logged = new Map(village.requests.map(r => [r.key, r.loggedAt]))
  expect(village.entries.filter(e => e.requestKey && e.at < (logged.get(e.requestKey) ?? '9'))).toEqual([])
  const done = village.requests.filter(r => r.kind === 'vervoer' && last(r) === 'done')
  expect(done.filter(r => (r.states.at(-1)?.at ?? '') < `${r.wishedDay}T${r.wishedTime}`)).toEqual([])
  expect(village.requests.filter(r => r.wishedDay && r.wishedDay < r.loggedAt.slice(0, 10))).toEqual([])
})

test('nothing has happened yet after yesterday', () => {
  const moments = [
    ...village.entries.flatMap(e => [e.at, e.followUp?.doneAt ?? e.at]),
    ...village.requests.flatMap(r => [r.loggedAt, ...r.states.map(s => s.at)]),
  ]
  expect(moments.filter(at => at.slice(0, 10) > until)).toEqual([])
  expect(daysBetween((moments.sort()[0] ?? until).slice(0, 10), until)).toBeGreaterThan(720)
})

test('calls come in office hours mostly, sometimes of an evening, seldom on Sundays, never at night', () => {
  const hour = (at: string) => Number(at.slice(11, 13))
  const calls = village.requests.map(r => r.loggedAt)
  const share = (fits: (at: string) => boolean) => calls.filter(fits).length / calls.length
  expect(share(at => hour(at) >= 8 && hour(at) < 18)).toBeGreaterThan(0.8)
  expect(share(at => hour(at) >= 18)).toBeGreaterThan(0.04)
  expect(share(at => weekday(at.slice(0, 10)) === 7)).toBeLessThan(0.03)
  const all = [...calls, ...village.entries.map(e => e.at)]
  expect(all.filter(at => hour(at) < 8 || hour(at) > 22)).toEqual([])
})

test('gardens in the growing season, leaves in autumn, more and more to hospital', () => {
  const month = (r: Request) => Number(r.loggedAt.slice(5, 7))
  const mowing = village.requests.filter(r => /\b(gras|gazon|heg|haag|liguster|beukenhaag)\b/i.test(r.words))
  expect(mowing.length).toBeGreaterThan(5)
  expect(mowing.filter(r => month(r) < 4 || month(r) > 10)).toEqual([])
  const leaves = village.requests.filter(r => /\bblad/i.test(r.words))
  expect(leaves.length).toBeGreaterThan(2)
  expect(leaves.every(r => month(r) >= 10)).toBe(true)
  const middle = addDays(until, -364)
  const hospital = village.requests
    .filter(r => r.place === 'ziekenhuis Emmen')
    .map(r => r.loggedAt.slice(0, 10))
  expect(hospital.filter(day => day > middle).length).toBeGreaterThan(
    1.2 * hospital.filter(day => day <= middle).length,
  )
})

test('today and tomorrow somebody has to be somewhere, and things were left', () => {
  for (const ahead of [1, 2]) {
    const day = addDays(until, ahead)
    expect(village.requests.filter(r => r.wishedDay === day && last(r) === 'agreed').length).toBeGreaterThan(
      0,
    )
  }
  const open = village.requests.filter(r => last(r) === 'looking')
  const age = (r: Request) => daysBetween(r.loggedAt.slice(0, 10), until)
  expect(open.filter(r => age(r) <= 9).length).toBeGreaterThan(2)
  expect(open.filter(r => age(r) > 9).length).toBeGreaterThan(2)
  const followUps = village.entries.flatMap(e => (e.followUp && !e.followUp.doneAt ? [e.followUp.day] : []))
  const today = addDays(until, 1)
  expect(followUps.filter(day => day < today).length).toBeGreaterThan(2)
  expect(followUps.filter(day => day === today).length).toBeGreaterThan(1)
  expect(followUps.filter(day => day > today).length).toBeGreaterThan(3)
})
