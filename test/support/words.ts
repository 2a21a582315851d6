/** The words that only the Dutch files have: what must not stand on an English page. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as Record<string, unknown>).flatMap(leaves)

const sentences = (language: string) =>
  globSync(`app/**/words.${language}.json`, { cwd: root }).flatMap(file =>
    leaves(JSON.parse(readFileSync(join(root, file), 'utf8'))),
  )

const english = new Set(sentences('en'))
const englishWords = new Set([...english].flatMap(sentence => sentence.toLowerCase().match(/\p{L}+/gu) ?? []))
/** The fixed part of a sentence with `{{holes}}`, when it is long enough to be told apart. */
const dutch = sentences('nl')
  .filter(sentence => !english.has(sentence))
  .flatMap(sentence => sentence.split(/\{\{[^}]+\}\}/))
  .map(part => part.trim())
  .filter(part => part.length >= 4 && /[a-z]{3}/i.test(part))
  // A scrap of a Dutch sentence may be an English word too ("door"); whole sentences stay.
  .filter(part => !englishWords.has(part.toLowerCase()))

/** Dutch sentences of ours that stand, as whole words, in this text. */
export const dutchOnly = (text: string): string[] =>
  dutch.filter(part => {
    const at = text.indexOf(part)
    if (at < 0) return false
    const around = [text[at - 1] ?? ' ', text[at + part.length] ?? ' ']
    return around.every(character => !/[\p{L}\p{N}]/u.test(character))
  })

/** A whole sentence of the Dutch file, with whatever stands in its holes. */
const wholeSentences = sentences('nl').map(
  sentence =>
    new RegExp(
      `^${sentence
        .split(/\{\{[\w, ]+\}\}/)
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^]+')}$`,
    ),
)
export const isDutchSentence = (text: string): boolean => wholeSentences.some(sentence => sentence.test(text))
