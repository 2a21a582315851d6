/** Forms that only a first step opens: the way in, a letter that was opened, the app, the beginning of an installation. */

import { answerAll, answers, type Beginning, give } from './begin.ts'
import { addressOf, Forms, type House, type Standing } from './crawl.ts'
import type { TestDatabase } from './database.ts'
import type { Browser } from './house.ts'
import { letterIn } from './lived-in.ts'

export async function crawlTheDoor(house: House, test: TestDatabase): Promise<Standing[]> {
  const found = new Forms()
  const stand = async (
    page: string,
    who: string | null,
    steps: (browser: Browser, test: TestDatabase) => Promise<unknown>,
  ) => {
    const open = async (browser: Browser, here: TestDatabase) => {
      await steps(browser, here)
      return browser.get(page)
    }
    const browser = house.browser()
    if (who) await browser.signIn(who)
    found.add(await open(browser, test), page, who, open)
  }
  const knock = (browser: Browser) => browser.post('/in', { login: 'niemand@example.org' })
  const say = async (browser: Browser) => {
    await knock(browser)
    await browser.post('/in/hoe', { way: 'card' })
  }
  await stand('/in/hoe', null, knock)
  await stand('/in/geheim', null, say)
  await stand('/in/code', null, async browser => {
    await say(browser)
    await browser.post('/in/geheim', { secret: '482915' })
  })
  await stand('/in/brief/AAAAAAAAAAAAAAAAAAAAAA', null, async () => {})
  const begin = async (browser: Browser, here: TestDatabase) =>
    browser.post(`/in/brief/${await letterIn(here)}`, {})
  await stand('/in/begin', null, begin)
  await stand('/in/begin?met=wachtwoord', null, begin)
  // The secret of an app is shown by the answer to a form, on no page of its own.
  const app = (browser: Browser) => browser.post('/account/app', {})
  const browser = house.browser()
  await browser.signIn('coordinator')
  found.add(await app(browser), '/account/app', 'coordinator', app)
  await browser.post('/account/pincode', { pin: '482915', again: '482915' })
  await stand('/account/berichten', 'coordinator', async () => {})
  return found.all
}

/** At every form the installation stands where its question is asked. */
export async function crawlTheBeginning({ geesje, code }: Beginning): Promise<Standing[]> {
  const found = new Forms()
  const see = async (page: string) =>
    found.add(await geesje.get(page), page, null, browser => browser.get(page))
  await see('/begin')
  await give(geesje, code)
  await see('/begin/voorbeeld')
  for (const page of Object.keys(answers)) await see(page)
  await answerAll(geesje)
  await see('/begin/maken')
  return found.all
}

/** After the button: the village is there, its first person has no keys yet. */
export async function crawlTheKeys({ geesje }: Beginning): Promise<Standing[]> {
  const found = new Forms()
  await geesje.post('/begin/maken', {})
  found.add(await geesje.get('/begin/klaar'), '/begin/klaar', null, browser => browser.get('/begin/klaar'))
  return found.all
}

/** Sent by our own script; they stand on no page. */
export function scripted(found: readonly Standing[]): Standing[] {
  const request = found.find(({ form }) => form.controls.some(({ name }) => name === 'helper'))
  const take = '/esdorp/logboek/nieuw'
  return [
    byScript('/in/passkey', null, '/in', ['purpose']),
    byScript('/bewaard', 'coordinator', '/account', ['kept']),
    byScript('/esdorp/concept', 'coordinator', take, ['_draft', 'words']),
    byScript('/esdorp/logboek/nieuw/lezing', 'coordinator', take, ['who', 'words']),
    byScript(`${request?.form.action}/wie`, 'coordinator', request?.page ?? '', ['at', 'helper', 'note']),
  ]
}

function byScript(action: string, who: string | null, page: string, names: string[]): Standing {
  const controls = names.map(name => ({ name, kind: 'hidden' as const, value: '', on: true, choices: [] }))
  const form = { action, method: 'post' as const, controls, buttons: [null], files: false }
  return { address: addressOf(action), page, who, form, open: browser => browser.get(page) }
}
