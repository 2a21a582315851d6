import { sentences as along } from './rules.sentences.along.ts'
import { sentences as calls } from './rules.sentences.calls.ts'
import { sentences as clock } from './rules.sentences.clock.ts'
import { sentences as doubts } from './rules.sentences.doubts.ts'
import { sentences as help } from './rules.sentences.help.ts'
import { sentences as home } from './rules.sentences.home.ts'
import { sentences as hours } from './rules.sentences.hours.ts'
import { sentences as inside } from './rules.sentences.inside.ts'
import { sentences as mended } from './rules.sentences.mended.ts'
import { sentences as mixed } from './rules.sentences.mixed.ts'
import { sentences as months } from './rules.sentences.months.ts'
import { sentences as other } from './rules.sentences.other.ts'
import { sentences as returns } from './rules.sentences.returns.ts'
import { sentences as seasons } from './rules.sentences.seasons.ts'
import { sentences as short } from './rules.sentences.short.ts'
import { sentences as simple } from './rules.sentences.simple.ts'
import { sentences as slips } from './rules.sentences.slips.ts'
import { sentences as spans } from './rules.sentences.spans.ts'
import { sentences as third } from './rules.sentences.third.ts'
import { sentences as wishes } from './rules.sentences.wishes.ts'
import type { Reading } from './rules.shape.ts'

export const tables: [theme: string, table: string][] = [
  ['plain calls', simple],
  ['kinds of help', help],
  ['seasons and repetition', seasons],
  ['whole calls', calls],
  ['hours', hours],
  ['few words', short],
  ['doubts', doubts],
  ['typing errors', mended],
  ['the way back', returns],
  ['spans', spans],
  ['slips of quick fingers', slips],
  ['clock times in a hurry', clock],
  ['who brings them home', home],
  ['words inside words', inside],
  ['what comes along, and where', along],
  ['days of the month', months],
  ['other hands', mixed],
  ['more other hands', other],
  ['a third hand', third],
  ['a first day', wishes],
]

const repeatOf = (said: string): Reading['repeat'] => {
  const [every = '', unit = 'week', ...rest] = said.split(' ')
  const until = rest.includes('until') ? (rest.at(-1) ?? null) : null
  const nth = rest.includes('nth') ? (Number(rest[rest.indexOf('nth') + 1]) as 2) : null
  const days = rest[0] !== undefined && rest[0] !== 'until' ? rest[0].split('+').map(Number) : []
  return {
    every: Number(every),
    unit: unit as 'week',
    weekdays: days,
    until,
    ...(nth === null ? {} : { nth }),
  }
}

const clashOf = (said: string) => {
  const [day = '', weekday = ''] = said.split(' ')
  return { day, weekday: Number(weekday) }
}

/** Word for word what was not understood, however it was put into phrases. */
type Left = { left: string[] }

/** One line of a table as a reading; fields left out are empty. */
export const expectedOf = (line: string): Omit<Reading, 'understood' | 'notUnderstood'> & Left => {
  const said = new Map(line.split('; ').map(part => part.split(': ') as [string, string]))
  const text = (field: string) => said.get(field) ?? null
  const repeat = text('repeat')
  return {
    kind: text('kind'),
    day: text('day'),
    dayUntil: text('dayUntil'),
    time: text('time'),
    timeUntil: text('timeUntil'),
    part: text('part') as Reading['part'],
    place: text('place'),
    back: text('back') as Reading['back'],
    backTime: text('backTime'),
    aids: text('aids')?.split(' + ') ?? [],
    repeat: repeat === null ? null : repeatOf(repeat),
    urgency: text('urgency') as Reading['urgency'],
    stopsBefore: text('stops') === 'before',
    phones: text('phone')?.split(' + ') ?? [],
    clash: text('clash') === null ? null : clashOf(text('clash') ?? ''),
    left: text('left')?.split(' ') ?? [],
  }
}

/** `[today, sentence, what should be read]` */
export const rowsOf = (table: string): [string, string, string][] => {
  const rows: [string, string, string][] = []
  let today = ''
  const lines = table.trim().split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.startsWith('@ ')) today = line.slice(2)
    else rows.push([today, line, (lines[++at] ?? '').trim()])
  }
  return rows
}
