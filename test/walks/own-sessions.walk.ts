/** Where one is inside: seen and ended from another device, and one desk that two people use in turn. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import {
  cardOf,
  comeByCard,
  type Door,
  isInside,
  loginOf,
  look,
  openDoor,
  press,
  readNews,
} from '../support/climbing.ts'

let door: Door
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  door = await openDoor(clock)
})
afterAll(() => door.close())
/** Every story is of another day: nobody is in, and no wrong try is left. */
beforeEach(() => {
  clock.now = clock.now.add({ hours: 24 })
})

describe.each([
  ['phone', phone],
  ['desk', desk],
] as const)('on a %s', { timeout: 120_000 }, (_name, viewport) => {
  it('the treasurer sees where she is in, and ends it on the other device', async () => {
    const other = await door.openAt(viewport === phone ? desk : phone)
    const ring = await door.ringOf('treasurer')
    await comeByCard(other, loginOf('treasurer'), ring.pin, cardOf(ring))
    const here = await door.openAt(viewport)
    await comeByCard(here, loginOf('treasurer'), ring.pin, cardOf(ring), true)
    await readNews(here)
    await here.page.goto(`${door.house.origin}/account`)
    await here.page.getByText('gedeeld toestel').waitFor()
    await look(here)
    expect(await isInside(other)).toBe(true)
    await here.page.getByRole('button', { name: 'Sluit af Linux' }).click()
    await here.page.getByText('gedeeld toestel').waitFor({ state: 'detached' })
    expect(await isInside(here)).toBe(true)
    await other.page.reload()
    await other.page.getByLabel('Met welke naam kom je binnen?').waitFor()
    door.noFault(here, other)
  })
})

it('two coordinators share the desk of the village hall, in turn, and neither sees what was the other’s', {
  timeout: 120_000,
}, async () => {
  const hall = await door.openAt(desk)
  const [annie, geert] = [await door.ringOf('coordinator'), await door.ringOf('coordinator-2')]
  await comeByCard(hall, loginOf('coordinator'), annie.pin, cardOf(annie))
  await readNews(hall)
  await hall.page.goto(`${door.house.origin}/esdorp/mensen/nieuw`)
  await hall.page.locator('#field-name').fill('Half getypte naam')
  await hall.page.goto(`${door.house.origin}/account`)
  await press(hall, 'Ga naar buiten')
  await hall.page.goBack()
  expect(await hall.page.getByText('Dit ben jij nu').count()).toBe(0)

  await comeByCard(hall, loginOf('coordinator-2'), geert.pin, cardOf(geert))
  await readNews(hall)
  await hall.page.goto(`${door.house.origin}/esdorp/mensen/nieuw`)
  expect(await hall.page.getByRole('link', { name: 'coordinator-2 van esdorp' }).isVisible()).toBe(true)
  expect(await hall.page.locator('#field-name').inputValue()).toBe('')
  expect(await hall.page.getByText('Half getypte naam').count()).toBe(0)

  // He walks away; after a quarter of an hour and a second the door is shut for whoever sits down.
  clock.now = clock.now.add({ minutes: 15 })
  expect(await isInside(hall)).toBe(true)
  clock.now = clock.now.add({ minutes: 15, seconds: 1 })
  await hall.page.goto(`${door.house.origin}/esdorp/vandaag`)
  await hall.page.getByLabel('Met welke naam kom je binnen?').waitFor()
  door.noFault(hall)
})
