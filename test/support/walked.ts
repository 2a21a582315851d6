/** The whole house walked through by each role, and every form sent once; whoever listens hears which address is asked. */
import { addresses } from '../../app/addresses.ts'
import { crawlTheDoor, scripted } from './crawl.midway.ts'
import { crawl, type Standing } from './crawl.ts'
import type { TestDatabase } from './database.ts'
import { sameForm } from './fuzz.ts'
import { Browser } from './house.ts'
import { liveIn } from './lived-in.ts'
import { wellFilled } from './well-filled.ts'
import { comingIn } from './worlds.ts'

/** Answers with the database in which it was done. */
export async function walkThrough(hears: {
  asks: (path: string) => void
  hasAnswer: () => void
}): Promise<TestDatabase> {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const lived = await liveIn(clock)
  const { test } = lived
  const watched = async (request: Request) => {
    hears.asks(new URL(request.url).pathname)
    const answer = await lived.house.answer(request, '127.0.0.1')
    // All that the answer needs was asked when its last byte is there.
    const body = await answer.arrayBuffer()
    hears.hasAnswer()
    return new Response(body.byteLength > 0 ? body : null, answer)
  }
  const house = { ...lived.house, browser: (language = 'nl') => new Browser(watched, language) }
  const withoutId = addresses
    .filter(({ path }) => !path.replace('/:village', '').includes(':'))
    .map(({ path }) => path.replace('/:village', '/esdorp'))
  const seen = await crawl(house, test.admin, [...lived.pages, ...withoutId])
  const forms = [...seen, ...(await crawlTheDoor(house, test))]
  const as = comingIn(house)
  await askByScript(await as('coordinator'), forms, test)
  for (const [at, standing] of [...forms, ...scripted(forms)].entries()) {
    const browser = await as(standing.who)
    const form = sameForm(standing, (await standing.open(browser, test)).body)
    if (!form || form.files) continue
    await browser.post(form.action, { ...wellFilled(standing, form, `lees${at}`), _key: browser.freshKey() })
  }
  return test
}

/** What only the script of a page asks, and the file of a list that nobody clicked. */
async function askByScript(annie: Browser, forms: readonly Standing[], { admin }: TestDatabase) {
  const request = forms.find(({ address }) => address === '/:village/logboek/:request')?.page.split('?')[0]
  const ask = (path: string, fields: Record<string, string>) =>
    annie.post(path, { ...fields, _key: annie.freshKey() })
  await ask(`${request}/wie`, { helper: 'jan' })
  await ask(`${request}/voor-wie/lijkt-op`, { who: 'jan' })
  const { rows } = await admin.query('select import_id as id from residents.import_lines limit 1')
  await annie.get(`/esdorp/mensen/invoer/${rows[0].id}/terug`)
}
