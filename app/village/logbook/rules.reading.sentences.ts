import { sentences as calls } from './rules.reading.sentences.calls.ts'
import { sentences as doubts } from './rules.reading.sentences.doubts.ts'
import { sentences as help } from './rules.reading.sentences.help.ts'
import { sentences as hours } from './rules.reading.sentences.hours.ts'
import { sentences as mended } from './rules.reading.sentences.mended.ts'
import { sentences as returns } from './rules.reading.sentences.returns.ts'
import { sentences as seasons } from './rules.reading.sentences.seasons.ts'
import { sentences as short } from './rules.reading.sentences.short.ts'
import { sentences as simple } from './rules.reading.sentences.simple.ts'
import { sentences as spans } from './rules.reading.sentences.spans.ts'
import type { Reading } from './rules.reading.shape.ts'

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
]

const repeatOf = (said: string): Reading['repeat'] => {
  const [every = '', unit = 'week', ...rest] = said.split(' ')
  const until = rest.includes('until') ? (rest.at(-1) ?? null) : null
  const days = rest[0] !== undefined && rest[0] !== 'until' ? rest[0].split('+').map(Number) : []
  return { every: Number(every), unit: unit as 'week', weekdays: days, until }
}

/** One line of a table as a reading; fields left out are empty. */
export const expectedOf = (line: string): Omit<Reading, 'understood'> => {
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
    notUnderstood: text('left')?.split(' ') ?? [],
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
