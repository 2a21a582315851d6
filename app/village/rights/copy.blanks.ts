/** From what was ticked and typed on the page of the copy to the stretches that are covered. */
import type { Fields } from '../../foundation/form.ts'
import type { ToldCopy } from './copy.told.ts'
import { type Blank, placesOf, readBlank } from './rules.copy.ts'

export type Coverable = {
  col: string
  row: string
  label: string
  when: string
  text: string
  /** It is all about somebody else, as a contact is. */
  other: boolean
  names: Blank[]
  blanks: Blank[]
}

/** Every text that somebody wrote freely, in the order of the page. */
export const coverable = (told: ToldCopy): Coverable[] =>
  told.parts.flatMap(({ rows }) =>
    rows.flatMap(({ id, when, facts }) =>
      facts.flatMap(({ column, label, free }) => {
        if (!free) return []
        const in_ = (stretch: { from: number; until: number }) => ({
          ...{ col: column, row: id },
          ...{ from: stretch.from, until: stretch.until },
        })
        return [
          {
            col: column,
            row: id,
            label,
            when,
            text: free.text,
            other: free.other,
            names: free.names.map(in_),
            blanks: free.blanks.map(in_),
          },
        ]
      }),
    ),
  )

/** Only in texts of this person, and no further than they go. */
export function blanksIn(fields: Fields, told: ToldCopy): Blank[] {
  const texts = coverable(told)
  const ticked = [...fields.texts('cover'), ...fields.texts('whole')]
    .flatMap(said => said.split(';'))
    .map(readBlank)
    .filter(blank => blank !== null)
    .filter(({ col, row, until }) =>
      texts.some(text => text.col === col && text.row === row && until <= text.text.length),
    )
  const named = fields.has('all') ? texts.flatMap(({ other, names }) => (other ? [] : names)) : []
  const typed = phrasesIn(fields, texts).flatMap(({ places }) => places)
  const more = [...named, ...typed]
  return [...ticked, ...more.filter((blank, at) => ![...ticked, ...more.slice(0, at)].some(same(blank)))]
}

/** Words that were typed to be covered and stand nowhere. */
export const notFound = (fields: Fields, told: ToldCopy): string[] =>
  phrasesIn(fields, coverable(told))
    .filter(({ places }) => places.length === 0)
    .map(({ words }) => words)

/** As it was typed where it stands so; else between the commas. */
function phrasesIn(fields: Fields, texts: readonly Coverable[]): { words: string; places: Blank[] }[] {
  const find = (words: string) => ({
    words,
    places: texts.flatMap(({ col, row, text }) =>
      placesOf(words, text).map(stretch => ({ col, row, ...stretch })),
    ),
  })
  const also = fields.text('also').trim()
  const whole = find(also)
  if (whole.places.length > 0 || also === '') return also === '' ? [] : [whole]
  return also
    .split(/[,;\n]/)
    .map(words => words.trim())
    .filter(Boolean)
    .map(find)
}

const same = (one: Blank) => (other: Blank) =>
  one.col === other.col && one.row === other.row && one.from === other.from && one.until === other.until
