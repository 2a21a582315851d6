/** Somebody who stands in the list twice, each time with something that the other line lacks. */
import { afterAll, beforeAll } from 'vitest'
import { beginStory, type Story } from './residents.support.ts'

export let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

/** Later by a minute: what came before and what came after are told apart by their moment. */
export const later = () => {
  story.clock.now = story.clock.now.add({ minutes: 1 })
}
export const row = async (id: string) =>
  (await story.test.admin.query('select * from residents.residents where id = $1', [id])).rows[0]
export const belongsTo = async (table: string, column: string, id: string) =>
  story.test.count(`select count(*) from logbook.${table} where ${column} = $1`, [id])

let made = 510

export async function two(name: string) {
  made++
  const stays = await story.write({
    ...{ name: `H. ${name}`, 'phone-0': `0599-010${made}`, street: 'Esweg', number: `${made}` },
    'good-to-know': 'Hond heet Bor.',
  })
  const goes = await story.write({
    ...{
      name: `Hilligje ${name}`,
      'phone-0': `06-01230${made}`,
      mail: 'hilligje@example.org',
      reach: 'mail',
    },
    ...{ 'contact-0': 'Ina', 'contact-relation-0': 'nicht', 'good-to-know': 'Hoort slecht.', other: stays },
  })
  later()
  return { stays, goes, landline: `0599-010${made}`, mobile: `06-01230${made}` }
}
