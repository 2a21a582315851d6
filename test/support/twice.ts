/** One form, well filled in, sent in some manner: what came of it, and how many rows stand where because of it. */
import type { Standing } from './crawl.ts'
import type { Filled } from './forms.ts'
import { sameForm } from './fuzz.ts'
import { type openTestHouse, testOrigin, type Visited } from './house.ts'
import { countsOf } from './prints.ts'
import { wellFilled } from './well-filled.ts'
import type { World } from './worlds.ts'

type House = Awaited<ReturnType<typeof openTestHouse>>
/** `places`: where each sending led. `other`: what the same key with other content got. */
export type Sent = {
  went: boolean
  other: string | null
  places: (string | number)[]
  grew: Record<string, number>
}
/** The very same form once more, maybe at another door, maybe with more in it. */
type Send = (house?: House, more?: Filled) => Promise<Visited>
export type Manner = (send: Send, receipted: boolean) => Promise<{ answers: Visited[]; other?: Visited }>

export const oneTime: Manner = async send => ({ answers: [await send()] })

/**
 * Pressed twice at once, then a third time, as after an answer that never arrived. `nextDoor`: a second process over
 * the same database, which knows nothing but what stands there.
 */
export const thrice =
  (nextDoor: House): Manner =>
  async (send, receipted) => {
    const answers = await Promise.all([send(), send(receipted ? nextDoor : undefined)])
    answers.push(await send())
    const again = receipted && answers[0]?.status === 303 && answers.every(wentWell)
    return again ? { answers, other: await send(nextDoor, { 'nog-iets': 'anders' }) } : { answers }
  }

const wentWell = ({ status }: Visited) => status < 400

export const erases = ({ address }: Standing) => /\/(wissen|weghalen)$/.test(address)

export async function sendOne(
  world: Omit<World, 'forms'>,
  standing: Standing,
  mark: string,
  manner: Manner,
): Promise<Sent | null> {
  const browser = await world.as(standing.who)
  // Erasing wants a touch of the last minutes; this walk is longer.
  if (erases(standing))
    await world.test.admin.query('update accounts.sessions set proven_at = $1', [world.clock.now.toString()])
  const page = await standing.open(browser, world.test)
  const form = sameForm(standing, page.body)
  if (!form) return null
  const before = await countsOf(world.test)
  const fields = wellFilled(standing, form, mark)
  const { cookie } = browser
  const send: Send = (house = world.house, more = {}) =>
    sendWith(house, cookie, standing, { ...fields, ...more })
  const receipted = standing.address.startsWith('/:village') && !standing.address.endsWith('/brief')
  const { answers, other } = await manner(send, receipted)
  const after = await countsOf(world.test)
  const grew = Object.fromEntries(
    Object.entries(after)
      .map(([table, count]): [string, number] => [table, count - (before[table] ?? 0)])
      .filter(([, more]) => more !== 0),
  )
  return {
    went: answers.every(wentWell),
    other: other ? `${other.status} ${other.body.includes('was al verstuurd')}` : null,
    places: answers.map(({ location, status }) => location ?? status),
    grew,
  }
}

async function sendWith(house: House, cookie: string, { form }: Standing, fields: Filled): Promise<Visited> {
  const body = form.files ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  if (body instanceof FormData)
    body.append(
      'file',
      new File(['naam;adres\nGeesje Vrijland;Brink 3\nJan Vrijland;Brink 3\n'], 'lijst.csv'),
    )
  const headers = { cookie, origin: testOrigin, 'accept-language': 'nl' }
  const press = () =>
    house.answer(new Request(testOrigin + form.action, { method: 'POST', body, headers }), '127.0.0.1')
  let answer = await press()
  // Where the whole machine is too busy the house says "try again"; so people do.
  for (let tries = 0; answer.status === 503 && tries < 20; tries++) answer = await press()
  return {
    status: answer.status,
    headers: answer.headers,
    body: await answer.text(),
    location: answer.headers.get('location'),
  }
}
