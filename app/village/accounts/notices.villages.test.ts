/** Who works in two villages reads on the pages of each what is of that one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import { sayIn } from '../../entrance/words.ts'
import type { Asker } from '../../foundation/database.ts'
import { tellDuty, tellOverseer } from './door.ts'

let test: TestDatabase
let annie: Browser
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  const esdorp = await makeVillage(test.database, 'esdorp')
  const brinkstad = await makeVillage(test.database, 'brinkstad')
  const { account } = esdorp.asker.coordinator as Asker
  await test.admin.query(
    `insert into accounts.memberships (village_id, account_id, name, roles) values ($1, $2, 'Annie', '{coordinator}')`,
    [brinkstad.id, account],
  )
  const { gate } = test.database
  const of = ({ id }: { id: string }, name: string) => ({ accountId: account, village: { id, name }, now })
  await tellDuty(gate, { ...of(esdorp, 'Esdorp'), kind: 'duty-swapped' }, sayIn)
  await tellDuty(gate, { ...of(brinkstad, 'Brinkstad'), kind: 'duty-sheet' }, sayIn)
  await tellOverseer(gate, { ...of(brinkstad, 'Brinkstad'), kind: 'emergency', about: 'x' }, 0, sayIn)
  const house = await openTestHouse(test, { now })
  annie = house.browser()
  await annie.signIn('coordinator')
})
afterAll(() => test.close())

it.each(['vandaag', 'meer'])('on %s of each village', async page => {
  const [esdorp, brinkstad] = await Promise.all([
    annie.get(`/esdorp/${page}`),
    annie.get(`/brinkstad/${page}`),
  ])
  expect(text(esdorp)).toContain('is geruild (Esdorp)')
  // Of two that contradict each other one can tell which is the newest.
  expect(text(esdorp)).toMatch(/is geruild \(Esdorp\)\. .* vandaag, \d+\.\d\d uur/)
  expect(text(esdorp)).not.toContain('noodtoegang:')
  expect(esdorp.body).not.toContain('Brinkstad)')
  expect(text(brinkstad)).toContain('ligt klaar (Brinkstad)')
  expect(text(brinkstad)).toContain('Iemand gebruikt noodtoegang')
  expect(brinkstad.body).not.toContain('is geruild')
})

it('and on the own page all of it, each with its village and the way there', async () => {
  const page = await annie.get('/account/berichten')
  const { body } = page
  expect(text(page)).toContain('is geruild (Esdorp)')
  expect(text(page)).toContain('Brinkstad: Iemand gebruikt noodtoegang')
  for (const way of ['/esdorp/dienst', '/brinkstad/dienst', '/brinkstad/noodtoegang/nakijken'])
    expect(body).toContain(`href="${way}"`)
  expect(body).not.toContain('href="/esdorp/noodtoegang/nakijken"')
})
