import { carriedThings } from './rules.reading.kindWords.ts'
import { clauseAround, follows, is, norm, phraseAt, type Sheet } from './rules.reading.sheet.ts'

export type Back = {
  back: 'yes' | 'no' | null
  used: { from: number; to: number }[]
  doubted: { from: number; to: number }[]
  /** Words that a time beside them belongs to: `12 uur terug`. */
  returns: Set<number>
}

const yes = `
  heen en terug, terug naar huis, naar huis terug, heen en weer, heen en terugreis, heen en terugrit,
  heen-en terugrit, heen-en terugreis, brengen en halen, halen en brengen, brengen en ophalen, brengen
  en weer ophalen, brengen en weer halen, wegbrengen en ophalen, wegbrengen en weer ophalen, weer
  terug, weer thuisbrengen, weer thuis brengen, weer naar huis, weer ophalen, weer opgehaald, weer
  halen, weer mee terug, en ook terug, retour, retourtje, retourrit, vv, ht, terugreis, terugrit,
  terugbrengen, terugbrengt, teruggebracht, terughalen, terugrijden, thuisbrengen, terug, terogge`
  .trim()
  .split(/,\s+/)
  .map(phrase => phrase.split(/\s+/))

const no = `
  alleen heen, alleen heenreis, alleen heenrit, alleen de heenreis, alleen de heenrit, alleen brengen,
  alleen wegbrengen, enkele reis, enkele rit, enkeltje, enkel heen, hoeft niet terug, hoeft niet
  opgehaald, hoeft niet meer terug, terug hoeft niet, terug niet nodig, terug is niet nodig, niet
  terug, geen terugrit, geen terugreis, geen retour, niet retour, terugreis niet nodig, terugrit niet
  nodig, terugrit hoeft niet, terugreis hoeft niet, terugreis is geregeld, terugreis zelf, terug zelf,
  terug regelt ze zelf, terug regelt hij zelf, terug zelf geregeld, terug is geregeld, terug geregeld,
  zelf terug`
  .trim()
  .split(/,\s+/)
  .map(phrase => phrase.split(/\s+/))

const returning =
  'terug terugrit terugreis terugbrengen terughalen thuisbrengen terogge ophalen opgehaald halen'.split(' ')

/** Whether the person is to be brought back as well. */
export const backOf = (sheet: Sheet): Back => {
  const out: Back = { back: null, used: [], doubted: [], returns: new Set() }
  const told = new Set<'yes' | 'no'>()
  for (let at = 0; at < sheet.words.length; at++) {
    const [answer, length] = answerAt(sheet, at)
    if (length === 0) continue
    const to = at + length
    if (answer === null) out.doubted.push({ from: at, to })
    else {
      told.add(answer)
      out.used.push({ from: at, to })
      const whole = is(sheet, at, 'heen', 'brengen', 'halen', 'wegbrengen')
      const returnsHome = [at, to - 1].some(spot => returning.includes(norm(sheet, spot)))
      if (answer === 'yes' && !whole && returnsHome) out.returns.add(at).add(to - 1)
    }
    at = to - 1
  }
  if (told.size === 1) out.back = [...told][0] ?? null
  else if (told.size === 2) {
    out.doubted.push(...out.used)
    out.used = []
  }
  return out
}

const answerAt = (sheet: Sheet, at: number): ['yes' | 'no' | null, number] => {
  const refused = longest(sheet, at, no)
  if (refused > 0) return ['no', refused]
  const agreed = longest(sheet, at, yes)
  if (agreed === 0) return [null, 0]
  return [isAnswer(sheet, at, agreed) ? 'yes' : null, agreed]
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

const relatives = `
  dochter zoon man vrouw buurman buurvrouw kleinzoon kleindochter zus broer familie kinderen bus taxi
  trein vriendin zelf`
  .trim()
  .split(/\s+/)
const calling =
  'bel belt bellen gebeld belde mailen appen hoort horen koppelen krijgt krijgen vinden geven'.split(' ')

/** `belt terug`, `terug van vakantie`, `terug met dochter`: no wish to be driven home. */
const isAnswer = (sheet: Sheet, at: number, length: number): boolean => {
  const [from, to] = clauseAround(sheet, at)
  const turned = ['niet', 'geen', 'misschien', 'evt', 'eventueel', 'zonder', 'of']
  for (let i = from; i < to; i++) {
    if (is(sheet, i, ...calling)) return false
    if (Math.abs(i - at) <= 4 && is(sheet, i, ...turned)) return false
  }
  if (carriedThings.has(norm(sheet, at - 1)) && !is(sheet, at, 'terug')) return false
  const after = at + length
  if (is(sheet, at - 1, 'alleen', 'enkel', 'of')) return false
  if (!is(sheet, after - 1, 'terug')) return true
  if (!follows(sheet, after)) return true
  if (is(sheet, after, 'van', 'uit', 'vanuit', 'kan', 'weet')) return false
  const by = is(sheet, after, 'met', 'door', 'gaat', 'brengt') ? [after + 1, after + 2, after + 3] : []
  return !by.some(i => relatives.includes(norm(sheet, i)))
}
