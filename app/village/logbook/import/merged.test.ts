/** An old logbook that names somebody who went up in another. */
import { expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { heads, logbookStories } from './support.ts'

const { s, people, live, bringIn, undo, requests } = logbookStories()

const made = async (stays: string, goes: string) => {
  const place = `/${s.slug}/mensen/${stays}/samenvoegen?met=${goes}`
  const form = formOn((await s.annie.get(place)).body, 'Ja, maak er één van')
  expect((await s.annie.post(place, { ...form, do: 'one', sure: 'one' })).status).toBe(303)
}

it('is taken over for the one who stayed, as asker and as helper', async () => {
  const mien = await live('Mien Vos', 'Esweg')
  await made(people.griet, mien)
  await bringIn(`${heads}3-3-2025;Mien Vos;Naar Emmen;vervoer;Roelof Oosting;Ging prima;
4-3-2025;Roelof Oosting;Lamp;klusje;Mien Vos;Klaar;
`)
  const [ride, lamp] = await requests()
  expect([ride.resident_id, ride.helper_id]).toEqual([people.griet, people.roelof])
  expect([lamp.resident_id, lamp.helper_id]).toEqual([people.roelof, people.griet])
})

it('can be taken back after its people were made one, and the two come apart all the same', async () => {
  const mien = await live('Mien Vos', 'Esweg')
  const proef = await bringIn(`${heads}3-3-2025;Mien Vos;Naar Emmen;vervoer;Roelof Oosting;Ging prima;\n`)
  await made(people.griet, mien)
  expect((await requests())[0].resident_id).toBe(people.griet)
  expect((await undo(proef)).status).toBe(303)
  expect(await requests()).toEqual([])
  const apart = `/${s.slug}/mensen/${people.griet}/uit-elkaar`
  const page = await s.annie.get(apart)
  expect((await s.annie.post(apart, formOn(page.body, 'Haal deze twee uit elkaar'))).status).toBe(303)
  expect(readable((await s.annie.get(`/${s.slug}/mensen/${mien}`)).body)).toContain('Mien Vos')
})
