/** What days and times are called. Dutch and English side by side, so that neither forgets a word of the other. */
import type { Tongue } from './days.ts'

export type DayWords = {
  weekdays: readonly string[]
  months: readonly string[]
  /** Days that have a name of their own, counted from today. */
  near: Readonly<Record<number, string>>
  counts: readonly string[]
  units: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly [one: string, many: string]>>
  ahead: (length: string) => string
  ago: (length: string) => string
  between: (from: string, to: string) => string
  through: (from: string, to: string) => string
  parts: Readonly<Record<string, string>>
  every: (unit: string) => string
  everyFew: (count: string, units: string) => string
  on: (days: string) => string
  /** Which one of the month, from 1 to 4; -1 is the last. */
  nthOf: (nth: number, days: string) => string
  upTo: (day: string) => string
  except: (days: string) => string
  /** It comes back, and nobody said on which day. */
  dayOpen: string
  and: string
}

export const dayWords: Readonly<Record<Tongue, DayWords>> = {
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    near: { [-2]: 'eergisteren', [-1]: 'gisteren', 0: 'vandaag', 1: 'morgen', 2: 'overmorgen' },
    counts: [
      'nul',
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
    ],
    units: {
      day: ['dag', 'dagen'],
      week: ['week', 'weken'],
      month: ['maand', 'maanden'],
      year: ['jaar', 'jaar'],
    },
    ahead: length => `over ${length}`,
    ago: length => `${length} geleden`,
    between: (from, to) => `tussen ${from} en ${to} uur`,
    through: (from, to) => `${from} tot en met ${to}`,
    parts: { ochtend: 'in de ochtend', middag: 'in de middag', avond: 'in de avond' },
    every: unit => `elke ${unit}`,
    everyFew: (count, units) => `om de ${count} ${units}`,
    on: days => `op ${days}`,
    nthOf: (nth, days) => `op de ${['eerste', 'tweede', 'derde', 'vierde'][nth - 1] ?? 'laatste'} ${days}`,
    upTo: day => `tot en met ${day}`,
    except: days => `behalve ${days}`,
    dayOpen: '(de dag nog afspreken)',
    and: 'en',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    near: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    counts: [
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    units: {
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    ahead: length => `in ${length}`,
    ago: length => `${length} ago`,
    between: (from, to) => `between ${from} and ${to}`,
    through: (from, to) => `${from} to ${to}`,
    parts: { ochtend: 'in the morning', middag: 'in the afternoon', avond: 'in the evening' },
    every: unit => `every ${unit}`,
    everyFew: (count, units) => `every ${count} ${units}`,
    on: days => `on ${days}`,
    nthOf: (nth, days) => `on the ${['first', 'second', 'third', 'fourth'][nth - 1] ?? 'last'} ${days}`,
    upTo: day => `up to and including ${day}`,
    except: days => `except ${days}`,
    dayOpen: '(the day still to be agreed)',
    and: 'and',
  },
}
