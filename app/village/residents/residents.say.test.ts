/** What was agreed about data, and what is over: it stays to be read, as it was. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { beginStory, pageOf, type Story } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

const read = async (id: string, page: string) =>
  readable((await story.annie.get(pageOf(id).replace(/gegevens$/, page))).body)

it('says afterwards that data rested, from when until when, why and what came of it, in both places', async () => {
  const id = await story.write({ name: 'Hilligje Stil' })
  const agreed = `/esdorp/mensen/${id}/afspraken`
  const rest = (what: string, reason: string) => story.annie.post(agreed, { do: what, reason })
  await rest('freeze', 'Het adres klopt niet')
  expect(await read(id, 'geschiedenis')).toMatch(
    /Deze gegevens liggen stil\. Ligt stil sinds .+\. Waarom: Het adres klopt niet\./,
  )
  await rest('lift', 'Het was de Turfsteeg')
  for (const page of ['afspraken', 'geschiedenis'])
    expect(await read(id, page), page).toMatch(
      /Lag stil van .+, tot .+\. Waarom: Het adres klopt niet\. Afloop: Het was de Turfsteeg\./,
    )
})

it('says that the last day is before the first, where both are still to come', async () => {
  const id = await story.write({ name: 'Roelie Later' })
  const agreed = `/esdorp/mensen/${id}/afspraken`
  const typed = {
    name: 'Jantina',
    scope: 'copy',
    proof: 'volmacht',
    begins: '2027-06-14',
    ends: '2026-12-15',
  }
  const refused = await story.annie.post(agreed, { do: 'speaker', ...typed }, agreed)
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('De laatste dag ligt voor de eerste dag.')
  expect(refused.body).not.toContain('vandaag of later')
})

it('says of a mandate that was stopped before it began that it never began', async () => {
  const id = await story.write({ name: 'Hilligje Later' })
  const agreed = `/esdorp/mensen/${id}/afspraken`
  const speaker = {
    name: 'Jantina',
    scope: 'copy',
    proof: 'volmacht',
    begins: '2026-12-15',
    ends: '2027-06-14',
  }
  await story.annie.post(agreed, { do: 'speaker', ...speaker })
  const { body } = await story.annie.get(agreed)
  await story.annie.post(agreed, {
    do: 'end',
    speaker: body.match(/name="speaker" value="([^"]+)"/)?.[1] ?? '',
  })
  const page = await read(id, 'afspraken')
  expect(page).toContain('zou beginnen op dinsdag 15 december 2026, en is daarvoor gestopt')
  expect(page).toContain('Ging niet in')
  expect(page).not.toContain('Voorbij')
})
