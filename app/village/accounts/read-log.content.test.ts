/** Nothing that somebody typed, and no line of somebody's own making, stands in a log (L3). */
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Canaried, makeCanaryVillage } from '../../../test/support/canaries.ts'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { addresses } from '../../addresses.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
const canary = 'kanariegeheim'
const typed = `${canary} x\r\n2026-11-26 INFO all is well\u0000\u001b[2J`
let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: Canaried
const browsers: Browser[] = []

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeCanaryVillage(test, 'esdorp')
  house = await openTestHouse(test, clock)
  for (const who of ['coordinator', 'administrator', 'volunteer']) {
    const browser = house.browser()
    await browser.signIn(who)
    browsers.push(browser)
  }
})
afterAll(() => test.close())

const pathOf = (path: string) =>
  path.replace(/:(\w+)/g, (_all, name: string) =>
    name === 'village' ? 'esdorp' : (esdorp.ids[name] ?? crypto.randomUUID()),
  )
const paths = () =>
  addresses.filter(({ path }) => !['/uit', '/demo/in'].includes(path)).map(({ path }) => pathOf(path))

/** Every form on this page, with something typed in each of its fields that a person can reach, or could forge. */
function* formsOn(path: string, body: string) {
  for (const [form] of body.matchAll(/<form.*?<\/form>/gs)) {
    const action = /<form[^>]*action="([^"]*)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') || path
    const names = [...form.matchAll(/name="([^"]+)"/g)].map(([, name]) => name as string)
    const own = names.filter(name => !name.startsWith('_'))
    if (/method="post"/i.test(form))
      yield { action: action.split('#')[0] as string, names: [...new Set(own)] }
  }
}

async function typeEverywhere(): Promise<number> {
  let fields = 0
  for (const browser of browsers) {
    for (const path of paths()) {
      const { body } = await browser.get(path)
      for (const { action, names } of formsOn(path, body)) {
        if (action === '/uit' || action.startsWith('/in') || action.startsWith('/demo')) continue
        // All fields wrong, then each alone: what is right about the others lets a form come further.
        for (const some of [names, ...names.map(name => [name])]) {
          const values = Object.fromEntries(some.map(name => [name, typed]))
          await browser.post(action, { ...values, _version: typed, _key: browser.freshKey() })
          fields += some.length
        }
      }
      await browser.get(
        `${path}?${new URLSearchParams({ voor: typed, na: typed, van: typed, klaar: typed })}`,
      )
      await browser.get(`${path}/${encodeURIComponent(typed)}`)
    }
  }
  const headers = { 'user-agent': canary, 'accept-language': canary, referer: `http://x/${canary}` }
  for (const path of paths()) await browsers[0]?.get(path, headers)
  return fields
}

const logs = async () => {
  const tables = ['read_log', 'read_log_subjects', 'read_log_heads', 'anchors']
  const rows: string[] = []
  for (const table of tables) {
    const found = await test.admin.query(`select t::text as row from accounts.${table} t`)
    rows.push(...found.rows.map(({ row }) => row as string))
  }
  return rows
}
const reported = () => house.troubles.map(trouble => inspect(trouble, { depth: 12, showHidden: true }))

it('is in no row of the read log, whatever is typed into every field, address and header (L3)', async () => {
  const fields = await typeEverywhere()
  console.log(
    `L3: ${fields} fields typed in, ${(await logs()).length} rows of log, ${house.troubles.length} reports`,
  )
  expect(fields).toBeGreaterThan(100)
  for (const row of await logs()) {
    expect(row).not.toContain(canary)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    expect(row).not.toMatch(/[\u0000-\u001f\u007f]/)
  }
  for (const report of reported()) expect(report).not.toContain(canary)
}, 240_000)

describe('when the database refuses what was typed (L3)', () => {
  it('the report tells which rule and where, and nothing of what was typed', async () => {
    await test.admin.query(
      `alter table residents.residents add constraint planted check (name !~ '${canary}') not valid`,
    )
    const before = house.troubles.length
    const [annie] = browsers as [Browser]
    const wish = { name: `Riet ${canary}`, 'good-to-know': canary, _key: annie.freshKey() }
    expect((await annie.post('/esdorp/mensen/nieuw', wish)).status).toBe(500)
    const reports = reported().slice(before)
    expect(reports).toHaveLength(1)
    expect(reports[0]).toContain('planted')
    expect(reports[0]).toContain('residents.residents')
    expect(reports[0]).toMatch(/\n {4}at /)
    expect(reports[0]).not.toContain(canary)
  })

  it('nor when the words of the refusal themselves repeat it', async () => {
    await test.admin.query(`create function residents.planted() returns trigger language plpgsql as $$ begin
      perform new.name::integer; return new; end $$;
      create trigger planted before insert on residents.residents for each row execute function residents.planted()`)
    const before = house.troubles.length
    const [annie] = browsers as [Browser]
    const wish = { name: `Mies ${canary}`, _key: annie.freshKey() }
    expect((await annie.post('/esdorp/mensen/nieuw', wish)).status).toBe(500)
    const reports = reported().slice(before)
    expect(reports).toHaveLength(1)
    expect(reports[0]).not.toContain(canary)
  })
})
