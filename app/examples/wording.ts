/** How each hand says names, days and hours. */
import type { Calendar } from './calendar.ts'
import { clock } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import type { Hand } from './shapes.ts'

export const weekdayNames = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const
export const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const numbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const fullFamily = (neighbour: Neighbour) => {
  const { infix, family } = neighbour.person.name
  return infix ? `${infix} ${family}` : family
}

export const nameOf = (neighbour: Neighbour, hand: Hand, chance: Chance): string => {
  const { given } = neighbour.person.name
  const family = fullFamily(neighbour)
  const old = neighbour.band === '65-79' || neighbour.band === '80+'
  const bare = given.endsWith('.')
  const title = neighbour.gender === 'f' ? 'mevrouw' : 'meneer'
  const formal = `${title} ${capital(family)}`
  if (!old && !bare) return hand === 'polite' || chance.often(0.25) ? `${given} ${family}` : given
  const short = `${neighbour.gender === 'f' ? 'mw' : 'hr'} ${family.replace('van der ', 'vd ').replace('van den ', 'vd ').replace('van de ', 'vd ')}`
  if (hand === 'terse') return !bare && chance.often(0.2) ? given : short
  if (hand === 'dashes') return `${neighbour.gender === 'f' ? 'Mw' : 'Dhr'} ${capital(family)}`
  if (hand === 'polite' || bare) return formal
  if (hand === 'warm') return chance.often(0.5) ? formal : given
  if (hand === 'chatty') return chance.often(0.65) ? given : formal
  return chance.often(0.62) ? given : `${given} ${family}`
}

export const helperName = (neighbour: Neighbour, hand: Hand, chance: Chance): string => {
  const { given } = neighbour.person.name
  if (hand === 'polite' || hand === 'dashes') return `${given} ${fullFamily(neighbour)}`
  return chance.often(hand === 'warm' ? 0.5 : 0.2) ? `${given} ${fullFamily(neighbour)}` : given
}

/** A day as said on another day. */
export const dayWords = (
  calendar: Calendar,
  now: number,
  day: number,
  hand: Hand,
  chance: Chance,
): string => {
  const away = day - now
  const name = weekdayNames[calendar.weekday(day) - 1] ?? ''
  const [, m = '1', d = '1'] = calendar.day(day).split('-')
  const date = `${Number(d)} ${monthNames[Number(m) - 1]}`
  const short = hand === 'terse'
  if (away === 0) return 'vandaag'
  if (away === 1) return 'morgen'
  if (away === -1) return 'gisteren'
  if (away === 2 && chance.often(0.3)) return 'overmorgen'
  if (away > 1 && away < 7) return chance.often(0.15) ? `${name} ${date}` : name
  if (away < 0 && away > -7) return name
  const nextWeek = calendar.weekday(now) + away > 7 && calendar.weekday(now) + away <= 14
  if (away > 0 && nextWeek && chance.often(0.35))
    return short ? `${name.slice(0, 2)} vlg wk` : `volgende week ${name}`
  if (short)
    return chance.pick([
      `${name.slice(0, 2)} ${Number(d)}/${Number(m)}`,
      `${Number(d)}/${Number(m)}`,
      date.slice(0, date.indexOf(' ') + 4),
    ])
  return chance.pick([`${name} ${date}`, `${name} ${date}`, date])
}

export const timeWords = (minutes: number, hand: Hand, chance: Chance): string => {
  const hour = Math.floor(minutes / 60)
  const rest = minutes % 60
  const dotted = `${hour}.${clock(minutes).slice(3)}`
  if (hand === 'terse')
    return rest === 0 ? `${hour} u` : chance.pick([dotted, dotted, `${hour}u${clock(minutes).slice(3)}`])
  if (hand === 'dashes') return rest === 0 && chance.often(0.5) ? `${hour} uur` : dotted
  if (hand === 'polite') return rest === 0 ? `${hour} uur` : `${dotted} uur`
  const said = (h: number) => numbers[((h - 1 + 12) % 12) + 1] ?? ''
  if (hand === 'warm' && chance.often(0.5)) return rest === 0 ? `${hour} uur` : `${dotted} uur`
  if (rest === 0) return `${said(hour)} uur`
  if (rest === 30) return `half ${said(hour + 1)}`
  if (rest === 15) return `kwart over ${said(hour)}`
  if (rest === 45) return `kwart voor ${said(hour + 1)}`
  return dotted
}

export const pronouns = (neighbour: Neighbour | undefined) =>
  neighbour?.gender === 'm'
    ? { ze: 'hij', zij: 'hij', haar: 'zijn', har: 'hem' }
    : { ze: 'ze', zij: 'zij', haar: 'haar', har: 'haar' }
