/**
 * What leaves the house besides the pages themselves: addresses, titles, what another site hears, the subject of a mail
 * (P8); and whom the server calls (P11). The whole house is walked through by each role, and every form is sent.
 */
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHere, watchCalls } from './support/calls.ts'
import { crawl } from './support/crawl.ts'
import type { TestDatabase } from './support/database.ts'
import { plainly } from './support/forms.ts'
import { sameForm } from './support/fuzz.ts'
import { Browser } from './support/house.ts'
import { liveIn } from './support/lived-in.ts'
import { wellFilled } from './support/well-filled.ts'
import { comingIn } from './support/worlds.ts'

type Seen = { path: string; headers: Headers; body: string }
let test: TestDatabase
let names: Set<string>
const seen: Seen[] = []
/** Where a form led, with what had been typed in it. */
const led: { from: string; to: string; typed: string[] }[] = []
const calls = watchCalls()

beforeAll(async () => {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const lived = await liveIn(clock)
  test = lived.test
  await test.admin.query(
    `update accounts.accounts set mail = replace(example_of, ':', '-') || '@example.org' where example_of is not null`,
  )
  names = await namesOf(test)
  // What the filled-in forms call everything, a kind of help too.
  names.delete('nieuwkomer')
  const watched = async (request: Request) => {
    const answer = await lived.house.answer(request, '127.0.0.1')
    const { pathname, search } = new URL(request.url)
    seen.push({ path: pathname + search, headers: answer.headers, body: await answer.clone().text() })
    return answer
  }
  const house = { ...lived.house, browser: (language = 'nl') => new Browser(watched, language) }
  const forms = await crawl(house, test.admin, lived.pages)
  const as = comingIn(house)
  for (const [at, standing] of forms.entries()) {
    const browser = await as(standing.who)
    const form = sameForm(standing, (await standing.open(browser, test)).body)
    if (!form || form.files) continue
    const fields = wellFilled(standing, form, `zwaluw${at}`)
    const { location } = await browser.post(form.action, { ...fields, _key: browser.freshKey() })
    const typed = form.controls
      .filter(({ kind }) => kind === 'text' || kind === 'area')
      .flatMap(({ name }) => fields[name] ?? [])
      .filter(text => text.length > 3 && !/^\d{4}-\d\d-\d\d$/.test(text))
    led.push({ from: standing.address, to: location ?? '', typed })
  }
}, 300_000)
afterAll(async () => {
  calls.stop()
  await test.close()
})

/** First names and family names of everybody in the village, by which a person could be known. */
async function namesOf({ admin }: TestDatabase): Promise<Set<string>> {
  const { rows } = await admin.query(
    'select name from residents.residents union select name from accounts.memberships',
  )
  return new Set(rows.flatMap(({ name }) => wordsOf(name)).filter(word => word.length > 3))
}

const withoutIds = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
const wordsOf = (text: string) =>
  withoutIds(text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
const read = (address: string) => {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '))
  } catch {
    return address
  }
}
const namedIn = (text: string) => wordsOf(read(text)).filter(word => names.has(word))

const numbers = /\b0\d{9}\b|0\d{2,3}-\d{6,7}|%40|@/
const tellsTyped = ({ to, typed }: { to: string; typed: string[] }) =>
  typed.some(text => read(to).includes(text))

describe('nothing of a person (P8)', () => {
  it('stands in any address that a page has or leads to', () => {
    const addresses = new Set(seen.map(({ path }) => path))
    for (const { body } of seen)
      for (const [, , address] of body.matchAll(/\s(href|action|formaction|src|to|content)="([^"]*)"/gi))
        if (address?.startsWith('/')) addresses.add(plainly(address))
    expect(addresses.size).toBeGreaterThan(300)
    expect(names.size).toBeGreaterThan(200)
    expect([...addresses].filter(address => namedIn(address).length > 0)).toEqual([])
    expect([...addresses].map(withoutIds).filter(address => numbers.test(address))).toEqual([])
  })

  it('goes into an address when a form is sent', () => {
    const sent = led.filter(({ typed }) => typed.length > 0)
    expect(sent.filter(({ to }) => to).length).toBeGreaterThan(15)
    expect(sent.filter(tellsTyped)).toEqual([])
  })

  it('stands in the title, which a browser remembers', () => {
    const titles = new Set(seen.map(({ body }) => plainly(/<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '')))
    expect(titles.size).toBeGreaterThan(25)
    expect([...titles].filter(title => namedIn(title).length > 0)).toEqual([])
  })

  it('is heard by another site from which page somebody comes', () => {
    const policies = seen.map(({ headers }) => headers.get('referrer-policy'))
    expect(policies.filter(policy => policy !== 'no-referrer' && policy !== 'same-origin')).toEqual([])
  })

  it('would be overlooked in an address, a title or a subject (planted)', async () => {
    const { rows } = await test.admin.query(
      'select name from residents.residents where length(name) > 8 limit 1',
    )
    const name = rows[0].name as string
    const planted = `/esdorp/mensen?wie=${encodeURIComponent(name)}`
    expect(namedIn(planted).length).toBeGreaterThan(0)
    expect(namedIn(`Hulp voor ${name} · Esdorp`).length).toBeGreaterThan(0)
    expect(withoutIds(`/esdorp/mensen?bel=0599-010123`)).toMatch(numbers)
    // What a form led to, with a canary that was typed in it.
    expect(tellsTyped({ to: '/esdorp/mensen?q=zwaluw7%20x', typed: ['zwaluw7 x'] })).toBe(true)
  })

  it('stands in the subject of a mail, which every post office reads', async () => {
    const { rows } = await test.admin.query('select subject from accounts.mail_outbox')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ subject }) => namedIn(subject).length > 0)).toEqual([])
  })
})

describe('nobody else (P11)', () => {
  it('is called by the server, whatever page is opened and whatever form is sent', () => {
    expect(calls.hosts.size).toBeGreaterThan(0)
    expect([...calls.hosts.keys()].filter(host => !isHere(host))).toEqual([])
  })

  it('would not be seen by a watch that sees nothing (planted)', async () => {
    const known = calls.hosts.size
    const stranger = connect(9, '192.0.2.1')
    stranger.on('error', () => {})
    stranger.destroy()
    await fetch('http://elsewhere.invalid/').catch(() => {})
    expect([...calls.hosts.keys()].slice(known)).toEqual(['192.0.2.1', 'elsewhere.invalid'])
  })

  it('is named on any page as the place from which something must come', () => {
    const foreign = seen.flatMap(({ path, body }) =>
      [...body.matchAll(/<(?!a\b)[^>]*\s(?:src|href|action|srcset|poster)="(?:https?:)?\/\/[^"]*"/gi)].map(
        ([tag]) => `${path}: ${tag}`,
      ),
    )
    expect(foreign).toEqual([])
  })
})
