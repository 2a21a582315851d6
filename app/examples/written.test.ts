/** Whoever stands in the logbook of the example was written down before, and by somebody who coordinates. */
import { expect, it } from 'vitest'
import { esdorp } from './plans.ts'
import { makeVillage } from './village.ts'
import { writtenOf } from './written.ts'

it('writes each of the people down on a day before they first asked, helped or were spoken of', () => {
  const village = makeVillage(esdorp('2026-11-25'))
  const written = writtenOf(village)
  const coordinators = village.coordinators.map(({ key }) => key)
  expect(written.size).toBe(village.people.length)
  for (const { by } of written.values()) expect(coordinators).toContain(by)
  const isBefore = (person: string | null | undefined, at: string) =>
    !person || (written.get(person)?.at.slice(0, 10) as string) < at.slice(0, 10)
  expect(village.requests.filter(({ personKey, loggedAt }) => !isBefore(personKey, loggedAt))).toEqual([])
  expect(village.entries.filter(({ personKey, at }) => !isBefore(personKey, at))).toEqual([])
})
