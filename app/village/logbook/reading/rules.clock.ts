import { months } from './rules.dayWords.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

/**
 * A clock time as said. `hour` up to 12 may still be morning or evening, unless `wholeDay` (13.00, 08:30 with its
 * nought). `sure: false` when no clock shows it (kwart voor 25). `bare` is a number alone, only a time among others.
 */
export type ClockTime = {
  from: number
  to: number
  hour: number
  minute: number
  wholeDay: boolean
  sure: boolean
  bare: boolean
  /** Said with `uur` and nothing else: it may be how long instead of when. */
  plainHour: boolean
}

/** What a time is for. `aside`: a length, a deadline or a call back; its words are left unread. */
export type Moment = {
  from: number
  to: number
  start: ClockTime | null
  until: ClockTime | null
  /** Where the end stands, when it is said apart from the start. */
  alsoFrom?: number
  alsoTo?: number
  role: 'wish' | 'meeting' | 'pickup' | 'back' | 'aside'
}

export const hourWords = ['u', 'uur', 'h', 'ure']

export const clockAt = (sheet: Sheet, at: number): ClockTime | null =>
  halfAt(sheet, at) ?? quarterAt(sheet, at) ?? figuresAt(sheet, at) ?? hourAt(sheet, at)

const made = (from: number, to: number, hour: number, minute: number, wholeDay = hour > 12): ClockTime => ({
  from,
  to,
  hour,
  minute,
  wholeDay,
  sure: hour <= 24 && minute < 60 && (hour < 24 || minute === 0),
  bare: false,
  plainHour: false,
})

const afterUur = (sheet: Sheet, at: number) =>
  is(sheet, at, ...hourWords) && (follows(sheet, at) || sheet.words[at]?.gap === '') ? at + 1 : at

/** A number from 0 to 99 in digits or letters. */
const numberAt = (sheet: Sheet, at: number): number | null => {
  const word = sheet.words[at]
  return word && !word.named && word.number !== null && word.number < 100 ? word.number : null
}

/** `half 11`, `half elf`. */
const halfAt = (sheet: Sheet, at: number): ClockTime | null => {
  if (!is(sheet, at, 'half', 'hallef') || !follows(sheet, at + 1)) return null
  const hour = numberAt(sheet, at + 1)
  if (hour === null || sheet.words[at + 2]?.tight || months.has(norm(sheet, at + 2))) return null
  const found = made(at, afterUur(sheet, at + 2), hour === 1 ? 12 : hour - 1, 30)
  return { ...found, sure: hour >= 1 && hour <= 12 }
}

/** `kwart over 2`, `vijf voor twaalf`, `10 over half 3`. */
const quarterAt = (sheet: Sheet, at: number): ClockTime | null => {
  const minutes = is(sheet, at, 'kwart', 'kwartier', 'kw') ? 15 : numberAt(sheet, at)
  if (minutes === null || minutes < 1 || minutes > 29) return null
  const unit = is(sheet, at + 1, 'minuten', 'min') ? at + 2 : at + 1
  if (!is(sheet, unit, 'over', 'voor') || !follows(sheet, unit) || !follows(sheet, unit + 1)) return null
  const sign = is(sheet, unit, 'over') ? 1 : -1
  const half = is(sheet, unit + 1, 'half')
  const said = half ? unit + 2 : unit + 1
  const hour = numberAt(sheet, said)
  if (hour === null || sheet.words[said + 1]?.tight || months.has(norm(sheet, said + 1))) return null
  const total = (half ? hour * 60 - 30 : hour * 60) + sign * minutes
  const spoken = total < 60 && hour <= 1 ? total + 720 : total
  const found = made(at, afterUur(sheet, said + 1), Math.floor(spoken / 60), spoken % 60)
  return { ...found, sure: hour >= 1 && hour <= (half ? 12 : 24), wholeDay: hour > 12 }
}

const notAClock = ['euro', 'eur', 'km', 'kg', 'kilo', 'liter', 'procent', 'graden', 'meter', 'cm', 'm']

/** `10.15`, `10:15`, `10u15`, `10 uur 15`, `1015u`. */
const figuresAt = (sheet: Sheet, at: number): ClockTime | null => {
  const first = sheet.words[at]
  if (!first?.digits || first.number === null || first.text.length > 4 || /[€$]/.test(first.gap)) return null
  const second = sheet.words[at + 1]
  const padded = first.text.startsWith('0') && first.text.length === 2
  if (
    second?.digits &&
    second.tight &&
    /^[.:]$/.test(second.gap) &&
    second.text.length === 2 &&
    first.text.length < 3
  ) {
    const third = sheet.words[at + 2]
    if (third?.digits && third.tight && third.gap !== '-' && third.gap !== '/' && third.gap !== '–')
      return null
    if (is(sheet, at + 2, ...notAClock)) return null
    return {
      ...made(at, afterUur(sheet, at + 2), first.number, second.number ?? 99),
      wholeDay: first.number > 12 || padded,
    }
  }
  if (first.text.length < 3 && is(sheet, at + 1, ...hourWords) && second?.fresh === false) {
    const minutes = sheet.words[at + 2]
    if (!minutes?.digits || minutes.text.length !== 2 || minutes.gap !== '' || (minutes.number ?? 99) > 59)
      return null
    if (months.has(norm(sheet, at + 3)) || is(sheet, at + 3, ...hourWords, 'minuten', 'min', 'e')) return null
    if (/^[/.:]/.test(sheet.words[at + 3]?.gap ?? '') && sheet.words[at + 3]?.tight) return null
    return { ...made(at, at + 3, first.number, minutes.number ?? 99), wholeDay: first.number > 12 || padded }
  }
  const loose =
    is(sheet, at - 1, 'om') || (sheet.busy[at - 1] === true && !first.fresh && first.number < 1900)
  if (first.text.length >= 3 && loose && !second?.tight && first.number % 100 < 60 && first.number >= 100)
    if (!is(sheet, at + 1, ...hourWords, ...notAClock))
      return made(at, at + 1, Math.floor(first.number / 100), first.number % 100)
  if (first.text.length >= 3 && is(sheet, at + 1, 'u', 'uur', 'h') && second?.fresh === false) {
    const hour = Math.floor(first.number / 100)
    return {
      ...made(at, at + 2, hour, first.number % 100),
      wholeDay: hour > 12 || first.text.startsWith('0'),
    }
  }
  return null
}

/** `10 uur`, `tien uur`, or a number alone. */
const hourAt = (sheet: Sheet, at: number): ClockTime | null => {
  const hour = numberAt(sheet, at)
  if (hour === null || aboutAnHour(sheet, at) || /[€$]/.test(sheet.words[at]?.gap ?? '')) return null
  const to = afterUur(sheet, at + 1)
  if (to > at + 1) return { ...made(at, to, hour, 0), plainHour: true }
  const next = sheet.words[at + 1]
  if (next?.tight && !/^[-–—]$/.test(next.gap) && (next.digits || next.gap === '')) return null
  return { ...made(at, at + 1, hour, 0), bare: true }
}

/** `Een uur of drie` is about three o'clock, not one. */
const aboutAnHour = (sheet: Sheet, at: number) =>
  is(sheet, at, 'een', 'n') &&
  is(sheet, at + 1, 'uur') &&
  is(sheet, at + 2, 'of') &&
  numberAt(sheet, at + 3) !== null
