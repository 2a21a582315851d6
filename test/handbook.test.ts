/** Whoever reads the handbook finds on the screen what it says, and whoever types what docs/beheer says, types what is there. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nounsOf } from '../app/village/village/door.ts'
import village from '../app/village/village/words.nl.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = globSync('docs/handleiding/*.md', { cwd: root }).sort()

/** Bold, and yet on no screen: what the screen puts together itself. */
const notWords: Record<string, string> = {}

const nouns = nounsOf(village.own) as Record<string, string | Record<string, string>>
const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves)
const ours = (sentence: string) =>
  sentence.replace(/\{\{(\w+)\.(\w+)\}\}/g, (hole, noun: string, form: string) => {
    const said = nouns[noun]
    return (typeof said === 'object' && said[form]) || hole
  })
/** `Ja, dit is {{who}}` is written as `Ja, dit is …`. */
const onScreen = new Set(
  globSync('app/**/words.nl.json', { cwd: root })
    .flatMap(file => leaves(JSON.parse(read(file))))
    .map(sentence => ours(sentence).replace(/\{\{[^}]+\}\}/g, '…')),
)
const bold = (text: string) =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => (label as string).replace(/\s+/g, ' ').trim())

describe('the handbook', () => {
  it('names in bold only what stands on a screen, letter for letter', () => {
    expect(pages.length).toBeGreaterThan(15)
    const strange = pages.flatMap(page =>
      bold(read(page))
        .filter(label => !onScreen.has(label) && !(label in notWords))
        .map(label => `${page}: ${label}`),
    )
    expect(strange).toEqual([])
  })

  it('fits with each page on one sheet of A4', () => {
    const rows = (page: string) =>
      read(page)
        .split(/\n(?=\n|[-#|\d])/)
        .reduce((sum, piece) => sum + Math.max(1, Math.ceil(piece.trim().length / 92)), 0)
    expect(pages.filter(page => rows(page) > 58)).toEqual([])
  })

  it('has every page in the index, and leads nowhere that is not there', () => {
    const named = links(read('docs/handleiding/README.md'))
    for (const page of pages) if (!page.endsWith('README.md')) expect(named).toContain(page.split('/').at(-1))
    for (const page of pages)
      for (const to of links(read(page)))
        expect([page, to, globSync(join(root, 'docs/handleiding', to)).length]).toEqual([page, to, 1])
  })
})

const links = (text: string) =>
  [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)]
    .map(([, to]) => to as string)
    .filter(to => !to.startsWith('http'))

describe('docs/beheer', () => {
  const beheer = globSync('docs/beheer/*.md', { cwd: root })
  it('types only commands and settings that there are', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const code = globSync(['bin/*.ts', 'bin/*.mjs', 'app/**/*.ts'], { cwd: root }).map(read).join('\n')
    for (const page of beheer) {
      for (const [, script] of read(page).matchAll(/npm run ([\w:-]+)/g))
        expect([page, script, (script as string) in scripts]).toEqual([page, script, true])
      for (const [setting] of read(page).matchAll(/\bUMKIEK_[A-Z]+(?:_[A-Z]+)*\b/g))
        expect([page, setting, code.includes(setting)]).toEqual([page, setting, true])
      for (const [option] of read(page).matchAll(
        /(?<=\s)--(?:setup|to|state|off|drill|from|into|until|cluster|up-to-the-hole|village|login|secret-file|same-disk)\b/g,
      ))
        expect([page, option, code.includes(option.slice(2))]).toEqual([page, option, true])
    }
  })
})
