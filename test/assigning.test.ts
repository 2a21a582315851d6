/** Z12: a form writes what it asks for, whatever else is sent along. */
import { expect, it } from 'vitest'
import { massAssignment, prepare } from './support/assigning.ts'

it('writes nothing that the form did not ask for, with the name of every column sent along (Z12)', async () => {
  const { found, sent, columns } = await massAssignment(await prepare())
  console.log(`Z12: ${sent} forms, ${columns} names sent along with each`)
  expect(sent).toBeGreaterThanOrEqual(45)
  expect(columns).toBeGreaterThan(200)
  expect(found).toEqual([])
}, 60_000)
