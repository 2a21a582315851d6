/** A list of people, and two in the village who were made one. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import { list, members, peopleStories } from './support.ts'

const { s, tryOut, bringIn, undo, people, rowOf } = peopleStories()

async function makeOne(stays: string, goes: string) {
  const place = `/${s.slug}/mensen/${stays}/samenvoegen?met=${goes}`
  const form = formOn((await s.annie.get(place)).body, 'Ja, maak er één van')
  const done = await s.annie.post(place, { ...form, do: 'one', sure: 'one' })
  expect(done.status).toBe(303)
}

const twice = `${list}Griet Hadders;0599-010101;Dorpsstraat 4a;7899 AB;;;
Margaretha Hadders-Smit;0599-010166;Kerkpad 2;;;;
`

describe('somebody who went up in another', () => {
  it('is known by the old name, and the answer is the one who stayed', async () => {
    await bringIn(twice)
    const [griet, old] = [await rowOf('Griet Hadders'), await rowOf('Margaretha Hadders-Smit')]
    await makeOne(griet.id, old.id)
    const { trial } = await tryOut(`${list}Margaretha Hadders-Smit;0599-010166;Kerkpad 2;;;;geel huis\n`)
    expect(figures(trial.body)).toEqual([0, 1, 0])
    const { rows } = await s.test.admin.query(
      `select near from residents.import_lines where village_id = $1 and verdict = 'here'`,
      [s.village.id],
    )
    expect(rows.map(({ near }) => near)).toEqual([[griet.id]])
    // The very line that made the one who went is here too, as the one who stayed.
    const again = await tryOut(twice)
    expect(figures(again.trial.body)).toEqual([0, 2, 0])
    expect(again.trial.body).not.toContain(old.id)
  })

  it('and the one who stayed are left by the undo of the list that brought them, which says so', async () => {
    const proef = await bringIn(members)
    const [griet, roelof] = [await rowOf('Griet Hadders'), await rowOf('Roelof Oosting')]
    await s.test.admin.query('update residents.residents set birthday = null where village_id = $1', [
      s.village.id,
    ])
    await makeOne(griet.id, roelof.id)
    expect(await undo(proef)).toMatchObject({ status: 303, location: proef })
    expect(readable((await s.annie.get(proef)).body)).toContain(
      '2 mensen blijven staan, want met hen is al iets gedaan.',
    )
    expect(await people()).toBe(2)
    const apart = `/${s.slug}/mensen/${griet.id}/uit-elkaar`
    const form = formOn((await s.annie.get(apart)).body, 'Haal deze twee uit elkaar')
    expect((await s.annie.post(apart, form)).status).toBe(303)
    expect(await rowOf('Roelof Oosting')).toMatchObject({ merged_into: null, ended_why: null })
  })
})
