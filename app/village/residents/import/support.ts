/** The members that Annie brings along, and what became of them. */
import { importStories } from '../../../../test/support/importing.ts'

export const list = 'Naam;Telefoon;Adres;Postcode;Geboortedatum;Lid;Opmerking\n'
export const members = `${list}Griet Hadders;0599-010101;Dorpsstraat 4a;7899 AB;12-3-1941;ja;Hoort slecht
Roelof Oosting;06-02340123;Kerkpad 9;7899AB;3 mrt 1950;nee;
`

export function peopleStories() {
  const stories = importStories('mensen')
  const { s } = stories
  const rows = (table: string) =>
    s.test.count(`select count(*) from residents.${table} where village_id = $1`, [s.village.id])
  const people = () => rows('residents')
  const rowOf = async (name: string) =>
    (
      await s.test.admin.query(
        `select r.*, h.street, h.house_number, h.postcode, h.place,
          (select string_agg(number, ' + ' order by position) from residents.phones p where p.resident_id = r.id) as phones
         from residents.residents r left join residents.households h on h.id = r.household_id
         where r.village_id = $1 and r.name = $2`,
        [s.village.id, name],
      )
    ).rows[0]
  return { ...stories, rows, people, rowOf }
}
