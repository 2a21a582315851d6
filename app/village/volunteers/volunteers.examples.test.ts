/** Esdorp has sixty people who take part, and the eight tasks on which it leans; the same ones every time. */
import { beforeAll, expect, it } from 'vitest'
import { esdorp } from '../../examples/plans.ts'
import type { ExampleVillage } from '../../examples/shapes.ts'
import { makeVillage } from '../../examples/village.ts'
import { addDays } from '../../foundation/days.ts'
import { readPhone } from '../residents/door.ts'
import { whatBreaks } from './rules.cadre.ts'
import { isPaused } from './rules.profile.ts'
import { yearsIn } from './rules.thanks.ts'

const until = '2026-11-25'
const today = addDays(until, 1)
let village: ExampleVillage
beforeAll(() => {
  village = makeVillage(esdorp(until))
})

it('whoever helps takes part, and began before the first time', () => {
  const since = new Map(village.profiles.map(profile => [profile.person, profile.since]))
  expect(since.size).toBe(60)
  const helped = village.requests.flatMap(({ states }) => states.filter(({ helper }) => helper))
  expect(helped.length).toBeGreaterThan(500)
  expect(
    helped.filter(({ helper, at }) => (since.get(helper as string) ?? '9999') > at.slice(0, 10)),
  ).toEqual([])
  expect(village.profiles.filter(profile => profile.since > today)).toEqual([])
})

it('two have a pause, some have a year to celebrate, and nobody likes what he would rather not do', () => {
  expect(village.profiles.filter(({ pause }) => isPaused({ pause }, today))).toHaveLength(2)
  expect(village.profiles.filter(({ since }) => yearsIn('2026-11', since)).length).toBeGreaterThan(1)
  expect(
    village.profiles.filter(({ likes, dislikes }) => likes.some(kind => dislikes.includes(kind))),
  ).toEqual([])
  expect(village.profiles.filter(({ needs }) => needs)).toHaveLength(5)
  const said = village.profiles.map(({ talents }) => talents).filter(Boolean)
  expect(said.length).toBeGreaterThan(15)
  expect(new Set(said).size).toBe(said.length)
})

it('leans for two of its eight tasks on one man', () => {
  const keys = new Set(village.profiles.map(({ person }) => person))
  const tasks = village.tasks.map(({ people, ...task }) => ({
    ...{ ...task, id: task.name },
    people: people.map(({ person, ...held }) => ({ ...held, resident: person, name: person, gone: false })),
  }))
  expect(tasks).toHaveLength(8)
  expect(tasks.flatMap(({ people }) => people).filter(({ resident }) => !keys.has(resident))).toEqual([])
  expect(whatBreaks(tasks, today)).toEqual([
    { resident: 'geert', name: 'geert', alone: ['De sleutels', 'De dorpsauto'], together: [] },
  ])
})

it('has five who offer something and are no person, each with somebody to call', () => {
  expect(village.offerers).toHaveLength(5)
  for (const { name, phone, mail } of village.offerers)
    expect([name, phone ? readPhone(phone).ok : mail !== '']).toEqual([name, true])
})
