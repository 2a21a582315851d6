/** Two people change one person: both see it, nothing is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import type { Browser } from '../../../test/support/house.ts'
import { beginStory, open, pageOf, type Story, save } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

describe('two people at once', () => {
  it('the second sees both texts side by side, and one click keeps everything', async () => {
    const id = await story.write({
      name: 'Roelie Warmolts',
      street: 'Kerkbrink',
      number: '12a',
      place: 'Esdorp',
      member: 'yes',
      'phone-0': '0599-010144',
      'good-to-know': 'Hond heet Bor.',
    })
    const [mine, his] = [await open(story.annie, id), await open(story.harm, id)]
    const hisWish = { ...his, 'good-to-know': 'Hond is dood.', 'phone-2': '06-01230777', place: 'Brink' }
    expect((await save(story.harm, id, hisWish)).status).toBe(303)
    const conflict = await save(story.annie, id, {
      ...mine,
      'good-to-know': 'Hond heet nu Bas.',
      'phone-3': '0599-010888',
      member: '',
    })
    expect(conflict.status).toBe(409)
    const seen = readable(conflict.body)
    expect(seen).toContain('Terwijl je typte, heeft coordinator-2 van esdorp ook iets veranderd.')
    expect(seen).toContain('Hond is dood.')
    expect(seen).toContain('Hond heet nu Bas.')
    const merged = formOn(conflict.body, 'Gegevens')
    expect(merged).toMatchObject({ 'good-to-know': 'Hond heet nu Bas.', place: 'Brink' })
    expect(merged).not.toHaveProperty('member')
    expect(Object.values(merged)).toEqual(
      expect.arrayContaining(['06-01230777', '0599-010888', '0599-010144']),
    )
    expect((await save(story.annie, id, merged)).status).toBe(303)
    const after = await open(story.harm, id)
    expect(Object.values(after)).toEqual(
      expect.arrayContaining(['06-01230777', '0599-010888', 'Brink', 'Hond heet nu Bas.']),
    )
  })

  it('loses not one of thirty changes by three editors', async () => {
    const id = await story.write({ name: 'Albert Ensing' })
    const lines: string[] = []
    const edit = async (who: Browser, mark: string) => {
      for (let round = 0; round < 10; round++) {
        const line = `${mark}${round}`
        let fields = await open(who, id)
        for (let tries = 0; tries < 60; tries++) {
          fields['good-to-know'] = `${fields['good-to-know']} ${line}`.trim()
          const answer = await save(who, id, fields)
          if (answer.status === 303) break
          expect(answer.status).toBe(409)
          // What a person does: take over what is kept now, and add one's own.
          fields = await open(who, id)
        }
        lines.push(line)
      }
    }
    const els = story.house.browser()
    await els.signIn('coordinator')
    await Promise.all([edit(story.annie, 'a'), edit(story.harm, 'h'), edit(els, 'e')])
    const kept = String((await open(story.annie, id))['good-to-know'])
      .split(' ')
      .sort()
    expect(kept).toEqual(lines.sort())
    expect(kept).toHaveLength(30)
  }, 60_000)

  it('a draft that began before somebody else saved writes over nothing', async () => {
    const id = await story.write({ name: 'Sien Hoving' })
    const fields = await open(story.annie, id)
    const draft = { ...fields, 'good-to-know': 'Half getypt' }
    expect((await story.annie.post('/esdorp/concept', draft, pageOf(id))).status).toBe(204)
    await save(story.harm, id, { ...(await open(story.harm, id)), mail: 'sien@example.org' })
    const later = await open(story.annie, id)
    expect(later['good-to-know']).toBe('Half getypt')
    const conflict = await save(story.annie, id, later)
    expect(conflict.status).toBe(409)
    expect(formOn(conflict.body, 'Gegevens')).toMatchObject({
      mail: 'sien@example.org',
      'good-to-know': 'Half getypt',
    })
  })

  it('a draft of a page that was spoiled on the way begins from nothing, and says so when it is sent', async () => {
    const id = await story.write({ name: 'Aaltje Tien' })
    const spoiled = { name: 'Aaltje Tiens', shown: 'x', _version: 'x', _draft: `mensen/${id}/gegevens` }
    await story.annie.post('/esdorp/concept', { ...spoiled, _tab: 't', _key: story.annie.freshKey() })
    const typed = await open(story.annie, id)
    expect(typed.name).toBe('Aaltje Tiens')
    const sent = await save(story.annie, id, typed)
    expect(sent.status).toBe(409)
    expect(await formOn(sent.body, 'Gegevens')).toMatchObject({ name: 'Aaltje Tiens', _version: '1' })
  })
})
