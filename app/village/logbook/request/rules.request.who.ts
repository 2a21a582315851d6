/** Whom a call is for. Nobody is chosen unseen: what was chosen counts only beside the list it was chosen from. */
import { one, type Sent } from './rules.request.ts'

/** An id from the list, or one of these; empty is not chosen yet. */
export type Chosen = string
export const somebodyNew = 'new'
/** Nobody in particular (a hedge, the path), and somebody who gives no name: neither is a resident. */
export const unnamed = 'unnamed'
export const nameless = ['nobody', unnamed] as const

export const isNameless = (chosen: Chosen) => (nameless as readonly string[]).includes(chosen)

export type Who = {
  /** As it was typed. */
  words: string
  chosen: Chosen
  /** The one that we ticked, so that a choice made by hand can be told from it. */
  ticked: Chosen
  /** Chosen by a person, or the only answer, and seen beside these very words. */
  certain: boolean
}

export const notAsked: Who = { words: '', chosen: '', ticked: '', certain: false }

/** `sure`: fits every word that was typed and lives here; the others may only be the same person. */
export type Fit = { id: string; sure: boolean }

export function whoIs(sent: Sent, fits: readonly Fit[], field: string): Who {
  const words = one(sent, field)
  const given = one(sent, `${field}_is`)
  if (!words) {
    const chosen = [...nameless, ...fits.map(({ id }) => id)].find(answer => answer === given) ?? ''
    return { words, chosen, ticked: '', certain: chosen !== '' }
  }
  const known = given === somebodyNew || fits.some(({ id }) => id === given)
  const byHand = given !== '' && given !== one(sent, `${field}_ticked`) && known
  const ticked = byHand ? '' : onlyAnswer(fits)
  const chosen = byHand ? given : ticked
  const seen = one(sent, `${field}_seen`) === words
  return { words, chosen, ticked, certain: seen && chosen !== '' && given === chosen }
}

/**
 * Ticked so that it can be seen before it is saved. Somebody new is never ticked unasked: a typing error is no person.
 */
function onlyAnswer(fits: readonly Fit[]): Chosen {
  const [only, ...others] = fits.filter(({ sure }) => sure)
  return only && others.length === 0 ? only.id : ''
}

/**
 * Every word that was typed begins a word of the name or the address, or stands in the number: then it is ticked
 * unasked. Who only sounds alike is shown and not ticked; "Jan de Boer" is not "Jan Boer".
 */
export function fitsLiterally(typed: string, person: readonly string[]): boolean {
  const known = person.flatMap(wordsOf)
  const digits = person.map(text => text.replace(/\D/g, '')).filter(text => text.length > 5)
  return wordsOf(typed).every(
    word =>
      known.some(own => own.startsWith(word)) ||
      (/^\d{3,}$/.test(word) && digits.some(number => number.includes(word))),
  )
}

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
