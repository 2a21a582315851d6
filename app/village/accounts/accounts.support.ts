/** How the stories of this room begin: two villages, a house, and a browser with an address of its own. */
import { freshDatabase, makeVillage } from '../../../test/support/database.ts'
import { Browser, openTestHouse, testOrigin, type Visited } from '../../../test/support/house.ts'

export const serverKey = Buffer.alloc(32, 7)
export const began = Temporal.Instant.from('2026-11-26T09:00:00Z')

export async function openAccounts(demo = false) {
  const test = await freshDatabase()
  const clock = { now: began }
  const villages = {
    esdorp: await makeVillage(test.database, 'esdorp'),
    brinkstad: await makeVillage(test.database, 'brinkstad'),
  }
  const house = await openTestHouse(test, clock, demo)
  const browser = (remote: string) => new Browser(request => house.answer(request, remote), 'nl')
  const sessions = (account: string) =>
    test.count('select count(*) from accounts.sessions where account_id = $1 and ended_at is null', [account])
  return { ...test, clock, villages, house, browser, sessions }
}
export type Accounts = Awaited<ReturnType<typeof openAccounts>>

export const loginOf = (who: string) => `${who}@esdorp.example.org`

/** Says who one is and which way one comes. */
export async function knock(
  browser: Browser,
  login: string,
  way: string,
  fields: Record<string, string> = {},
) {
  await browser.post('/in', { login, ...fields })
  return browser.post('/in/hoe', { way })
}

/** The whole way with a card or an app; `code` is given the number that the page asks for. */
export async function comeInWith(
  browser: Browser,
  login: string,
  way: 'card' | 'password',
  secret: string,
  code: (number: number) => string,
  fields: Record<string, string> = {},
): Promise<Visited> {
  await knock(browser, login, way, fields)
  await browser.post('/in/geheim', { secret })
  return browser.post('/in/code', { code: code(await askedNumber(browser)) })
}

export async function askedNumber(browser: Browser): Promise<number> {
  const { body } = await browser.get('/in/code')
  return Number(/nummer (\d+)/.exec(body)?.[1])
}

/** Past the router's own browser: with whatever headers a story needs. */
export const rawPost = (
  house: Accounts['house'],
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
  remote = '10.9.9.9',
) =>
  house.answer(
    new Request(testOrigin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: testOrigin, ...headers },
    }),
    remote,
  )
