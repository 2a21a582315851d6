/** Who and what an old logbook may be about: the people, the kinds and the coordinators of this village. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import type { Tx } from '../../../foundation/database.ts'
import { patiently } from '../../../foundation/patience.ts'
import { colleagues } from '../../accounts/door.ts'
import { acquaint, everybodyToCompare } from '../../residents/door.ts'
import { kindsOf } from '../queries.kinds.ts'
import { type StrangerChoice, strangerChoices } from './rules.columns.ts'
import type { Circle, People, Person } from './rules.judging.ts'

export async function circleOf(
  { tx, village, today }: VillageVisit,
  choice: string,
): Promise<Omit<Circle, 'meanings' | 'findBsn'>> {
  const staff = (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates)
  return {
    today,
    kinds: (await kindsOf(tx, village.id)).filter(({ in_use }) => in_use),
    people: await peopleAmong(tx, await everybodyToCompare(tx, village.id)),
    choice: strangerChoices.find(one => one === choice) ?? ('hand-back' satisfies StrangerChoice),
    colleague: name => {
      const known = staff.filter(one => plainly(one.name) === plainly(name))
      return known.length === 1 ? (known[0]?.account ?? null) : null
    },
  }
}

const plainly = (name: string) => name.trim().toLowerCase()

async function peopleAmong(
  tx: Tx,
  everybody: Awaited<ReturnType<typeof everybodyToCompare>>,
): Promise<People> {
  const known = acquaint([])
  await patiently(tx, everybody, known.add)
  const short = ({
    id,
    name,
    address,
  }: Pick<(typeof everybody)[number], 'id' | 'name' | 'address'>): Person => ({
    ...{ id, name },
    where: address ? `, ${address.street} ${address.houseNumber}`.trimEnd() : '',
  })
  return {
    named: name => known.named(name).map(short),
    alike: name => {
      const alike = known.alike({ name })
      return (alike.length > 0 ? alike : known.bearing(name)).map(one => short({ address: null, ...one }))
    },
    add: name => {
      const id = `new:${name}`
      known.add({ id, name })
      return id
    },
  }
}
