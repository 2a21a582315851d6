/** A fence that catches nothing looks just like a fence that holds: one planted trespass for every rule. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, read by the tool itself too
import fences from '../.dependency-cruiser.mjs'
import { rooms } from '../house.plan.ts'

const root = join(import.meta.dirname, '..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-fence-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Names of the rules that a small house with these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  rmSync(join(folder, 'app'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { output } = await cruise(['app'], {
    ruleSet: { forbidden: fences.forbidden },
    validate: true,
    baseDir: folder,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  })
  if (typeof output === 'string') throw new Error('The fences answered with text.')
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))]
}

const hello = 'export const hello = 1\n'
const use = (from: string) => `import { hello } from '${from}'\nexport const used = hello\n`

const trespasses: [rule: string, trespass: Record<string, string>, allowed: Record<string, string>][] = [
  [
    'room-rights-opens-only-its-doors',
    {
      'app/village/rights/queries.ts': use('../logbook/queries.ts'),
      'app/village/logbook/queries.ts': hello,
    },
    { 'app/village/rights/queries.ts': use('../logbook/door.ts'), 'app/village/logbook/door.ts': hello },
  ],
  [
    'room-oversight-opens-only-its-doors',
    {
      'app/village/oversight/queries.ts': use('../accounts/queries.ts'),
      'app/village/accounts/queries.ts': hello,
    },
    { 'app/village/oversight/queries.ts': use('../accounts/door.ts'), 'app/village/accounts/door.ts': hello },
  ],
  [
    'room-logbook-opens-only-its-doors',
    {
      'app/village/logbook/queries.ts': use('../residents/queries.ts'),
      'app/village/residents/queries.ts': hello,
    },
    { 'app/village/logbook/queries.ts': use('../residents/door.ts'), 'app/village/residents/door.ts': hello },
  ],
  [
    'room-volunteers-opens-only-its-doors',
    { 'app/village/volunteers/queries.ts': use('../logbook/door.ts'), 'app/village/logbook/door.ts': hello },
    {
      'app/village/volunteers/queries.ts': use('../residents/door.ts'),
      'app/village/residents/door.ts': hello,
    },
  ],
  [
    'room-library-opens-only-its-doors',
    { 'app/village/library/queries.ts': use('../residents/door.ts'), 'app/village/residents/door.ts': hello },
    { 'app/village/library/queries.ts': use('../village/door.ts'), 'app/village/village/door.ts': hello },
  ],
  [
    'room-residents-opens-only-its-doors',
    { 'app/village/residents/queries.ts': use('../logbook/door.ts'), 'app/village/logbook/door.ts': hello },
    { 'app/village/residents/queries.ts': use('../village/door.ts'), 'app/village/village/door.ts': hello },
  ],
  [
    'room-accounts-opens-only-its-doors',
    {
      'app/village/accounts/queries.ts': use('../residents/door.ts'),
      'app/village/residents/door.ts': hello,
    },
    { 'app/village/accounts/queries.ts': use('../village/door.ts'), 'app/village/village/door.ts': hello },
  ],
  [
    'room-village-opens-only-its-doors',
    { 'app/village/village/queries.ts': use('../accounts/door.ts'), 'app/village/accounts/door.ts': hello },
    {
      'app/village/village/queries.ts': use('./queries.found.ts'),
      'app/village/village/queries.found.ts': hello,
    },
  ],
  [
    'village-never-enters-network',
    {
      'app/village/village/queries.ts': use('../../network/agenda/door.ts'),
      'app/network/agenda/door.ts': hello,
    },
    {
      'app/network/agenda/queries.ts': use('../../village/village/door.ts'),
      'app/village/village/door.ts': hello,
    },
  ],
  [
    'rules-only-decide',
    { 'app/village/logbook/rules.life.ts': use('./queries.ts'), 'app/village/logbook/queries.ts': hello },
    { 'app/village/logbook/rules.life.ts': use('../../foundation/days.ts'), 'app/foundation/days.ts': hello },
  ],
  [
    'only-queries-speak-to-the-database',
    { 'app/village/logbook/today.screen.tsx': "import { sql } from 'kysely'\nexport const used = sql\n" },
    { 'app/village/logbook/queries.today.ts': "import { sql } from 'kysely'\nexport const used = sql\n" },
  ],
  [
    'only-screens-know-react',
    { 'app/village/logbook/queries.ts': "import { data } from 'react-router'\nexport const used = data\n" },
    {
      'app/village/logbook/today.screen.tsx':
        "import { data } from 'react-router'\nexport const used = data\n",
    },
  ],
  [
    'foundation-knows-no-room',
    { 'app/foundation/days.ts': use('../village/village/door.ts'), 'app/village/village/door.ts': hello },
    { 'app/foundation/days.ts': use('./outcome.ts'), 'app/foundation/outcome.ts': hello },
  ],
  [
    'nobody-imports-a-screen',
    { 'app/village/village/door.ts': use('./home.screen.tsx'), 'app/village/village/home.screen.tsx': hello },
    { 'app/village/village/door.ts': use('./queries.ts'), 'app/village/village/queries.ts': hello },
  ],
  [
    'announcements-hear-by-doors',
    {
      'app/announcements.ts': use('./village/logbook/queries.along.ts'),
      'app/village/logbook/queries.along.ts': hello,
    },
    {
      'app/announcements.ts': use('./village/logbook/door.ts'),
      'app/village/logbook/door.ts': use('./queries.along.ts') + hello,
      'app/village/logbook/queries.along.ts': hello,
    },
  ],
  [
    'no-circle',
    { 'app/foundation/a.ts': `${use('./b.ts')}${hello}`, 'app/foundation/b.ts': `${use('./a.ts')}${hello}` },
    { 'app/foundation/a.ts': use('./b.ts'), 'app/foundation/b.ts': hello },
  ],
]

it.each(trespasses)(
  '%s catches its trespass and lets the honest neighbour through',
  async (rule, trespass, allowed) => {
    expect(await broken(trespass)).toContain(rule)
    expect(await broken(allowed)).toEqual([])
  },
)

it('tries every fence that there is', () => {
  const tried = trespasses.map(([rule]) => rule)
  expect(
    fences.forbidden
      .map((rule: { name: string }) => rule.name)
      .filter((name: string) => !tried.includes(name)),
  ).toEqual([])
})

it('has a plan without a circle, in which every arrow leads to a room', () => {
  const visit = (name: string, way: string[]): void => {
    expect(way).not.toContain(name)
    for (const other of rooms[name]?.opens ?? []) {
      expect(rooms[other], `${name} opens ${other}`).toBeDefined()
      visit(other, [...way, name])
    }
  }
  for (const name of Object.keys(rooms)) visit(name, [])
})
