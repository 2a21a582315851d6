/** Six hands: who writes without capitals, who in full sentences, who as people talk in Drenthe. */
import { cast } from './cast.ts'
import type { Chance } from './chance.ts'
import { oldMen, oldWomen, youngMen, youngWomen } from './names.ts'
import type { Hand } from './shapes.ts'
import type { Said } from './text/styles.ts'

/** Sentences that do not depend on the hand; the hand changes them while writing. */
export type Source = Said | readonly string[]

export const templatesFor = (hand: Hand, source: Source, chance: Chance): readonly string[] => {
  if (!('telegram' in source)) return source
  if (hand === 'terse' || hand === 'dashes') return source.telegram
  if (hand === 'polite') return source.polite
  if (hand === 'warm') return chance.often(0.6) ? source.polite : source.chatty
  if (hand === 'drents') return source.drents && chance.often(0.62) ? source.drents : source.chatty
  return source.chatty
}

/** Puts parts together as this hand does. */
export const written = (hand: Hand, parts: readonly string[], chance: Chance): string => {
  switch (hand) {
    case 'terse':
      return abbreviated(
        parts.map(part => shortened(part, chance)).join(chance.pick(['. ', ', ', '. ', ' - '])),
      )
    case 'dashes':
      return capitals(parts.map(part => unpointed(spelledOut(shortened(part, chance)))).join(' – '))
    case 'polite':
      return capitals(parts.map(pointed).join(' '))
    case 'warm':
      return capitals(parts.map(pointed).join(' '))
    case 'chatty':
      return capitals(
        ended(
          parts.map(unpointed),
          chance,
          ['. ', '! ', ', ', '... ', '. '],
          ['', '!', '', '.', ' :)', '!!'],
        ),
      )
    case 'drents':
      return capitals(
        dialect(
          ended(
            parts.map(unpointed),
            chance,
            ['. ', '. ', ', '],
            ['.', '', '.', '!'],
            ['', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Moi, ', 'Nou, '],
          ),
        ),
      )
  }
}

const pointed = (part: string) => (/[.!?…]$/.test(part) ? part : `${part}.`)
const unpointed = (part: string) => part.replace(/(?<!\.)\.$/, '')

const ended = (parts: string[], chance: Chance, between: string[], last: string[], first = ['']): string => {
  const opening = /^Moi/.test(parts[0] ?? '') ? '' : chance.pick(first)
  let text = opening
  let commas = opening === '' ? 0 : 1
  for (const [i, part] of parts.entries()) {
    text += text.endsWith(', ') ? small(part) : part
    if (i === parts.length - 1) break
    // One comma is a breath, two are a stumble.
    const join = chance.pick(between)
    const next = /[.!?]$/.test(part) ? ' ' : join === ', ' && commas > 0 ? '. ' : join
    if (next === ', ') commas++
    text += next
  }
  return /[.!?)]$/.test(text) ? text : text + chance.pick(last)
}

/** Begins small where it stands inside a sentence, unless it begins with a name. */
const small = (part: string) => {
  const first = /^[\p{L}’']+/u.exec(part)?.[0] ?? ''
  return properNames.has(first) || first === first.toUpperCase()
    ? part
    : part.charAt(0).toLowerCase() + part.slice(1)
}

const properNames = new Set([
  ...[...oldWomen, ...oldMen, ...youngWomen, ...youngMen],
  ...cast.flatMap(part => [part.given, part.family]),
  ...['Emmen', 'Groningen', 'Sinterklaas', 'Sint', 'Drents', 'Canada', 'DigiD', 'Kanskaart', 'Dhr', 'Mw'],
])

export const capitals = (text: string) =>
  text
    .replace(/^['’]?\p{Ll}/u, first => (first.length > 1 ? first : first.toUpperCase()))
    .replace(
      /(?<!\.)([.!?] )(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )

const shortened = (part: string, chance: Chance): string => {
  const bare = small(unpointed(part).replace(/^(De|Het|Een|Er|Ze|Hij) /, ''))
  return chance.often(0.6)
    ? bare
        .replace(/ (de|een) (?=\p{Ll})/gu, ' ')
        .replace(/ (in|op|naar|van|bij|aan|met) het (?=\p{Ll})/gu, ' $1 ')
    : bare
}

/** The one who writes dashes does not write abbreviations. */
const spelledOut = (part: string) =>
  part
    .replace(/\bvm\b/, 'voicemail')
    .replace(/\bgg\b/, 'geen gehoor')
    .replace(/\bhk\b/, 'huiskamer')
    .replace(/ m /, ' met ')

const abbreviations: [RegExp, string][] = [
  [/\bmevrouw\b/gi, 'mw'],
  [/\bziekenhuis\b/gi, 'zkh'],
  [/\bhuisarts\b/gi, 'ha'],
  [/\bhuiskamer\b/gi, 'hk'],
  [/\bafspraak\b/gi, 'afspr'],
  [/\btelefoon\b/gi, 'tel'],
  [/\bvolgende week\b/gi, 'vlg wk'],
  [/\bweken\b/gi, 'wkn'],
  [/\bweek\b/gi, 'wk'],
  [/\bminuten\b/gi, 'min'],
  [/\bkwartier\b/gi, 'kwrt'],
  [/\bongeveer\b/gi, 'ong'],
  [/\buur\b/gi, 'u'],
  [/\b(maan|dins|woens|donder|vrij|zater|zon)dag\b/gi, ''],
  [/ en /g, ' + '],
  [/ met /g, ' m '],
]
const abbreviated = (text: string): string => {
  let short = text.toLowerCase()
  for (const [from, to] of abbreviations) {
    short = short.replace(from, found => (to === '' ? found.slice(0, 2) : to))
  }
  return short.replace(/(?<!\.)\.$/, '')
}

/** Dutch as it is typed between Emmen and Coevorden, lightly: enough to hear, not a spelling lesson. */
const drentsWords: [RegExp, string][] = [
  [/\bhet\b/g, '’t'],
  [/\bHet\b/g, '’t'],
  [/(?<!over |voor |half |om |of )\been(?= \p{L})/gu, '’n'],
  [/\bmijn\b/g, 'mien'],
  [/\btijd\b/g, 'tied'],
  [/\buit\b/g, 'oet'],
  [/\bthuis\b/g, 'thuus'],
  [/\bhuis\b/g, 'hoes'],
  [/\book\b/g, 'ok'],
  [/\bmorgen\b/g, 'mörgen'],
  [/\bkijken\b/g, 'kieken'],
  [/\bheeft\b/g, 'hef'],
  [/\bgaat\b/g, 'giet'],
  [/\bklaar\b/g, 'klaor'],
  [/\bmaar\b/g, 'mar'],
  [/\bdaar\b/g, 'daor'],
  [/\bwaar\b/g, 'waor'],
  [/\bbuiten\b/g, 'boeten'],
  [/\bzei\b/g, 'zee'],
  [/\brijden\b/g, 'rieden'],
  [/\brijdt\b/g, 'rid'],
  [/\bom (?=\p{L}*(uur|half|kwart|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))/gu, 'um '],
  [/\bdoet\b/g, 'dut'],
  [/\bvoor\b/g, 'veur'],
  [/\bkoud\b/g, 'kold'],
  [/\boud\b/g, 'old'],
  [/\bgeen\b/g, 'gien'],
]
const dialect = (text: string): string => {
  let spoken = text
  for (const [from, to] of drentsWords) spoken = spoken.replace(from, to)
  return spoken
}
