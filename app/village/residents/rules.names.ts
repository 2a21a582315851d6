import { isFirstName, type Sex, sexOf } from './rules.names.short.ts'
import { fold } from './rules.names.sounds.ts'
import { type Generation, generationOf, isPrefix, type Title, titleOf } from './rules.names.titles.ts'
import { coupleMark, tidied, tokensOf, unbracketed } from './rules.names.tokens.ts'
import { remembered } from './rules.remembered.ts'

/** `joined` stands behind a hyphen: Jan in Henk-Jan. `initial` may also be an abbreviation: `Joh.`, `Th.` */
export type FirstName = { shown: string; letters: string; initial: boolean; joined: boolean }

/** `prefix` is shown with the name and left out when names are compared or sorted. */
export type FamilyName = { shown: string; letters: string; prefix: string }

/**
 * A name as people write it, taken apart. `families` has at most two: the name in use, and the one born with.
 * `calls` are call names in brackets or quotes. A `household` is a line for more than one person (`fam. Eising`).
 */
export type Name = {
  firstNames: FirstName[]
  calls: FirstName[]
  families: FamilyName[]
  sex: Sex | null
  household: boolean
  widow: boolean
  generation: Generation | null
}

/** Reads any text; what cannot be understood is left out, so the lists may be empty. */
export const readName = remembered((text: string): Name => {
  const { plain, calls, bornAs, marriedTo } = unbracketed(tidied(text))
  const [front = '', ...behind] = plain.split(',').filter(part => fold(part) !== '' && !/\d/.test(part))
  const start = withoutTitles(tokensOf(front))
  const rest = behind.map(part => withoutTitles(tokensOf(part)))
  const after = rest.flatMap(part => part.tokens)
  const titles = [start, ...rest].flatMap(part => part.titles)
  const couple = start.tokens.some(coupleMark) || after.some(coupleMark)
  const parts = after.length > 0 ? aroundComma(start.tokens, after) : inOneRow(start.tokens, titles)
  const household = couple || titles.some(title => title.household)
  return {
    firstNames: household ? [] : parts.firstNames.map(firstName),
    calls: household ? [] : tokensOf(calls).filter(isWord).map(firstName),
    families: ends([
      ...familyNames(tokensOf(marriedTo)),
      ...familyNames(parts.families),
      ...familyNames(tokensOf(bornAs)),
    ]),
    sex: titles.find(title => title.sex)?.sex ?? null,
    household,
    widow: titles.some(title => title.widow),
    generation: start.generation ?? rest.find(part => part.generation)?.generation ?? null,
  }
})

/** A title wins from a first name; without either, a double family name is as a rule a woman's. */
export const sexIn = (name: Name): Sex | null => {
  if (name.sex) return name.sex
  const written = [...name.calls, ...name.firstNames.slice(0, 1)].filter(first => !first.initial)
  for (const first of written) if (isFirstName(first.letters)) return sexOf(first.letters)
  return written.length === 0 && !name.household && name.families.length === 2 ? 'woman' : null
}

type Parts = { firstNames: string[]; families: string[] }

/** `Veen, Jan van der` and `van der Veen, J.` */
const aroundComma = (front: string[], after: string[]): Parts => {
  const firstNames = after.filter((token, at) => !isPrefix(token, after[at - 1], false))
  const prefix = after.filter((token, at) => isPrefix(token, after[at - 1], false))
  return { firstNames, families: [...prefix, ...front] }
}

/** `Jan van der Veen`, but also `van der Veen J.`, `Eising Hendrik`, `Eising` and `Hendrik`. */
const inOneRow = (tokens: string[], titles: { firstName?: true }[]): Parts => {
  const turned = turnedRound(tokens)
  if (turned) return turned
  const only = tokens.length === 1 ? tokens[0] : undefined
  if (only !== undefined) {
    const calledSo = titles.length === 0 ? isFirstName(fold(only)) : titles.some(title => title.firstName)
    return calledSo || isInitial(only)
      ? { firstNames: tokens, families: [] }
      : { firstNames: [], families: tokens }
  }
  const prefixAt = tokens.findIndex(
    (token, at) => at < tokens.length - 1 && isPrefix(token, tokens[at - 1], at === 0),
  )
  let from = prefixAt >= 0 ? prefixAt : tokens.length - 1
  while (from > 0 && tokens[from]?.startsWith('-')) from -= 1
  return { firstNames: tokens.slice(0, from), families: tokens.slice(from) }
}

const turnedRound = (tokens: string[]): Parts | null => {
  const last = tokens.at(-1)
  const first = tokens[0]
  if (tokens.length < 2 || first === undefined || last === undefined || isInitial(first)) return null
  if (isInitial(last)) {
    let from = tokens.length - 1
    while (from > 1 && isInitial(tokens[from - 1] ?? '')) from -= 1
    const turned = isFirstName(fold(first)) && from === 1 ? null : from
    return turned ? { firstNames: tokens.slice(turned), families: tokens.slice(0, turned) } : null
  }
  const startsWithFamily = !isFirstName(fold(first)) && !last.startsWith('-') && isFirstName(fold(last))
  const rowOfFamily = tokens
    .slice(1, -1)
    .every((token, at) => token.startsWith('-') || isPrefix(tokens[at] ?? '', tokens[at - 1], at === 0))
  return startsWithFamily && rowOfFamily ? { firstNames: [last], families: tokens.slice(0, -1) } : null
}

const familyNames = (tokens: string[]): FamilyName[] => {
  const families: FamilyName[] = []
  let prefix: string[] = []
  for (const [at, token] of tokens.entries()) {
    const word = token.replace(/^-/, '')
    if (at < tokens.length - 1 && isPrefix(word, prefix.at(-1), false)) prefix.push(word)
    else if (!isInitial(token) && fold(word) !== '') {
      families.push({ shown: [...prefix, word].join(' '), letters: fold(word), prefix: prefix.join(' ') })
      prefix = []
    }
  }
  return families
}

/** Of Eising-Hadders-Bos only the first and the last count; a name that stands twice counts once. */
const ends = (families: FamilyName[]): FamilyName[] => {
  const first = families[0]
  const last = families.at(-1)
  if (!first || !last) return []
  return first.letters === last.letters ? [first] : [first, last]
}

const firstName = (token: string): FirstName => ({
  shown: token.replace(/^-/, ''),
  letters: fold(token),
  initial: isInitial(token),
  joined: token.startsWith('-'),
})

const isWord = (token: string) => fold(token) !== ''

const isInitial = (token: string) => {
  const letters = fold(token)
  if (letters.length === 0) return false
  return letters.length === 1 || abbreviations.has(letters) || (token.endsWith('.') && letters.length <= 4)
}
const abbreviations = new Set(['th', 'chr', 'ph', 'joh', 'ij'])

const withoutTitles = (tokens: string[]) => {
  const titles: Title[] = []
  const kept: string[] = []
  let generation: Generation | null = null
  for (const [at, token] of tokens.entries()) {
    const isLast = at === tokens.length - 1
    const startsTitle =
      kept.length === 0 && fold(token) === 'de' && titleOf(tokens[at + 1] ?? '', true) !== null
    const title =
      isLast && kept.length === 0 && titles.length === 0 ? null : titleOf(token, kept.length === 0)
    if (at > 0 && generationOf(token)) generation = generationOf(token)
    else if (title) titles.push(title)
    else if (!startsTitle || isLast) kept.push(token)
  }
  return { tokens: kept.filter(token => isWord(token) || coupleMark(token)), titles, generation }
}
