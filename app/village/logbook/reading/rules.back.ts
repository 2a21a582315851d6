import {
  type Answer,
  asked,
  asksAfter,
  driverBeside,
  type Found,
  isOpen,
  someoneElse,
} from './rules.backOthers.ts'
import { askedBack, refusedBack, relatives, returning } from './rules.backWords.ts'
import { clockAt } from './rules.clock.ts'
import { carriedThings } from './rules.kindWords.ts'
import { clauseAround, follows, is, norm, phraseAt, type Sheet } from './rules.sheet.ts'

export type Back = {
  back: 'yes' | 'no' | null
  used: { from: number; to: number }[]
  doubted: { from: number; to: number }[]
  /** Words that a time beside them belongs to: `12 uur terug`. */
  returns: Set<number>
  /** The same when somebody else drives: `om 4 uur door haar zoon thuisgebracht`. */
  others: Set<number>
  /** Only somebody else was named: that alone asks for no ride. */
  byOthers: boolean
}

/** Whether the person is to be brought back as well. */
export const backOf = (sheet: Sheet): Back => {
  const out: Back = {
    back: null,
    used: [],
    doubted: [],
    returns: new Set(),
    others: new Set(),
    byOthers: true,
  }
  const told = new Set<Answer>()
  for (let at = 0; at < sheet.words.length; at++) {
    const taken = someoneElse(sheet, at)
    const found = taken ?? bringAndFetch(sheet, at) ?? answerAt(sheet, at)
    if (found === null) continue
    out.byOthers &&= taken !== null
    const { answer, to } = found
    if (answer !== 'other') told.add(answer)
    if (answer === 'yes' || answer === 'no') out.used.push({ from: at, to })
    else out.doubted.push({ from: at, to })
    const whole = is(sheet, at, 'heen', 'brengen', 'halen', 'wegbrengen', 'gebracht', 'gehaald')
    const home =
      [at, to - 1].some(spot => returning.includes(norm(sheet, spot))) || is(sheet, at + 1, 'thuis')
    if (taken !== null || (!whole && home))
      for (let spot = at; spot < to; spot++)
        if (answer === 'yes') out.returns.add(spot)
        else if (answer === 'no') out.others.add(spot)
    at = to - 1
  }
  const [only] = told
  if (told.size === 1 && (only === 'yes' || only === 'no')) out.back = only
  else if (told.size > 0) {
    out.doubted.push(...out.used)
    out.used = []
  }
  return out
}

const between = 'weer te ook na afloop later daarna haar hem mw dan straks graag'.split(' ')
/** `brengen en na afloop weer ophalen`, `te brengen en te halen`. */
const bringAndFetch = (sheet: Sheet, at: number): Found | null => {
  if (!is(sheet, at, 'brengen', 'wegbrengen', 'gebracht', 'weggebracht', 'halen', 'ophalen')) return null
  if (!is(sheet, at + 1, 'en') || carriedThings.has(norm(sheet, at - 1))) return null
  const other = is(sheet, at, 'halen', 'ophalen') ? ['brengen', 'thuisbrengen'] : fetching
  let to = at + 2
  while (to < at + 7 && is(sheet, to, ...between) && follows(sheet, to)) to++
  if (!is(sheet, to, ...other) || !follows(sheet, to) || !unbroken(sheet, at, 2)) return null
  return { answer: meaning(sheet, at, to + 1 - at), to: to + 1 }
}
const fetching =
  'halen ophalen opgehaald gehaald terugbrengen teruggebracht thuisbrengen thuisgebracht'.split(' ')

const answerAt = (sheet: Sheet, at: number): Found | null => {
  const refused = longest(sheet, at, refusedBack)
  if (refused > 0) return { answer: isOpen(sheet, at, at + refused) ? 'unsure' : 'no', to: at + refused }
  const agreed = longest(sheet, at, askedBack) || homeAt(sheet, at)
  return agreed === 0 ? null : { answer: meaning(sheet, at, agreed), to: at + agreed }
}

/** `om 17u weer thuis`, `weer thuis om 4 uur`: only with its time, for `als ze weer thuis is` asks for no ride. */
const homeAt = (sheet: Sheet, at: number): number => {
  if (!phraseAt(sheet, at, ['weer', 'thuis']) || !follows(sheet, at + 1)) return 0
  const behind = is(sheet, at + 2, 'zijn') ? at + 3 : at + 2
  const after =
    is(sheet, behind, 'om', 'rond') && follows(sheet, behind) && clockAt(sheet, behind + 1) !== null
  const before = [1, 2, 3, 4].some(back => follows(sheet, at) && clockAt(sheet, at - back)?.to === at)
  return after ? behind - at : before ? 2 : 0
}

const longest = (sheet: Sheet, at: number, phrases: string[][]) => {
  let length = 0
  for (const phrase of phrases)
    if (phrase.length > length && phraseAt(sheet, at, phrase) && unbroken(sheet, at, phrase.length))
      length = phrase.length
  return length
}

const unbroken = (sheet: Sheet, at: number, length: number) => {
  for (let i = 1; i < length; i++) if (!follows(sheet, at + i)) return false
  return true
}

const calling =
  'bel belt bellen gebeld belde mailen appen hoort horen koppelen krijgt krijgen vinden geven'.split(' ')
const turned = ['niet', 'geen', 'zonder', 'of', 'misschien', 'evt', 'eventueel']

/** `belt terug`, `terug van vakantie`, `terug met dochter`: no wish to be driven home. */
const meaning = (sheet: Sheet, at: number, length: number): Answer => {
  const after = at + length
  const [from, to] = clauseAround(sheet, at)
  for (let i = from; i < to; i++) if (is(sheet, i, ...calling)) return 'other'
  if (asksAfter(sheet, after) && !is(sheet, after, 'niet')) return 'unsure'
  // "Terug?" alone is a question that nobody has answered yet.
  if (to - from === length && asked(sheet, after)) return 'unsure'
  for (let i = from; i < to; i++) if (Math.abs(i - at) <= 4 && is(sheet, i, ...turned)) return 'unsure'
  if (carriedThings.has(norm(sheet, at - 1)) && follows(sheet, at) && !is(sheet, at, 'terug')) return 'other'
  if (is(sheet, at - 1, 'alleen', 'enkel')) return 'unsure'
  if (is(sheet, at - 1, 'zoals')) return 'other'
  const by = driverBeside(sheet, at, after)
  if (by !== null) return by
  if (!is(sheet, after - 1, 'terug') || !follows(sheet, after)) return 'yes'
  if (is(sheet, after, 'van', 'uit', 'vanuit', 'kan', 'weet')) return 'other'
  const person = is(sheet, after, 'met', 'gaat', 'brengt') ? [after + 1, after + 2, after + 3] : []
  return person.some(i => relatives.has(norm(sheet, i)) || is(sheet, i, 'zelf')) ? 'unsure' : 'yes'
}
