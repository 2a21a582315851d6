/** Who and what an old logbook may be about: the people, the kinds and the coordinators of this village. */
import { plainWord } from '../../../entrance/importing/rules.writers.ts'
import type { Working } from '../../../entrance/visit.ts'
import type { Tx } from '../../../foundation/database.ts'
import { patiently } from '../../../foundation/patience.ts'
import { colleagues } from '../../accounts/door.ts'
import { acquaint, everybodyToCompare, peopleInFile } from '../../residents/door.ts'
import { kindsOf, placesOf } from '../queries.kinds.ts'
import { type StrangerChoice, strangerChoices } from './rules.columns.ts'
import type { Circle, People, Person } from './rules.judging.ts'

export async function circleOf(
  { tx, village, today }: Working,
  choice: string,
  writers: Record<string, string> = {},
): Promise<Omit<Circle, 'meanings' | 'ticksOnly' | 'findBsn' | 'spoken' | 'dayOf'>> {
  const everybody = await everybodyToCompare(tx, village.id)
  const resting = new Set(everybody.flatMap(({ id, rests }) => (rests ? id : [])))
  const staff = (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates)
  return {
    today,
    kinds: (await kindsOf(tx, village.id)).filter(({ in_use }) => in_use),
    places: await placesOf(tx, village.id),
    people: await peopleAmong(tx, everybody),
    rests: id => resting.has(id),
    choice: strangerChoices.find(one => one === choice) ?? ('hand-back' satisfies StrangerChoice),
    colleague: name => {
      const led = staff.find(({ account }) => account === writers[plainWord(name)])
      if (led) return led.account
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
  const ofFile = peopleInFile()
  const short = ({
    id,
    name,
    address,
  }: Pick<(typeof everybody)[number], 'id' | 'name' | 'address'>): Person => ({
    ...{ id, name },
    where: address ? `, ${address.street} ${address.houseNumber}`.trimEnd() : '',
  })
  const remembered = new Map<string, Person[]>()
  return {
    named: name => known.named(name).map(short),
    calling: numbers => known.calling(numbers).map(short),
    alike: name => {
      const before = remembered.get(name)
      if (before) return before
      const alike = known.alike({ name })
      const found = (alike.length > 0 ? alike : known.bearing(name)).map(one =>
        short({ address: null, ...one }),
      )
      remembered.set(name, found)
      return found
    },
    ofFile: ofFile.meet,
  }
}
