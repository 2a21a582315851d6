/** What changed, by whom, and back again; who left the list, and came back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { beginStory, open, pageOf, type Story, save, search } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

describe('history', () => {
  const history = (id: string) => `/esdorp/mensen/${id}/geschiedenis`
  const changes = (html: string) =>
    [...html.matchAll(/name="change" value="([^"]+)"/g)].map(([, id]) => id ?? '')

  it('says what changed from what into what, and puts one change back', async () => {
    const id = await story.write({
      name: 'Hilbert Kamps',
      'phone-0': '0599-010111',
      street: 'Bultweg',
      number: '1',
    })
    await save(story.annie, id, {
      ...(await open(story.annie, id)),
      'phone-0': '0599-010222',
      street: 'Zandslag',
    })
    await save(story.harm, id, { ...(await open(story.harm, id)), name: 'Hilbert Kamps sr.' })
    const page = await story.annie.get(history(id))
    expect(readable(page.body)).toContain('Telefoon: van “0599-010111” naar “0599-010222”')
    expect(readable(page.body)).toContain('Adres: van “Bultweg 1” naar “Zandslag 1”')
    expect(readable(page.body)).toContain('Naam: van “Hilbert Kamps” naar “Hilbert Kamps sr.”')
    expect(readable(page.body)).toContain(
      'donderdag 26 november 2026, 10.00 uur · door coordinator-2 van esdorp',
    )
    const [newest, older] = changes(page.body)
    const _version = page.body.match(/name="_version" value="(\d+)"/)?.[1] ?? ''
    const undone = await story.annie.post(history(id), { change: older ?? '', _version })
    expect(undone.status).toBe(303)
    expect(await open(story.annie, id)).toMatchObject({
      name: 'Hilbert Kamps sr.',
      'phone-0': '0599-010111',
      street: 'Bultweg',
    })
    expect((await search(story.annie, '0599010111')).body).toContain(id)
    const stale = await story.annie.post(history(id), { change: newest ?? '', _version })
    expect(stale.status, 'the page was of before').toBe(409)
    expect(readable(stale.body)).toContain('Iemand anders heeft hier net iets veranderd')
  })

  it('puts back nothing that was changed once more since', async () => {
    const id = await story.write({ name: 'Tiny Meems', mail: 'een@example.org' })
    await save(story.annie, id, { ...(await open(story.annie, id)), mail: 'twee@example.org' })
    const first = changes((await story.annie.get(history(id))).body)[0] ?? ''
    await save(story.annie, id, { ...(await open(story.annie, id)), mail: 'drie@example.org' })
    const page = await story.annie.get(history(id))
    expect(changes(page.body)).not.toContain(first)
    const answer = await story.annie.post(history(id), { change: first, _version: '3' })
    expect(answer.status).toBe(409)
    expect(await open(story.annie, id)).toMatchObject({ mail: 'drie@example.org' })
    // Not even when it happens to be as it was then.
    await save(story.annie, id, { ...(await open(story.annie, id)), mail: 'twee@example.org' })
    expect(changes((await story.annie.get(history(id))).body)).not.toContain(first)
  })

  it('who moved or died leaves the list, and comes back', async () => {
    const id = await story.write({ name: 'Zwaantje Zeubring', 'phone-0': '0599-010333' })
    const leave = async (ended: string) =>
      story.annie.post(pageOf(id), { ended, _version: String((await open(story.annie, id))._version) })
    expect((await leave('died')).location).toMatch(`${pageOf(id)}?gedaan=`)
    expect((await story.annie.get('/esdorp/mensen')).body).not.toContain(id)
    expect((await story.annie.get('/esdorp/mensen?wie=weg')).body).toContain(id)
    expect(readable((await search(story.annie, 'zwaantje')).body)).toContain('Overleden')
    expect(readable((await story.annie.get(pageOf(id))).body)).toContain('Sinds donderdag 26 november 2026')
    await leave('back')
    expect((await story.annie.get('/esdorp/mensen')).body).toContain(id)
    expect((await story.annie.get('/esdorp/mensen?wie=weg')).body).not.toContain(id)
    expect(readable((await story.annie.get(history(id))).body)).toContain('Weer in de lijst')
    const stale = await story.annie.post(pageOf(id), { ended: 'moved', _version: '1' })
    expect(stale.status).toBe(409)
    expect((await story.annie.get('/esdorp/mensen')).body).toContain(id)
  })

  it('the wrong button: one press takes it back, right after the deed', async () => {
    const id = await story.write({ name: 'Hillechien Boer', 'phone-0': '0599-010444' })
    const said = { moved: 'verhuisd', died: 'overleden' }
    for (const ended of ['moved', 'died'] as const) {
      const _version = String((await open(story.annie, id))._version)
      const { location } = await story.annie.post(pageOf(id), { ended, _version })
      const page = await story.annie.get(location as string)
      expect(readable(page.body)).toContain(
        `Je hebt opgeschreven dat Hillechien Boer is ${said[ended]}. Ongedaan maken`,
      )
      const undo = formOn(page.body.replace(/.*class="notice undo/s, ''), pageOf(id))
      const back = await story.annie.post(pageOf(id), undo)
      expect(back).toMatchObject({ status: 303, location: pageOf(id) })
      expect((await story.annie.get('/esdorp/mensen')).body).toContain(id)
      expect(readable((await story.annie.get(location as string)).body)).not.toContain('Ongedaan maken')
      // Once is enough, and the page of before no longer counts.
      expect((await story.annie.post(pageOf(id), { ...undo, _key: story.annie.freshKey() })).status).toBe(409)
    }
    expect(readable((await story.annie.get(pageOf(id))).body)).not.toContain('Ongedaan maken')
  })
})
