/** The words of every room in every language; keys are typed, so a missing word does not compile. */
import i18next from 'i18next'
import accountsEn from '../village/accounts/words.en.json' with { type: 'json' }
import accountsNl from '../village/accounts/words.nl.json' with { type: 'json' }
import libraryEn from '../village/library/words.en.json' with { type: 'json' }
import libraryNl from '../village/library/words.nl.json' with { type: 'json' }
import logbookEn from '../village/logbook/words.en.json' with { type: 'json' }
import logbookNl from '../village/logbook/words.nl.json' with { type: 'json' }
import oversightEn from '../village/oversight/words.en.json' with { type: 'json' }
import oversightNl from '../village/oversight/words.nl.json' with { type: 'json' }
import residentsEn from '../village/residents/words.en.json' with { type: 'json' }
import residentsNl from '../village/residents/words.nl.json' with { type: 'json' }
import rightsEn from '../village/rights/words.en.json' with { type: 'json' }
import rightsNl from '../village/rights/words.nl.json' with { type: 'json' }
import { type Forms, type Nouns, nounsOf, type OwnWords } from '../village/village/door.ts'
import villageEn from '../village/village/words.en.json' with { type: 'json' }
import villageNl from '../village/village/words.nl.json' with { type: 'json' }
import volunteersEn from '../village/volunteers/words.en.json' with { type: 'json' }
import volunteersNl from '../village/volunteers/words.nl.json' with { type: 'json' }
import entranceEn from './words.en.json' with { type: 'json' }
import entranceNl from './words.nl.json' with { type: 'json' }

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

const nl = {
  entrance: entranceNl,
  accounts: accountsNl,
  library: libraryNl,
  logbook: logbookNl,
  oversight: oversightNl,
  residents: residentsNl,
  rights: rightsNl,
  village: villageNl,
  volunteers: volunteersNl,
}
const en: typeof nl = {
  entrance: entranceEn,
  accounts: accountsEn,
  library: libraryEn,
  logbook: logbookEn,
  oversight: oversightEn,
  residents: residentsEn,
  rights: rightsEn,
  village: villageEn,
  volunteers: volunteersEn,
}

const words = i18next.createInstance()
await words.init({
  lng: 'nl',
  fallbackLng: false,
  ns: Object.keys(nl),
  defaultNS: 'entrance',
  resources: { nl, en },
  // React escapes what it draws; escaping twice would show &amp;.
  interpolation: { escapeValue: false },
})

export type Room = keyof typeof nl

/** `title` and `list.empty`; of `days_one` and `days_other` just `days`, with a `count` among the values. */
type Keys<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Before}${K extends `${infer Word}_${'one' | 'other'}` ? Word : K}`
    : Keys<T[K], `${Before}${K}.`>
}[keyof T & string]

export type Key<R extends Room> = Keys<(typeof nl)[R]>
type Values = Record<string, string | number>
export type Tell<R extends Room> = (key: Key<R>, values?: Values) => string
export type SayIn = (language: Language) => Say
export type Say = <R extends Room>(room: R) => Tell<R>

/**
 * A Dutch sentence names what a village may call otherwise as `{{request.de}}`, never as "de hulpvraag": rules.nouns.ts
 * of the room `village` says how. English has our words only.
 */
export function sayIn(language: Language, own?: OwnWords): Say {
  const nouns = own ? nounsOf(villageNl.own, own) : ourNouns
  return room => {
    // What a rule of the house said has its sentence in the house.
    const say = words.getFixedT(language, [room, 'entrance'] as 'entrance'[])
    return (key, values) =>
      filled(simple(language, room, key), values, nouns) ?? say(key as 'title', { ...nouns, ...values })
  }
}
const ourNouns = nounsOf(villageNl.own)
type Noun = keyof Nouns & string

/** Text, name, text, name, text; null for what depends on a number or on other words: the library says that. */
type Simple = readonly string[] | null
const simples = new Map<string, Simple>()

/** A page says hundreds of sentences; nearly all are taken apart once in the life of the process. */
function simple(language: Language, room: Room, key: string): Simple {
  const name = `${language} ${room} ${key}`
  const known = simples.get(name)
  if (known !== undefined) return known
  const found = words.getResource(language, room, key) ?? words.getResource(language, 'entrance', key)
  const parts = typeof found === 'string' && !/\$t\(/.test(found) ? found.split(/\{\{([\w.]+)\}\}/) : null
  const kept = parts?.every((part, at) => at % 2 === 1 || !part.includes('{{')) ? parts : null
  simples.set(name, kept)
  return kept
}

function filled(parts: Simple, values: Values | undefined, nouns: Nouns): string | null {
  if (!parts || values?.count !== undefined) return null
  let sentence = parts[0] as string
  for (let at = 1; at < parts.length; at += 2) {
    const [name = '', form] = (parts[at] as string).split('.')
    const value = form ? nouns[name as Noun]?.[form as keyof Forms] : values?.[name]
    if (value === undefined) return null
    sentence += `${value}${parts[at + 1]}`
  }
  return sentence
}

/** The language of the account, else of the browser, else Dutch. */
export function chooseLanguage(wish: string | null, browser: string | null): Language {
  if (wish === 'nl' || wish === 'en') return wish
  const first = browser?.split(',')[0]?.trim().slice(0, 2).toLowerCase()
  return first === 'en' ? 'en' : 'nl'
}
