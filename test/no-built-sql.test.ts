/** W2: no statement is put together from text, and no parameter of any address becomes a part of one. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: planted offenders are source text
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { esdorpAt } from './support/copies.ts'
import { makeVillage, type TestDatabase } from './support/database.ts'
import { openTestHouse } from './support/house.ts'
import { tourOf } from './support/tour.ts'

const root = join(import.meta.dirname, '..')
const screensAndQueries = globSync('app/**/*.{ts,tsx}', { cwd: root }).filter(
  file => !/\.test\.tsx?$|foundation\/(migrate|postgres)\.ts$|\.support\.ts$/.test(file),
)

/** Ways to make a statement out of text; table names that are ours, fixed in the code, may be put together. */
const building: Record<string, RegExp> = {
  'sql.raw': /\bsql\s*\.\s*(raw|lit|literal|unsafe|ref|id)\b/,
  'a raw statement': /CompiledQuery\s*\.\s*raw|executeQuery\(\s*\{/,
  'text that is a statement': /\.query\(\s*(`[^`]*\$\{|['"][^'"]*['"]\s*\+)/,
  'glued text in sql``':
    /\$\{\s*(['"`][^}]*\b(select|where|and|or|order by)\b[^}]*\+|[^}]*\+\s*['"`][^}]*\b(select|where|and|or|order by)\b)/i,
  'a table from elsewhere': /\bsql\s*\.\s*table\((?!`\$\{room\}\.)/,
}
/** Nothing in these comes from a form or an address. */
const allowed: Record<string, string> = {
  'app/foundation/transaction.ts: a raw statement':
    'who asks, in one breath with the beginning: ids of the session, each by escapeLiteral',
  'app/foundation/database.ts: sql.raw': 'the names of the three settings, fixed in driver.ts',
  'app/village/residents/queries.lines.ts: a table from elsewhere': 'one of two tables that the code names',
  'app/village/residents/queries.lines.ts: sql.raw': 'the columns of those two, named beside them',
  'app/entrance/importing/queries.steps.ts: sql.raw': 'the room, one of two that the code names',
}

const builtIn = (source: string): string[] =>
  Object.entries(building)
    .filter(([, sign]) => sign.test(source))
    .map(([name]) => name)

describe('no statement is put together from text (W2)', () => {
  it('in any file that could', () => {
    const found = screensAndQueries.flatMap(file =>
      builtIn(readFileSync(join(root, file), 'utf8')).map(how => `${file}: ${how}`),
    )
    expect(screensAndQueries.length).toBeGreaterThan(200)
    expect(found.sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each([
    ['sql.raw', "sql`select 1 from a where name = ${sql.raw(`'${name}'`)}`"],
    ['sql.raw', 'sql.lit(name)'],
    ['a raw statement', 'tx.executeQuery(CompiledQuery.raw(`select ${name}`))'],
    ['text that is a statement', "client.query(`select * from people where name = '${name}'`)"],
    ['text that is a statement', 'client.query("select * from people where name = " + name)'],
    ['glued text in sql``', 'sql`select 1 ${"where name = " + name}`'],
    ['a table from elsewhere', 'sql.table(fields.text("table"))'],
  ])('%s is seen when somebody does it: %s', (how, planted) => {
    expect(builtIn(planted)).toContain(how)
  })
})

describe('no parameter becomes part of a statement (W2)', () => {
  let test: TestDatabase
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  beforeAll(async () => {
    test = await esdorpAt(clock.now)
    await makeVillage(test.database, 'brinkstad')
  }, 60_000)
  afterAll(() => test.close())

  const probes = [
    "'; --",
    "' or 1=1 --",
    "' or '1'='1",
    "'; select pg_sleep(5); --",
    '1) or (select pg_sleep(5)) is null --',
    '%00',
    '-1',
    '99999999999999',
    '0000-01-01',
    '99999-01-01',
    '-'.repeat(36),
    '\\',
    '%25',
  ]

  it('of any address: the answer is the one that nonsense gets, at once', async () => {
    const house = await openTestHouse(test, clock)
    const names = [
      ...new Set(
        screensAndQueries.flatMap(file =>
          [...readFileSync(join(root, file), 'utf8').matchAll(/(?:searchParams|asked)\.get\('(\w+)'\)/g)].map(
            ([, name]) => name as string,
          ),
        ),
      ),
    ]
    expect(names.length).toBeGreaterThan(9)
    const wrong: string[] = []
    let tried = 0
    for (const { address, path, who } of await tourOf(test.admin)) {
      const browser = house.browser()
      if (who) await browser.signIn(who)
      const ask = async (to: string) => {
        const began = performance.now()
        const { status, body } = await browser.get(to)
        tried += 1
        if (performance.now() - began > 4500) wrong.push(`${to}: took ${performance.now() - began} ms`)
        return `${status} ${body.replace(/value="[^"]*"|href="[^"]*"|action="[^"]*"/g, '')}`
      }
      const ids = [...address.path.matchAll(/:(\w+)/g)]
        .map(([, name]) => name)
        .filter(name => name !== 'village')
      if (ids.length > 0) {
        const last = (id: string) => address.path.replace(':village', 'esdorp').replace(/:\w+/g, id)
        const nonsense = await ask(last('zzz'))
        for (const probe of probes)
          if ((await ask(last(probe.includes('%') ? probe : encodeURIComponent(probe)))) !== nonsense)
            wrong.push(`${address.path} with ${probe}`)
      }
      for (const probe of probes.slice(0, 10)) {
        const query = names
          .map(name => `${name}=${probe.includes('%') ? probe : encodeURIComponent(probe)}`)
          .join('&')
        const answer = await ask(`${path}?${query}`)
        if (answer.startsWith('5')) wrong.push(`${path}?…=${probe}: ${answer.slice(0, 3)}`)
      }
    }
    console.log('W2:', tried, 'probes of', names.join(' '))
    expect(wrong).toEqual([])
    expect(house.troubles).toEqual([])
  }, 400_000)
})
