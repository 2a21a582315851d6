import { partWords } from './rules.dayWords.ts'
import { fillers } from './rules.fillers.ts'
import { indexPlaces, isHospital, isProper, type PlaceFound, placeAt, tailFrom } from './rules.placesNamed.ts'
import type { Place } from './rules.shape.ts'
import { follows, is, norm, type Sheet, within } from './rules.sheet.ts'

export type Where = {
  place: string | null
  used: { from: number; to: number }[]
  doubted: { from: number; to: number }[]
  /** What the way it is said tells about the kind of help. */
  signs: { naar: number[]; usual: PlaceFound[]; fetchedFrom: boolean; expected: boolean }
}

type Said = PlaceFound & { naar: boolean; lead: number }

export const whereOf = (sheet: Sheet, places: Place[], notPlaces: (word: string) => boolean): Where => {
  const index = indexPlaces(places)
  const found: Said[] = []
  const signs: Where['signs'] = { naar: [], usual: [], fetchedFrom: false, expected: false }
  for (let at = 0; at < sheet.words.length; at++) {
    const named = placeAt(sheet, at, index)
    const lead = leadOf(sheet, at)
    const naar = is(sheet, lead, 'naar', 'richting') && isMotion(sheet, lead)
    const one = named ?? (naar ? otherAt(sheet, at, notPlaces) : null)
    if (one === null) continue
    const origin = is(sheet, lead, 'van', 'uit', 'vanaf', 'vanuit', 'via', 'door', 'volgens')
    // By train: the ride is to the station, and which one nobody can tell from this.
    const byTrain = naar && is(sheet, lead - 1, 'trein', 'bus', 'boot', 'vliegtuig')
    if (byTrain && named) named.sure = false
    const stays =
      is(sheet, lead, 'in') &&
      is(sheet, lead - 1, 'ligt', 'zit', 'woont', 'verblijft', 'opgenomen', 'lag', 'werkt')
    const online = is(sheet, lead, 'bij', 'op') && is(sheet, lead - 1, 'inloggen', 'ingelogd', 'aanmelden')
    if (stays || online) {
      at = one.to - 1
      continue
    }
    if (origin) signs.fetchedFrom ||= one.sort !== 'town' && !is(sheet, lead, 'via', 'door', 'volgens')
    else if (!reports(sheet, { ...one, lead })) {
      found.push({ ...one, naar, lead })
      if (naar) signs.naar.push(lead)
      if (one.sort !== 'other' && one.sort !== 'town') signs.usual.push(one)
    }
    at = one.to - 1
  }
  for (let at = 0; at < sheet.words.length; at++)
    if (is(sheet, at, 'naar') && isMotion(sheet, at) && leadsSomewhere(sheet, at, notPlaces))
      signs.naar.push(at)
  signs.expected = found.length > 0 && mustBeThere(sheet)
  return { ...choose(found), signs }
}

const light = 'de het een t n haar zijn hun mijn den der eigen dr zn m'.split(' ')
const leadOf = (sheet: Sheet, at: number): number => {
  let lead = at - 1
  while (lead > at - 4 && is(sheet, lead, ...light) && follows(sheet, lead + 1)) lead--
  return follows(sheet, lead + 1) ? lead : -1
}

const looking =
  'kijken kijkt zoek zoeken zoekt vraagt vragen luisteren vraag verlangt verlangen kijk kijke'.split(' ')
/** `naar de kraan kijken` moves nobody. */
const isMotion = (sheet: Sheet, at: number): boolean => {
  if (is(sheet, at - 1, ...looking)) return false
  for (let i = at + 1; i < at + 7 && follows(sheet, i); i++)
    if (is(sheet, i, 'kijken', 'luisteren', 'kijkt')) return false
  return true
}

const nowhere = new Set(
  `
  buiten binnen boven beneden bed voren achteren toe wens iemand alle iets kijken wc toilet gebruik
  huis thuis mw mevr mevrouw hr heer dhr meneer fam familie buren elkaar verwachting aanleiding
  brengen halen rijden vroeger later`
    .trim()
    .split(/\s+/),
)
const relatives = new Set(
  `
  zus broer dochter zoon moeder vader vriendin vriend kleinzoon kleindochter kleinkind kleinkinderen
  nicht neef tante oom man vrouw schoonzus zwager kinderen`
    .trim()
    .split(/\s+/),
)

const leadsSomewhere = (sheet: Sheet, at: number, notPlaces: (word: string) => boolean): boolean => {
  let here = at + 1
  while (here < at + 4 && is(sheet, here, ...light)) here++
  const word = norm(sheet, here)
  if (word === 'huis') return true
  return word !== '' && !nowhere.has(word) && !notPlaces(word) && follows(sheet, here) && !fillers.has(word)
}

const adjectives = new Set('nieuwe oude grote kleine andere protestantse katholieke'.split(' '))

