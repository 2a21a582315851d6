/** The logbook that a village kept in Excel, in which Griet and Roelof live. */
import { beforeEach } from 'vitest'
import { importStories } from '../../../../test/support/importing.ts'
import { addResident } from '../../residents/door.ts'

export const heads = 'Datum;Naam;Vraag;Soort;Vrijwilliger;Afloop;Coördinator\n'

export function logbookStories() {
  const stories = importStories('logboek')
  const { s, by, asCoordinator } = stories
  const people = {} as { griet: string; roelof: string }
  const live = (name: string, street = '', number = '') =>
    asCoordinator(tx =>
      addResident(tx, by(), {
        name,
        phones: number ? [{ number, note: '' }] : [],
        ...(street ? { address: { street, houseNumber: '1', postcode: '', place: '' } } : {}),
      }),
    )
  beforeEach(async () => {
    people.griet = await live('Griet Hadders')
    people.roelof = await live('Roelof Oosting')
  })

  const book =
    () => `${heads}3-3-2025;Griet Hadders;Naar de oogarts in Emmen;vervoer;Roelof Oosting;Ging prima;coordinator-2 van ${s.village.slug}
4 mrt 2025;griet hadders;Lamp in de gang;klusje;Buurman Henk;;Tante Sien
2025-03-05;Roelof Oosting;Hond uitlaten;hond;;Afgezegd, hond is dood;
06/03/2025;Roelof Oosting;Rit naar Assen;vervoer;;Niemand gevonden;
`
  const requests = async () =>
    (
      await s.test.admin.query('select * from logbook.requests where village_id = $1 order by said_at', [
        s.village.id,
      ])
    ).rows
  const rows = (table: string) =>
    s.test.count(`select count(*) from logbook.${table} where village_id = $1`, [s.village.id])
  return { ...stories, people, live, book, requests, rows }
}
