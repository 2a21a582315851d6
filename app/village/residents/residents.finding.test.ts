/** Finding people by whatever one knows of them, and only in one's own village. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../../foundation/database.ts'
import { addResident } from './queries.save.ts'
import { beginStory, type Story, search } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

describe('finding somebody', () => {
  let geesje: string
  beforeAll(async () => {
    const home = { street: 'Kerkbrink', number: '12a', postcode: '7899ab', place: 'Esdorp' }
    geesje = await story.write({
      name: 'Geesje Eising',
      maiden: 'Hadders',
      'phone-0': '0599-010177',
      ...home,
    })
  })

  it.each([
    ['three letters', 'gee'],
    ['a family name', 'eising'],
    ['the name she was born with', 'hadders'],
    ['another spelling', 'Geessie Eyzing'],
    ['two halves', 'eis gee'],
    ['the street', 'kerkbri'],
    ['name and street', 'geesje kerkbrink'],
    ['street and number', 'Kerkbrink 12a'],
    ['the whole telephone', '0599 010 177'],
    ['the same from abroad', '+31 599 010177'],
    ['its last figures', '010177'],
    ['a letter too few', 'gesje eisng'],
    ['capitals and accents', 'GÉÉSJE'],
  ])('by %s', async (_, typed) => {
    const found = await search(story.annie, typed)
    expect(found.status).toBe(200)
    expect(found.body).toContain(geesje)
    expect(found.body).toContain(`value="${typed}"`)
  })

  it.each(['gerrit', 'kerkbrink 14', '010178', 'eising molenbelt', "'; drop table", '%', '_'])(
    'not by %s',
    async typed => {
      const found = await search(story.annie, typed)
      expect(found.status).toBe(200)
      expect(found.body).not.toContain(geesje)
    },
  )

  it('keeps what was typed out of every address', async () => {
    const found = await search(story.annie, 'geesje')
    expect(found.headers.get('location')).toBeNull()
    expect([...found.body.matchAll(/href="([^"]*)"/g)].filter(([, to]) => /geesje/i.test(to ?? ''))).toEqual(
      [],
    )
  })

  it('is written in the read log, a row for each person seen', async () => {
    await search(story.annie, 'kerkbrink 12a')
    const { rows } = await story.test.admin.query(
      `select l.action, s.subject_id, s.sensitivity from accounts.read_log l
         join accounts.read_log_subjects s using (village_id, seq)
       where l.village_id = $1 order by l.seq desc limit 1`,
      [story.esdorp.id],
    )
    expect(rows).toEqual([{ action: 'S', subject_id: geesje, sensitivity: 'personal' }])
  })

  it('stays within the village: the same words find nobody in Brinkstad, and her pages are not there', async () => {
    await story.write({ name: 'Bertus Bakker' }, story.bert, 'brinkstad')
    expect((await search(story.bert, 'geesje', 'brinkstad')).body).not.toContain(geesje)
    expect((await search(story.bert, 'bertus', 'brinkstad')).body).toContain('Bertus Bakker')
    for (const page of ['gegevens', 'geschiedenis']) {
      expect((await story.bert.get(`/brinkstad/mensen/${geesje}/${page}`)).status).toBe(404)
      expect((await story.annie.get(`/esdorp/mensen/${geesje}/${page}`)).status).toBe(200)
      expect((await story.annie.get(`/esdorp/mensen/geen-nummer/${page}`)).status).toBe(404)
    }
    const _key = await story.bert.keyOn('/brinkstad/mensen')
    const foreign = await story.bert.post(`/brinkstad/mensen/${geesje}/gegevens`, {
      name: 'X',
      _key,
      _version: '1',
    })
    expect(foreign.status).toBe(404)
  })
})

describe('the list', () => {
  it('stands in the order of a Dutch list and goes on by a cursor without a name', async () => {
    const by = {
      village: story.brinkstad.id,
      account: story.brinkstad.asker.coordinator?.account ?? '',
      at: story.clock.now,
    }
    await story.test.database.inVillage(story.brinkstad.asker.coordinator as Asker, 'write', async tx => {
      await addResident(tx, by, { name: 'Klaas van der Aa' })
      for (let number = 0; number < 60; number++) await addResident(tx, by, { name: `Jo Zwart-${number}` })
    })
    const first = await story.bert.get('/brinkstad/mensen')
    const namesIn = (html: string) =>
      [...html.matchAll(/class="item-name"><a [^>]*>([^<]*)</g)].map(([, name]) => name)
    expect(namesIn(first.body).slice(0, 2)).toEqual(['Klaas van der Aa', 'Bertus Bakker'])
    expect(namesIn(first.body)).toHaveLength(50)
    const next = first.body.match(/href="(\/brinkstad\/mensen\?na=[0-9a-f-]{36})"/)?.[1] ?? ''
    const second = await story.bert.get(next)
    expect(namesIn(second.body)).toHaveLength(12)
    expect(new Set([...namesIn(first.body), ...namesIn(second.body)]).size).toBe(62)
    expect(second.body).not.toContain('?na=')
  })
})
