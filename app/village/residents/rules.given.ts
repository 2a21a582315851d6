import { type Trouble, trouble } from '../../foundation/outcome.ts'

/** What somebody typed in a field; empty when the field was not sent. */
export type Given = (field: string) => string

export const mostRows = 12

/** The numbers of the rows (`phone-0`, `phone-1`) of which anything was filled in. */
export const rowsOf = (given: Given, name: string, endings: string[]): number[] =>
  Array.from({ length: mostRows }, (_, row) => row).filter(row =>
    endings.some(ending => given(`${name}${ending}-${row}`) !== ''),
  )

/**
 * One line with single spaces. Marks that nobody sees go: they make an empty name look filled, or turn the words
 * behind it around. The joiners stay, for emoji and Persian names are written with them.
 */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Counted as the database counts: an emoji is one sign. */
export const tooLong = (text: string, most: number, field = 'name'): Trouble | null =>
  [...text].length > most ? trouble(field, 'problem.too-long', { most }) : null
