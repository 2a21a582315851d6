/** What sentences we fill in ourselves, for speed, says what the library would say of them, in both languages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages, type Room, sayIn } from '../app/entrance/words.ts'
import { nounsOf } from '../app/village/village/door.ts'
import village from '../app/village/village/words.nl.json' with { type: 'json' }

const places: Record<Room, string> = {
  entrance: 'entrance',
  accounts: 'village/accounts',
  library: 'village/library',
  logbook: 'village/logbook',
  oversight: 'village/oversight',
  residents: 'village/residents',
  rights: 'village/rights',
  village: 'village/village',
  volunteers: 'village/volunteers',
}
type Say = (key: string, values?: object) => string
const rooms = Object.keys(places) as Room[]
const library = i18next.createInstance()

beforeAll(async () => {
  const file = (room: Room, language: string) =>
    join(import.meta.dirname, '../app', places[room], `words.${language}.json`)
  const all = (language: string) =>
    Object.fromEntries(rooms.map(room => [room, JSON.parse(readFileSync(file(room, language), 'utf8'))]))
  await library.init({
    lng: 'nl',
    fallbackLng: false,
    ns: rooms,
    resources: { nl: all('nl'), en: all('en') },
    interpolation: { escapeValue: false },
  })
})

const keysOf = (words: unknown, before = ''): string[] =>
  Object.entries(words as object).flatMap(([key, inside]) =>
    typeof inside === 'string' ? [`${before}${key}`] : keysOf(inside, `${before}${key}.`),
  )

describe.each(languages)('in %s', language => {
  it.each(rooms)('every sentence of %s, bare and filled', room => {
    const nouns = nounsOf(village.own)
    const asLibrary = library.getFixedT(language, [room, 'entrance'] as never) as unknown as Say
    const say = sayIn(language)(room) as Say
    const keys = keysOf(library.getResourceBundle(language, room))
    const odd = 'Zus & <zo> {{one}} $t(title) \\ $& 5'
    const differ = keys.flatMap(key => {
      const text = String(library.getResource(language, room, key))
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)
      const words = Object.fromEntries(names.map((name, at) => [name, at % 2 ? at : odd]))
      const plural = key.replace(/_(one|other)$/, '')
      const asked: [string, Record<string, string | number>][] = [
        [key, words],
        [plural, { ...words, count: 1 }],
        [plural, { ...words, count: 12 }],
      ]
      return asked
        .filter(([name, values]) => say(name, values) !== asLibrary(name, { ...nouns, ...values }))
        .map(([name, values]) => `${name}: ${say(name, values)}`)
        .concat(say(key) === asLibrary(key, nouns) ? [] : [key])
    })
    expect(keys.length).toBeGreaterThan(10)
    expect(differ).toEqual([])
  })
})