/** A place that nobody listed, behind `naar`: `bridgeclub`, `De Spil`, `zus in Emmen`. */
const otherAt = (sheet: Sheet, at: number, notPlaces: (word: string) => boolean): PlaceFound | null => {
  const word = sheet.words[at]
  if (!word || word.digits || sheet.busy[at] || light.includes(word.norm) || partWords.has(word.norm))
    return null
  const made = (to: number, sure: boolean, text?: string): PlaceFound => {
    const value = text ?? sheet.text.slice(word.from, sheet.words[to - 1]?.to)
    return { from: at, to, value, head: word.norm, sort: 'other', full: true, sure }
  }
  const article = sheet.words[at - 1]
  if (isProper(sheet, at) && !nowhere.has(word.norm)) {
    const tail = tailFrom(sheet, at + 1)
    const spelled = article && /^(?:De|Het|'t|’t|Den)$/.test(article.text) ? article.from : word.from
    const to = tail?.to ?? at + 1
    const name = sheet.text.slice(spelled, word.to)
    return made(to, true, tail ? `${name} ${tail.text}` : name)
  }
  if (nowhere.has(word.norm) || notPlaces(word.norm) || fillers.has(word.norm)) return null
  if (
    /(?:en|de|te)$/.test(word.norm) &&
    !adjectives.has(word.norm) &&
    !relatives.has(word.norm) &&
    endsClause(sheet, at + 1)
  )
    if (/^(?:ge|be|ver|op|mee|af|uit)/.test(word.norm)) return null
  const noun = adjectives.has(word.norm) ? at + 1 : at
  const tail = tailFrom(sheet, noun + 1)
  if (tail !== null) {
    const head = sheet.text.slice(word.from, sheet.words[noun]?.to)
    return made(tail.to, true, `${head} ${tail.text}`)
  }
  const next = norm(sheet, noun + 1)
  const unclear = follows(sheet, noun + 1) && !fillers.has(next) && !notPlaces(next) && !sheet.busy[noun + 1]
  const named = sheet.words[noun + 1]?.named === true || sheet.words[noun + 1]?.digits === true
  if (is(sheet, noun + 1, 'bij', 'over', 'aan') && follows(sheet, noun + 1)) return made(noun + 1, false)
  return made(noun + 1, !unclear || named || /(?:en|t)$/.test(next))
}

/** `ze moet er om elf uur zijn`, `wordt in Assen verwacht`. */
const mustBeThere = (sheet: Sheet): boolean => {
  for (let at = 0; at < sheet.words.length; at++) {
    if (is(sheet, at, 'afspraak') && is(sheet, at + 1, 'in', 'te')) return true
    if (is(sheet, at, 'verwacht') && within(sheet, at, 8, 'wordt', 'word', 'worden')) return true
    const open = !follows(sheet, at + 1) || is(sheet, at + 1, 'en', 'om', 'rond', 'maar', 'want', 'voor')
    if (
      is(sheet, at, 'zijn') &&
      open &&
      !is(sheet, at - 1, 'thuis', 'klaar', 'weg') &&
      within(sheet, at, 9, 'moet', 'moeten', 'wil')
    )
      return true
  }
  return false
}

const endsClause = (sheet: Sheet, at: number) => !follows(sheet, at)

const tells = 'belt belde zegt vindt adviseert vraagt meldt mailde tipt zei gebeld mailen appen'.split(' ')
/** `huisarts belde`: the one who tells, not where to go. */
const reports = (sheet: Sheet, one: PlaceFound & { lead: number }) =>
  is(sheet, one.lead, 'bel', 'bellen', 'volgens', 'komt') ||
  (follows(sheet, one.to) && is(sheet, one.to, ...tells, 'bellen', 'thuis', 'komt', 'geweest')) ||
  (is(sheet, one.to, 'aan') && is(sheet, one.to + 1, 'huis'))

const choose = (found: Said[]): Omit<Where, 'signs'> => {
  const words = (some: Said[]) => some.map(({ from, to, lead, naar }) => ({ from: naar ? lead : from, to }))
  const none = { place: null, used: [], doubted: words(found) }
  if (found.length === 0 || found.some(one => !one.sure)) return none
  const hospital = found.find(isHospital)
  const named = found.some(one => one.sort === 'known' && isHospital(one))
  const left = found.filter(
    one =>
      !(hospital && one.sort === 'department') &&
      !(named && one.sort === 'usual' && !one.full && isHospital(one)),
  )
  const values = [...new Set(left.map(one => one.value.toLowerCase()))]
  const [only] = left
  if (only && values.length === 1) return { place: only.value, used: words(left), doubted: [] }
  // "Bloedprikken" tells what for; the prikpost beside it where.
  const where = left.filter(one => one.head !== 'bloedprikken')
  const [real] = where
  if (real && where.length === 1 && real.sort !== 'town' && left.length === 2)
    return { place: real.value, used: words(left), doubted: [] }
  const towns = left.filter(one => one.sort === 'town')
  const others = left.filter(one => one.sort !== 'town')
  const [town] = towns
  const [other] = others
  if (town && other && left.length === 2) {
    if (other.value.toLowerCase().endsWith(town.value.toLowerCase()))
      return { place: other.value, used: words(left), doubted: [] }
    if (!other.full && other.sort !== 'known')
      return { place: `${other.value} ${town.value}`, used: words(left), doubted: [] }
    if (other.sort === 'known') return { place: other.value, used: words([other]), doubted: words([town]) }
  }
  return none
}
