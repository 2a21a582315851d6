/** Where somebody is named beyond doubt with others, so that the name can be covered there; a namesake never is. */
import { type Called, isLittle, type Knows, type Word, wordsIn } from './rules.called.ts'
import { isOfAnother, plainWord, type Stretch, spokenOf } from './rules.copy.ts'

/** Where it is they and nobody else: by the whole name, or as "mevrouw Zwaan" where nobody else here is called Zwaan. */
export function placesOfName(text: string, called: Called): Stretch[] {
  if (called.namesake) return []
  const words = wordsIn(text)
  const found: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    const ends = called.wholes
      .filter(whole => whole.length > 1)
      .map(whole => endOf(text, words, at, whole, called))
    const end = Math.max(...ends, spokenFamily(text, words, at, called))
    if (end < 0 || isLonger(text, words, [at, end], called.knows)) continue
    found.push({ from: (words[at] as Word).from, until: (words[end] as Word).until })
    at = end
  }
  return found
}

/** The last word of the name when it stands here, else -1. */
function endOf(
  text: string,
  words: readonly Word[],
  begin: number,
  whole: readonly string[],
  called: Called,
) {
  let at = begin
  for (const [nth, wanted] of whole.entries()) {
    if (nth > 0) {
      do {
        at++
        if (!words[at] || !/^[\s.]+$/.test(between(text, words, at))) return -1
      } while (isLittle((words[at] as Word).word))
      if (!isLittle((words[at - 1] as Word).word) && !/^\s+$/.test(between(text, words, at))) return -1
    }
    const { word } = words[at] as Word
    const isTheirs =
      nth === whole.length - 1 && word.replace(/['’]?s$/, '') === wanted && !called.others.has(word)
    if (word !== wanted && !isTheirs) return -1
  }
  return at
}

const between = (text: string, words: readonly Word[], at: number) =>
  text.slice(words[at - 1]?.until ?? 0, words[at]?.from)

const sexOfTitle = (before: string): Called['sex'] =>
  /(?:hr|heer|meneer|buurman)\.? $/i.test(before)
    ? 'man'
    : /(?:mevr|mevrouw|mw|buurvrouw)\.? $/i.test(before)
      ? 'woman'
      : null

function spokenFamily(text: string, words: readonly Word[], begin: number, called: Called): number {
  const before = text.slice(0, words[begin]?.from)
  const sex = sexOfTitle(before)
  if (!spokenOf.test(before) || (sex && called.sex && sex !== called.sex)) return -1
  return Math.max(
    ...[...called.families].map(family => endAfter(text, words, begin, family.split(' '), called)),
    -1,
  )
}

function endAfter(text: string, words: readonly Word[], begin: number, family: string[], called: Called) {
  let at = begin
  while (words[at] && isLittle((words[at] as Word).word)) at++
  return words[at] ? endOf(text, words, at, family, called) : -1
}

/** "Willem Jan Kuiper" and "Jan Kuiper Bos" are others; what begins a sentence has its capital from that. */
function isLonger(
  text: string,
  words: readonly Word[],
  [begin, end]: [number, number],
  { isFirstName }: Knows,
) {
  const [before, first] = [words[begin - 1], words[begin] as Word]
  const isBeside = before?.capital && /^\s+$/.test(between(text, words, begin))
  if (before && isBeside && !spokenOf.test(`${text.slice(0, first.from).trimEnd()} `)) {
    const begins = /(?:^|[.!?:;\n])\s*$/.test(text.slice(0, before.from))
    if (!begins || isFirstName(before.word)) return true
  }
  let next = end + 1
  while (words[next] && isLittle((words[next] as Word).word)) next++
  return Boolean(words[next]?.capital) && /^\s+$/.test(between(text, words, end + 1))
}

/** What comes in the place of a text, or of each text within it; null where the name does not stand. */
export function withoutName(
  value: unknown,
  called: Called,
  instead: string,
): { value: unknown; theirs: boolean } | null {
  if (typeof value === 'string') {
    const places = placesOfName(value, called)
    if (places.length === 0) return null
    // "De zus van Riet Zwaan" has a number of her own.
    const theirs = places.some(({ from }) => !/\bvan\s*$/i.test(value.slice(0, from)))
    return {
      theirs,
      value: places.reduceRight(
        (left, { from, until }) => left.slice(0, from) + instead + left.slice(until),
        value,
      ),
    }
  }
  if (typeof value !== 'object' || value === null) return null
  const inside = Object.entries(value).map(([key, one]) => [key, withoutName(one, called, instead)] as const)
  const changed = inside.filter(([, one]) => one !== null).map(([key, one]) => [key, one?.value] as const)
  if (changed.length === 0) return null
  const made: Record<string, unknown> = {
    ...(Array.isArray(value) ? {} : value),
    ...Object.fromEntries(changed),
  }
  for (const [name, number] of [
    ['name', 'phone'],
    ['called_by', 'called_by_phone'],
  ] as const)
    if (number in made && inside.find(([key]) => key === name)?.[1]?.theirs) made[number] = ''
  return { theirs: false, value: Array.isArray(value) ? value.map((one, at) => made[at] ?? one) : made }
}

/** A text, or every text within what is kept of a former value. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

/**
 * A part of the name beside the name of somebody else: "Geert Kuipers", also where that begins the sentence and in small
 * letters; or the name that somebody else bears, as Kuipers is for Jan Kuiper.
 */
export function isNamesake(text: string, place: Stretch, called: Called): boolean {
  const { names, others, knows } = called
  if (/\s/.test(text.slice(place.from, place.until))) return false
  if (isOfAnother(text, place, names)) return true
  const isOthers = (word: string) => others.has(word) && !names.words.has(word)
  if (isOthers(plainWord(text.slice(place.from, place.until)))) return true
  const words = wordsIn(text)
  const at = words.findIndex(({ from }) => from === place.from)
  const beside = (step: -1 | 1) => {
    let next = at + step
    while (words[next] && isLittle((words[next] as Word).word)) next += step
    const [left, right] = step < 0 ? [next, at] : [at, next]
    const isNear = words[next] && /^[\p{L}\s.'’-]*$/u.test(text.slice(words[left]?.until, words[right]?.from))
    return isNear && !/[.!?] /.test(text.slice(words[left]?.until, words[right]?.from))
      ? (words[next] as Word).word
      : ''
  }
  const [before, after] = [beside(-1), beside(1)]
  return (
    (!names.words.has(before) && (isOthers(before) || before.length > 2) && knows.isFirstName(before)) ||
    (names.given.has(words[at]?.word ?? '') && isOthers(after))
  )
}
