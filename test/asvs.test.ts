/**
 * security/asvs.csv says which requirement is kept by which test. Whoever reads "holds" there must find that test here,
 * under that id.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
type Row = { number: string; level: string; requirement: string; ids: string; state: string }
const rows: Row[] = parse(read('security/asvs.csv'), { columns: true })
const idsOf = ({ ids }: Row) => ids.split(',').flatMap(id => id.trim() || [])

/** To be green before any real person stands in it. */
const core =
  `1.2.1 1.2.4 1.2.10 2.2.1 2.2.2 2.3.1 2.3.3 2.3.4 2.3.5 2.4.1 3.3.1 3.3.3 3.3.4 3.4.1 3.4.3 3.5.1 3.5.3 5.2.2 5.3.2
  6.1.3 6.3.1 6.3.3 6.3.4 6.3.8 6.4.3 6.5.1 6.5.5 6.6.2 6.6.3 7.2.4 7.3.1 7.3.2 7.4.1 7.4.2 7.5.3 8.1.1 8.1.2 8.2.1 8.2.2
  8.2.3 8.3.1 8.3.2 8.4.1 11.3.3 11.5.1 12.2.1 13.2.2 13.3.1 14.1.1 14.2.1 14.2.7 14.3.2 14.3.3 15.2.1 15.3.1 15.3.3
  16.2.1 16.2.5 16.3.1 16.3.2 16.4.2 16.4.3 16.5.1 16.5.3`.split(/\s+/)

/** How many ids there are of each letter; what each asks stands in security/README.md. */
const letters = { A: 13, Z: 14, L: 10, P: 13, S: 9, D: 12, C: 7, W: 12, F: 7, O: 10, V: 6 }
const isId = (id: string) =>
  /^[A-Z]\d+$/.test(id) &&
  Number(id.slice(1)) >= 1 &&
  Number(id.slice(1)) <= (letters[id[0] as keyof typeof letters] ?? 0)

it('has a row for each of the core 64, and no row twice', () => {
  expect(core.length).toBe(64)
  const numbers = rows.map(({ number }) => number)
  expect(core.filter(number => !numbers.includes(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

it('has rows that can be read: a level, a requirement, ids that exist, a state with its reason', () => {
  const state = /^(holds|later: (issue \d|the first release)\b.*|left out: .+)$/
  const wrong = rows.filter(
    row =>
      !/^[123]$/.test(row.level) ||
      row.requirement.length < 20 ||
      !idsOf(row).every(isId) ||
      !state.test(row.state) ||
      (row.state === 'holds' && idsOf(row).length === 0),
  )
  expect(wrong).toEqual([])
})

it('names as what holds only tests that are there', () => {
  const names = namesOfTests()
  expect(names.length).toBeGreaterThan(700)
  const named = new Set(names.flatMap(name => name.match(/\b[A-Z]\d{1,2}\b/g) ?? []))
  const missing = rows
    .filter(({ state }) => state === 'holds')
    .flatMap(row =>
      idsOf(row)
        .filter(id => !named.has(id))
        .map(id => `${row.number}: ${id}`),
    )
  expect(missing).toEqual([])
})

/** What every `it`, `test` and `describe` of the tree is called, wherever its name stands. */
function namesOfTests(): string[] {
  const files = globSync(['app/**/*.test.{ts,tsx}', 'test/**/*.{test,walk,long,root}.ts'], { cwd: root })
  return files.flatMap(file => {
    const names: string[] = []
    const look = (node: ts.Node) => {
      if (ts.isCallExpression(node) && tells(node.expression)) {
        const [name] = node.arguments
        if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name)))
          names.push(name.getText())
      }
      node.forEachChild(look)
    }
    look(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true))
    return names
  })
}

/** `it`, `it.skip`, `it.each(…)`: the word at the beginning. A test that is skipped does not show anything. */
function tells(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return ['it', 'test', 'describe'].includes(called.text)
  if (ts.isCallExpression(called)) return tells(called.expression)
  return ts.isPropertyAccessExpression(called) && called.name.text === 'each' && tells(called.expression)
}
