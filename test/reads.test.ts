/**
 * P6: an address reads only classes of columns that it declared (test/reads.ts). The whole house is walked through by
 * each role and every form is sent; what each address says to the database is held against its line.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addresses } from '../app/addresses.ts'
import { listen } from '../app/foundation/database.ts'
import { catalogue } from '../app/village/rights/catalogue.ts'
import { everywhere, letterOf, notLookedInto, ownText, reads } from './reads.ts'
import { addressOf } from './support/crawl.ts'
import type { TestDatabase } from './support/database.ts'
import { type Named, namedIn } from './support/reads.ts'
import { walkThrough } from './support/walked.ts'

let test: TestDatabase
/** What was said to the database, and at which addresses. */
const said = new Map<string, Set<string>>()
const asked = new Set<string>()
const named = new Map<string, Named>()

beforeAll(async () => {
  let at = ''
  listen(statement => {
    if (at) said.set(statement, (said.get(statement) ?? new Set()).add(at))
  })
  test = await walkThrough({
    asks: path => {
      at = addressOf(path)
      asked.add(at)
    },
    hasAnswer: () => {
      at = ''
    },
  })
  listen(undefined)
  for (const statement of said.keys()) {
    const found = await namedIn(test.admin, statement)
    if (found) named.set(statement, found)
  }
}, 900_000)
afterAll(() => test.close())

const classOf = new Map(catalogue.map(line => [`${line.table}.${line.column}`, line.class]))
const letter = (column: string) =>
  ownText.includes(column) ? 'd' : (letterOf[classOf.get(column) ?? 'plain'] ?? '')

/** Columns of a class that the line of the address does not have; once for each address. */
const undeclared = (statements: ReadonlyMap<string, ReadonlySet<string>>) => [
  ...new Set(
    [...statements].flatMap(([statement, at]) =>
      (named.get(statement)?.columns ?? [])
        .filter(column => !everywhere.includes(column) && letter(column) !== '')
        .flatMap(column =>
          [...at].filter(one => !reads[one]?.includes(letter(column))).map(one => `${one} reads ${column}`),
        ),
    ),
  ),
]

/** Letters that nothing on this walk needed. */
function tooWide(): string[] {
  const needed = new Set(
    [...said].flatMap(([statement, at]) =>
      (named.get(statement)?.columns ?? [])
        .filter(column => !everywhere.includes(column))
        .flatMap(column => [...at].map(one => `${one} ${letter(column)}`)),
    ),
  )
  return Object.entries(reads).flatMap(([path, letters]) =>
    [...letters].filter(one => !needed.has(`${path} ${one}`)).map(one => `${path}:${one}`),
  )
}

it('has a line for every address, and asked every address', () => {
  const paths = addresses.map(({ path }) => path)
  expect(Object.keys(reads).sort()).toEqual(paths.sort())
  expect(paths.filter(path => !asked.has(path))).toEqual([])
})

it('no address reads a class of columns that it did not declare (P6)', () => {
  const columns = new Set([...named.values()].flatMap(({ columns }) => columns))
  console.log(`P6: ${asked.size} addresses, ${said.size} statements, ${columns.size} columns named`)
  console.log('P6: declared and not read:', tooWide().join(' '))
  expect(said.size).toBeGreaterThan(250)
  expect(undeclared(said)).toEqual([])
})

it('knows which functions it cannot look into (P6)', () => {
  const functions = new Set([...named.values()].flatMap(({ functions }) => functions))
  expect([...functions].filter(name => !notLookedInto.includes(name))).toEqual([])
})

it('sees a mail address that is read in passing: selected, asked for or in a sum (planted, P6)', async () => {
  const planted = [
    'select mail from residents.residents where village_id = $1',
    'select id from residents.residents where village_id = $1 and mail <> $2',
    'select count(*) filter (where length(r.mail) > $1) from residents.residents r',
    'update residents.residents set version = version + 1 where id = $1 returning mail',
  ]
  for (const statement of planted) {
    named.set(statement, (await namedIn(test.admin, statement)) as Named)
    expect(undeclared(new Map([[statement, new Set(['/:village/meer', '/:village/mensen'])]]))).toEqual([
      '/:village/meer reads residents.residents.mail',
    ])
  }
})
