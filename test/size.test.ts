/** A file of more than 200 lines holds two thoughts (STYLE.md, 2), tests too. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const most = 200

/** Longer for a reason that no cut would mend; each must still be there, and still be longer. */
const longer: Record<string, string> = {
  'app/foundation/database.types.ts': 'written by `npm run types`',
  'app/village/logbook/reading/rules.unseen.ts':
    'a hundred sentences by one stranger: data, read in one piece',
  'app/village/logbook/reading/rules.unseen.second.ts': 'a hundred more, by another',
}

it('no file is longer, but for those that stand here with their reason', () => {
  const files = ['app', 'bin', 'test', 'tools'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(ts|tsx|mjs)$/.test(file))
      .map(file => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  expect(files.length).toBeGreaterThan(500)
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1
  expect(files.filter(file => lines(file) > most).sort()).toEqual(Object.keys(longer).sort())
})
