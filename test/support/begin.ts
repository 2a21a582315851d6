/** An installation at its very beginning: an empty database, the code that the server prints, and Geesje. */
import { ensureSetupCode } from '../../app/entrance/begin.setup.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type Browser, openTestHouse } from './house.ts'

export type Beginning = {
  test: TestDatabase
  house: Awaited<ReturnType<typeof openTestHouse>>
  geesje: Browser
  code: string
  /** Turned by the test. */
  clock: { now: Temporal.Instant }
  villages: () => Promise<number>
}

export async function openEmpty(): Promise<Beginning> {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const test = await freshDatabase()
  const house = await openTestHouse(test, clock, false)
  const code = (await ensureSetupCode(test.database.gate)) ?? ''
  const villages = () => test.count('select count(*) from village.villages')
  return { test, house, geesje: house.browser(), code, clock, villages }
}

export const give = (who: Browser, code: string, page = '/begin') => who.post('/begin', { code }, page)

export const answers = {
  '/begin/dorp': { name: 'Nieuw-Es', address: '' },
  '/begin/telefoon': { phone: '0599-010100' },
  '/begin/hulp': { kinds: ['vervoer', 'tuin'] },
  '/begin/u': { name: 'Geesje Kuipers', login: '' },
  '/begin/bedoeling': { purpose: 'Hier hoeft niemand het alleen te doen.' },
}

/** Answers all five questions, and says what came back for each. */
export async function answerAll(who: Browser): Promise<number[]> {
  const statuses = []
  for (const [page, fields] of Object.entries(answers)) statuses.push((await who.post(page, fields)).status)
  return statuses
}
