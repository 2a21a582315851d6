/**
 * C3: a form that comes twice is saved once. Two houses walk the same way; in one every form is sent once, in the other
 * it is pressed twice at once and then sent a third time, as after an answer that never arrived. Both must then hold
 * the same.
 */
import { describe, expect, it } from 'vitest'
import { addresses } from '../app/addresses.ts'
import type { Standing } from './support/crawl.ts'
import type { Filled } from './support/forms.ts'
import { sameForm } from './support/fuzz.ts'
import { openTestHouse, testOrigin, type Visited } from './support/house.ts'
import { countsOf } from './support/prints.ts'
import { wellFilled } from './support/well-filled.ts'
import { openWorld, twinsOf, type World } from './support/worlds.ts'

type Sent = { went: boolean; other: string | null; places: (string | number)[]; grew: Record<string, number> }

/** `nextDoor`: a second process over the same database, which knows nothing but what stands there. */
async function walkOne(
  world: World,
  standing: Standing,
  mark: string,
  nextDoor?: World['house'],
): Promise<Sent | null> {
  const browser = await world.as(standing.who)
  const page = await standing.open(browser, world.test)
  const form = sameForm(standing, page.body)
  if (!form) return null
  const before = await countsOf(world.test)
  const fields = wellFilled(standing, form, mark)
  const { cookie } = browser
  const key = String(fields._key)
  const one = (house = world.house) => sendWith(house, cookie, standing, { ...fields, _key: key })
  const receipted = standing.address.startsWith('/:village') && !standing.address.endsWith('/brief')
  const answers = nextDoor
    ? await Promise.all([one(), one(receipted ? nextDoor : world.house)])
    : [await one()]
  if (nextDoor) answers.push(await one())
  const went = answers.every(({ status }) => status < 400)
  const again = nextDoor && went && receipted && answers[0]?.status === 303
  const changed = again
    ? await sendWith(nextDoor, cookie, standing, { ...fields, _key: key, 'nog-iets': 'anders' })
    : null
  const after = await countsOf(world.test)
  const grew = Object.fromEntries(
    Object.entries(after)
      .map(([table, count]): [string, number] => [table, count - (before[table] ?? 0)])
      .filter(([, more]) => more !== 0),
  )
  const other = changed && `${changed.status} ${changed.body.includes('was al verstuurd')}`
  return { went, other, places: answers.map(({ location, status }) => location ?? status), grew }
}

async function sendWith(
  house: World['house'],
  cookie: string,
  { form }: Standing,
  fields: Filled,
): Promise<Visited> {
  const body = form.files ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  if (body instanceof FormData)
    body.append(
      'file',
      new File(['naam;adres\nGeesje Vrijland;Brink 3\nJan Vrijland;Brink 3\n'], 'lijst.csv'),
    )
  const headers = { cookie, origin: testOrigin, 'accept-language': 'nl' }
  const answer = await house.answer(
    new Request(testOrigin + form.action, { method: 'POST', body, headers }),
    '127.0.0.1',
  )
  return {
    status: answer.status,
    headers: answer.headers,
    body: await answer.text(),
    location: answer.headers.get('location'),
  }
}

/** Never right, or for nothing that is kept: sending it twice is tried elsewhere. */
const cannotGoWell = [
  '/in/code',
  '/in/brief',
  '/in/brief/:link',
  '/in/passkey',
  '/bewaard',
  '/account/app',
  '/begin',
  '/begin/klaar',
  '/:village/instellingen/woorden',
  '/:village/logboek/:request/wie',
  '/:village/logboek/nieuw/lezing',
  '/in/geheim',
]

/** Marked `again` in addresses.ts: whatever comes last counts. */
const lastWins = new Set(addresses.filter(({ again }) => again).map(({ path }) => path))

describe('a form that comes twice (C3)', () => {
  it.each(['village', 'beginning', 'keys'] as const)(
    'in the %s is kept once, and both senders come to the same place',
    async which => {
      const begun = await openWorld(which)
      const faults: string[] = []
      const done = new Set<string>()
      let left = begun.forms
      const [first, ...others] = await twinsOf(begun, 8)
      const pairs = [
        [first, others[0]],
        [others[1], others[2]],
        [others[3], others[4]],
        [others[5], others[6]],
      ] as [World, World][]
      for (const [single, double] of pairs) {
        const still: Standing[] = []
        const nextDoor = await openTestHouse(double.test, double.clock, double.inVillage)
        for (const [at, standing] of left.entries()) {
          // Deeds of one and the same second have no order.
          begun.clock.now = begun.clock.now.add({ seconds: 1 })
          const once = await walkOne(single, standing, `x${at}`)
          const thrice = await walkOne(double, standing, `x${at}`, nextDoor)
          const what = `${standing.address} [${standing.form.buttons.map(button => button?.value ?? '')}] ${standing.form.controls.map(({ name }) => name).slice(1, 5)}`
          if (JSON.stringify(once?.grew) !== JSON.stringify(thrice?.grew))
            faults.push(
              `${what}: ${JSON.stringify(once?.grew)} but ${JSON.stringify(thrice?.grew)}, ${thrice?.places}`,
            )
          else if (thrice && new Set(thrice.places).size > 1) faults.push(`${what}: led to ${thrice.places}`)
          const last = lastWins.has(standing.address)
          if (thrice?.other && thrice.other !== (last ? thrice.other : '422 true'))
            faults.push(`${what}: other content got ${thrice.other}`)
          if (once?.went) done.add(standing.address)
          else still.push(standing)
        }
        left = still
      }
      const troubles = [first, ...others].flatMap(world => world?.house.troubles ?? [])
      for (const world of [first, ...others]) await world?.test.close()
      console.log(
        `C3 ${which}:`,
        done.size,
        'addresses; not gone well:',
        left.map(
          ({ address, form }) => `${address} ${form.buttons.map(button => button?.value ?? '').slice(0, 3)}`,
        ),
      )
      expect(faults).toEqual([])
      expect(troubles).toEqual([])
      const missed = [...new Set(begun.forms.map(({ address }) => address))].filter(
        address => !done.has(address) && !cannotGoWell.includes(address),
      )
      expect(missed).toEqual([])
    },
    600_000,
  )
})
