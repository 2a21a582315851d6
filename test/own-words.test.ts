/** A village that says "verzoek" and "buurvraag" reads that on every screen, with the words around it bent; English keeps ours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import entrance from '../app/entrance/words.nl.json' with { type: 'json' }
import { sayIn } from '../app/entrance/words.ts'
import type { Asker } from '../app/foundation/database.ts'
import accounts from '../app/village/accounts/words.nl.json' with { type: 'json' }
import library from '../app/village/library/words.nl.json' with { type: 'json' }
import { putEntry, putRequest, putResident } from '../app/village/logbook/examples.rows.ts'
import logbook from '../app/village/logbook/words.nl.json' with { type: 'json' }
import oversight from '../app/village/oversight/words.nl.json' with { type: 'json' }
import residents from '../app/village/residents/words.nl.json' with { type: 'json' }
import rights from '../app/village/rights/words.nl.json' with { type: 'json' }
import type { OwnWords } from '../app/village/village/door.ts'
import village from '../app/village/village/words.nl.json' with { type: 'json' }
import volunteers from '../app/village/volunteers/words.nl.json' with { type: 'json' }
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { openTestHouse } from './support/house.ts'
import { text } from './support/shown.ts'
import { tourOf } from './support/tour.ts'

const own: OwnWords = {
  ...{ request: 'het verzoek', requests: 'verzoeken', resident: 'de buur', residents: 'buren' },
  ...{ coordinator: 'de spil', coordinators: 'spillen', volunteer: 'het maatje', volunteers: 'maatjes' },
  ...{ host: 'de waard', hosts: 'waarden', room: 'het honk', rooms: 'honken' },
  ...{ logbook: 'de map', logbooks: 'mappen' },
}
/** "vraag" as a deed, and the questions of Umkiek itself, are not the village's word for a help request. */
const asDeed =
  /Waarom vragen we|vragen we het|mensen vragen|om hulp vragen|Vraag (de|dan|gerust|of|ernaar|waarom|hoe|er)\b|Nog vragen\b|Vragen\? Bel|Mijn vragen|Vraag \d+ van|Vraag \{\{number/g
const ours =
  /\b(hulpvra\p{L}*|vraag|vragen|bewoners?|co[öo]rdinator\p{L}*|vrijwilligers?|gastvrouw\p{L}*|gastheer|gastheren|huiskamers?|logboek\p{L}*)\b/giu

const oursIn = (sentence: string) => sentence.replace(asDeed, '').match(ours) ?? []

describe('the words files', () => {
  it('name what a village may call otherwise only where it can be bent', () => {
    const { own: _ours, ...rest } = village
    const rooms = {
      accounts,
      entrance,
      library,
      logbook,
      oversight,
      residents,
      rights,
      volunteers,
      village: rest,
    }
    const found = Object.entries(rooms).flatMap(([room, words]) => sentencesIn(words, room).filter(told))
    expect(found).toEqual([])
  })

  const told = (sentence: string) => oursIn(sentence.replace(/\{\{[^}]+\}\}/g, '')).length > 0
  const sentencesIn = (words: unknown, path: string): string[] =>
    typeof words === 'string'
      ? [words.includes('{{number}} van') ? '' : words]
      : Object.entries(words as object).flatMap(([key, inside]) => sentencesIn(inside, `${path}.${key}`))

  it('say it as one would', () => {
    const say = sayIn('nl', own)('logbook')
    expect(say('import.problem.settled-empty')).toBe(
      'Is dit verzoek klaar of nog open? Dat vak is leeg. Schrijf ja of nee.',
    )
    expect(say('import.done_other' as 'import.done', { count: 3 })).toBe(
      'Er zijn 3 oude verzoeken bij gekomen.',
    )
    expect(sayIn('nl', { request: 'de buurvraag', requests: 'buurvragen' })('logbook')('take.button')).toBe(
      'Leg deze buurvraag vast',
    )
    expect(sayIn('nl')('logbook')('take.button')).toBe('Leg deze vraag vast')
    expect(sayIn('en', own)('logbook')('take.button')).toBe(sayIn('en')('logbook')('take.button'))
  })
})

describe('every screen', () => {
  let test: TestDatabase
  let house: Awaited<ReturnType<typeof openTestHouse>>
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

  beforeAll(async () => {
    test = await freshDatabase()
    const esdorp = await makeVillage(test.database, 'esdorp')
    const annie = esdorp.asker.coordinator as Asker
    await test.database.inVillage(annie, 'write', async tx => {
      const riet = await putResident(tx, annie, 'Riet Hadders')
      const ride = await putRequest(tx, annie, 'Naar Emmen', '2026-11-18T09:00:00Z', { resident_id: riet })
      await putEntry(tx, annie, 'Gebeld', '2026-11-19T09:00:00Z', { resident_id: riet, request_id: ride })
    })
    await test.admin.query(`update accounts.memberships set name = 'Jo van ' || left(roles[1], 1)`)
    await test.admin.query('insert into village.places (village_id, name) values ($1, $2)', [
      esdorp.id,
      'Bakker',
    ])
    for (const [table, rest] of [
      ['tasks', { name: 'Bloemen' }],
      ['offerers', { name: 'De Bakker', offers: 'Brood' }],
    ] as const)
      await test.admin.query(
        `insert into volunteers.${table} select * from jsonb_populate_record(null::volunteers.${table},
          jsonb_build_object('village_id', $1::uuid, 'id', gen_random_uuid(), 'made_by', $2::uuid, 'made_at', now(),
            'note', '', 'contact', '', 'phone', '', 'mail', '', 'in_use', true, 'version', 1) || $3::jsonb)`,
        [esdorp.id, annie.account, JSON.stringify(rest)],
      )
    for (const [word, mine] of Object.entries(own))
      await test.admin.query('insert into village.words values ($1, $2, $3)', [esdorp.id, word, mine])
    house = await openTestHouse(test, clock)
  })
  afterAll(() => test.close())

  it('has the village’s own words and none of ours', async () => {
    const found: Record<string, string[]> = {}
    const seen = new Set<string>()
    const stops = (await tourOf(test.admin)).filter(({ path }) => path.startsWith('/esdorp'))
    expect(stops.length).toBeGreaterThan(30)
    for (const { path, who, address } of stops) {
      const browser = house.browser()
      await browser.signIn(who as string)
      const page = await browser.get(path)
      if (!page.headers.get('content-type')?.startsWith('text/html')) continue
      expect([path, page.status]).toEqual([path, 200])
      // The labels on the page where the words are chosen are ours.
      if (address.path.endsWith('/woorden')) continue
      const words = text({
        ...page,
        body: page.body.replace(/<body/, '<main').replace(/<\/body>/, '</main>'),
      })
      const left = oursIn(words)
      if (left.length > 0) found[path] = left
      for (const word of Object.values(own))
        if (words.includes(word.replace(/^(de|het) /, ''))) seen.add(word)
    }
    expect(found).toEqual({})
    for (const word of ['het verzoek', 'verzoeken', 'buren', 'spillen', 'de map'])
      expect(seen).toContain(word)
  })

  it('is as it was for an English reader', async () => {
    await test.admin.query(`update accounts.accounts set language = 'en'`)
    const browser = house.browser('en')
    await browser.signIn('coordinator')
    const page = await browser.get('/esdorp/logboek/nieuw')
    expect(text(page)).not.toMatch(/verzoek/)
    expect(page.body).toContain('>Logbook<')
  })

  it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
})
