/** W10, L3: whatever breaks behind a page, the visitor gets plain Dutch, a reference and a number to call; the log gets no content. */
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sameForm } from './support/fuzz.ts'
import { openTestHouse, type Visited } from './support/house.ts'
import { type Poison, poisoned, secretRow } from './support/poisoned.ts'
import { tourOf } from './support/tour.ts'
import { wellFilled } from './support/well-filled.ts'
import { comingIn, openWorld, type World } from './support/worlds.ts'

let world: World
let poison: Poison
let house: World['house']
let as: World['as']

beforeAll(async () => {
  world = await openWorld('village')
  poison = poisoned(world.test.database)
  house = await openTestHouse({ database: poison.database }, world.clock)
  as = comingIn(house)
}, 300_000)
afterAll(() => world.test.close())

/** Everything but the first `well` statements breaks; null when nothing was asked of the database. */
async function broken(well: number, visit: () => Promise<Visited>): Promise<Visited | null> {
  Object.assign(poison, { after: well, broke: 0 })
  house.troubles.length = 0
  house.references.length = 0
  try {
    const answer = await visit()
    return poison.broke > 0 ? answer : null
  } finally {
    poison.after = null
  }
}

function wrongWith({ status, body, headers }: Visited, inside: boolean): string[] {
  const [reference = ''] = house.references
  const logged = house.troubles.map(trouble => inspect(trouble, { depth: 9 })).join('\n')
  const faults: string[] = []
  if (status !== 500) faults.push(`status ${status}`)
  if (!body.includes('Er ging iets mis')) faults.push('no plain Dutch page')
  if (!/^[A-HJKMNP-Z2-9]{6}$/.test(reference) || !body.includes(reference))
    faults.push(`no reference ${reference}`)
  if (inside && !/Bel 0599-01/.test(body)) faults.push('no number to call')
  const text = body.replace(/<(link|script|meta)[^>]*>/g, '')
  for (const leak of [
    secretRow,
    'select ',
    'residents.residents',
    'node_modules',
    '.tsx',
    '.ts:',
    '    at ',
    'Error',
    'null value',
  ])
    if (text.includes(leak)) faults.push(`shows "${leak}"`)
  if (headers.get('content-security-policy') === null) faults.push('no headers')
  if (house.troubles.length === 0) faults.push('nothing in the log')
  for (const leak of [secretRow, '0599-0', 'Failing row', 'select name'])
    if (logged.includes(leak)) faults.push(`logs "${leak}"`)
  return faults
}

it('every page that breaks says so in plain Dutch, with a reference and the number to call (W10)', async () => {
  const faults: string[] = []
  let tried = 0
  for (const { path, who } of await tourOf(world.test.admin)) {
    const browser = await as(who)
    for (const well of [0, 1, 3, 6]) {
      const answer = await broken(well, () => browser.get(path))
      if (!answer) break
      tried += 1
      faults.push(...wrongWith(answer, who !== null).map(fault => `GET ${path} after ${well}: ${fault}`))
    }
  }
  console.log('W10 pages:', tried)
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(60)
}, 300_000)

it('every form that breaks says so too, and keeps nothing (W10)', async () => {
  const faults: string[] = []
  const reached = new Set<string>()
  for (const standing of world.forms) {
    const browser = await as(standing.who)
    for (const well of [0, 2, 5]) {
      const form = sameForm(standing, (await standing.open(browser, world.test)).body)
      if (!form || form.files) break
      const fields = wellFilled(standing, form, `w${well}`)
      const answer = await broken(well, () => browser.post(form.action, fields))
      if (!answer) break
      reached.add(standing.address)
      faults.push(
        ...wrongWith(answer, standing.who !== null).map(
          fault => `POST ${standing.address} after ${well}: ${fault}`,
        ),
      )
    }
  }
  const never = [...new Set(world.forms.map(({ address }) => address))].filter(
    address => !reached.has(address),
  )
  console.log('W10 forms:', reached.size, 'addresses; asks nothing of the database:', never.join(' '))
  expect(faults).toEqual([])
  expect(reached.size).toBeGreaterThan(35)
}, 400_000)

it('even when nobody can be recognised any more, it says so in plain words', async () => {
  const browser = await as('coordinator')
  poison.doorToo = true
  const answer = await broken(0, () => browser.get('/esdorp/vandaag'))
  poison.doorToo = false
  expect(answer && wrongWith(answer, false)).toEqual([])
})
