/** The old notebooks and what a coordinator expects of each row; test/old-notebooks/README.md says how they were made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const folder = join(import.meta.dirname, '../old-notebooks')

export type Expected = {
  sheet: string | null
  row: number
  verdict: 'request' | 'doubt' | 'skip'
  why: string | null
  day: string | null
  who: string | null
  phone: string | null
  words: string | null
  by: string | null
  helper: string | null
  done: boolean | null
  also?: Partial<Expected>[]
}
export type Person = {
  name: string
  rows: [string | null, number][]
  apart_from: string[]
  maybe?: [string | null, number][]
}
/** What the importer made of a row; `person` is the same for two rows of one person. */
export type Read = Omit<Expected, 'why' | 'also'> & { person: string | null }

export const notebooks = readdirSync(folder)
  .filter(name => /^\d\d-.*\.(csv|xlsx|ods)$/.test(name))
  .map(name => {
    const base = join(folder, name.replace(/\.\w+$/, ''))
    const json = (end: string) =>
      existsSync(base + end) ? JSON.parse(readFileSync(base + end, 'utf8')) : null
    const expected = json('.expected.json')
    return {
      name,
      bytes: readFileSync(join(folder, name)),
      rows: (Array.isArray(expected) ? expected : expected.sample) as Expected[],
      counts: Array.isArray(expected) ? null : expected,
      people: json('.people.expected.json') as Person[] | null,
    }
  })

const fields = ['day', 'who', 'phone', 'words', 'by', 'helper', 'done'] as const
export type Class = 'right' | 'careful' | 'off' | 'wrong' | 'lost'

/**
 * `careful`: a question where none was expected. `off`: taken, with a field that is not as expected. `wrong`: taken
 * with a wrong day or person, or taken while it is no request or had to be asked. `lost`: passed over as no request.
 */
export function classOf(expected: Expected, got: Read | undefined): { is: Class; how: string } {
  if (!got) return { is: expected.verdict === 'skip' ? 'right' : 'lost', how: 'no such row' }
  const readings = readingsOf(expected)
  const exact = readings.some(one => one.verdict === got.verdict && differences(one, got).length === 0)
  if (exact) return { is: 'right', how: '' }
  const same = readings.filter(({ verdict }) => verdict === got.verdict)
  if (same.length === 0) {
    if (got.verdict === 'skip') return { is: 'lost', how: `${expected.verdict} passed over` }
    if (got.verdict === 'doubt')
      return { is: 'careful', how: `${expected.verdict} asked about, ${expected.why ?? ''}` }
    return { is: 'wrong', how: `${expected.verdict} taken: ${expected.why}` }
  }
  const best = same.map(one => differences(one, got)).sort((one, other) => one.length - other.length)[0] ?? []
  const grave = got.verdict === 'request' && best.some(({ field }) => field === 'day' || field === 'who')
  return {
    is: grave ? 'wrong' : 'off',
    how: best
      .map(({ field, is, was }) => `${field}: ${JSON.stringify(was)}, not ${JSON.stringify(is)}`)
      .join('; '),
  }
}

/** Readings that touch different fields may be taken together; two of one field may not. */
function readingsOf(expected: Expected): Expected[] {
  let all: Expected[] = [expected]
  for (const other of expected.also ?? []) all = [...all, ...all.map(one => ({ ...one, ...other }))]
  return all
}

const differences = (expected: Expected, got: Read) =>
  expected.verdict === 'skip'
    ? []
    : fields
        .filter(field => plain(expected[field], field) !== plain(got[field], field))
        .map(field => ({ field, is: expected[field], was: got[field] }))

const plain = (value: string | boolean | null, field: string) => {
  // An empty cell is null; false is as good.
  if (field === 'done') return value === true
  return typeof value === 'string' ? value.replace(/[\s\u00a0]+/gu, ' ').trim() || null : value
}

/** Who became one and must not (`swallowed`), who should be one and became several (`doubled`). */
export function peopleOf(people: readonly Person[], rows: readonly Read[]) {
  const at = (sheet: string | null, row: number) =>
    rows.find(one => one.sheet === sheet && one.row === row)?.person ?? null
  const keysOf = (person: Person) =>
    new Set(person.rows.map(([sheet, row]) => at(sheet, row)).filter(key => key !== null))
  const keys = new Map(people.map(person => [person.name, keysOf(person)]))
  const swallowed = people.flatMap((one, place) =>
    people
      .slice(place + 1)
      .filter(other => [...(keys.get(one.name) ?? [])].some(key => keys.get(other.name)?.has(key)))
      .map(other => `${one.name} = ${other.name}`),
  )
  const doubled = people
    .filter(({ name }) => (keys.get(name)?.size ?? 0) > 1)
    .map(({ name }) => `${name}: ${[...(keys.get(name) ?? [])].join(' | ')}`)
  return { swallowed, doubled }
}
