/** A person's lines tell one story that goes on. */
import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../foundation/days.ts'
import { esdorp } from './plans.ts'
import type { ExampleVillage } from './shapes.ts'
import { makeVillage } from './village.ts'

let village: ExampleVillage
beforeAll(() => {
  village = makeVillage(esdorp('2026-11-21'))
})

const linesOf = (person: string) => village.entries.filter(e => e.personKey === person)
const requestsOf = (person: string) => village.requests.filter(r => r.personKey === person)

test('Mrs Brink: the hip heals, so the rides end', () => {
  const rides = requestsOf('zwaantje').filter(r => r.place === 'fysio')
  const walks = linesOf('zwaantje').find(e => e.text.includes('as vanolds'))
  expect(rides.length).toBeGreaterThan(6)
  expect(rides.every(r => r.aids.includes('krukken'))).toBe(true)
  expect(walks).toBeDefined()
  expect(rides.every(r => r.loggedAt < (walks?.at ?? ''))).toBe(true)
  const order = [
    'nieuwe heup',
    'weer thuis',
    'op krukken',
    'één kruk',
    'as vanolds',
    'fietst weer',
    'koffie te schenken',
  ]
  const at = order.map(words => linesOf('zwaantje').findIndex(e => e.text.includes(words)))
  expect(at.every(i => i >= 0)).toBe(true)
  expect([...at].sort((a, b) => a - b)).toEqual(at)
})

test('nobody drives before his own story lets him', () => {
  const ready = linesOf('wolter').find(e => e.text.startsWith('Overeenkomst getekend'))?.at ?? ''
  const driven = village.requests.filter(r => r.states.some(s => s.helper === 'wolter'))
  expect(ready).not.toBe('')
  expect(driven.filter(r => r.loggedAt < addDays(ready.slice(0, 10), -14))).toEqual([])
  expect(driven.length).toBeGreaterThan(0)
})
