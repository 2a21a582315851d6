/** Who may be the same person as somebody that is being written down. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { dialled } from '../../foundation/phones.ts'
import { type Double, doublesAmong, type Stranger } from './rules.alike.ts'
import type { Address } from './rules.details.ts'
import { soundsOf, soundsToSeek } from './rules.doubles.ts'
import { fullName, wholeSound } from './rules.searchKeys.ts'

/** At most `limit`, the likeliest first, each with its reasons. */
export async function possibleDoubles(
  tx: Tx,
  village: string,
  stranger: Stranger,
  limit = 5,
): Promise<Double[]> {
  const name = fullName({ name: stranger.name, maidenName: stranger.maidenName ?? '' })
  const sounds = soundsToSeek(name).map(sound => `~${sound}`)
  const whole = wholeSound(soundsOf(name))
  const numbers = (stranger.phones ?? []).map(dialled).filter(number => number !== null)
  if (sounds.length === 0 && numbers.length === 0) return []
  const { rows } = await sql<Row>`
    with heard as (
      select resident_id, sum(case when key = ${whole} then 5 else 1 end) as keys from residents.search_keys
      where village_id = ${village} and key = any (${[whole, ...sounds]}::text[]) group by resident_id
      union all
      select resident_id, 9 from residents.phones
      where village_id = ${village} and dialled = any (${numbers}::text[])),
    -- Those who share most with the name, and no more than can be compared while somebody types.
    close as (
      select resident_id, max(keys) as keys from heard group by resident_id order by 2 desc, 1 limit 40)
    select coalesce(r.merged_into, r.id) as id, r.name, s.name as "nameNow", r.maiden_name as "maidenName", r.birthday,
      (select json_build_object('street', h.street, 'houseNumber', h.house_number, 'postcode', h.postcode,
          'place', h.place)
        from residents.households h where h.village_id = ${village} and h.id = r.household_id) as address,
      coalesce((select array_agg(p.number order by p.position) from residents.phones p
        where p.village_id = ${village} and p.resident_id = r.id), '{}') as phones
    from close c join residents.residents r on r.village_id = ${village} and r.id = c.resident_id
      -- Whoever went up in another is compared as what they were called, and answers as the one who stayed.
      join residents.residents s on s.village_id = ${village} and s.id = coalesce(r.merged_into, r.id)
    where s.ended_why is distinct from 'died'
    order by c.keys desc, r.id`.execute(tx)
  const nameNow = new Map(rows.map(row => [row.id, row.nameNow]))
  const seen = new Set<string>()
  return doublesAmong(stranger, rows)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(double => ({ ...double, name: nameNow.get(double.id) ?? double.name }))
    .slice(0, limit)
}

type Row = {
  id: string
  name: string
  nameNow: string
  maidenName: string
  birthday: string | null
  address: Address | null
  phones: string[]
}
