/** Everybody whom the village knows, to be asked "who may this be?" a thousand times in a row. */
import { dialled } from '../../../foundation/phones.ts'
import { type Double, doublesAmong, type Neighbour, type Stranger } from '../rules.alike.ts'
import { soundsOf } from '../rules.doubles.ts'
import { fold } from '../rules.names.sounds.ts'
import { enoughWeight, keysOf, soundKey } from './rules.keys.ts'

export type Acquaintances = {
  /** Who may be the same person, the likeliest first. */
  alike: (stranger: Stranger) => Double[]
  /** Who is written just so, but for capitals and accents. */
  named: (name: string) => Neighbour[]
  /** Who bears all that this name says, and perhaps more: every Hadders for `mw. Hadders`. */
  bearing: (name: string) => Neighbour[]
  /** Who has one of these numbers, however it is written. */
  calling: (numbers: readonly string[]) => Neighbour[]
  add: (person: Neighbour) => void
}

/** As many as queries.doubles.ts compares while somebody types. */
const mostCompared = 40

type Known = { person: Neighbour; bare: boolean }

export function acquaint(people: readonly Neighbour[]): Acquaintances {
  const byKey = new Map<string, Known[]>()
  const byName = new Map<string, Neighbour[]>()
  const byNumber = new Map<string, Neighbour[]>()

  const add = (person: Neighbour) => {
    const { keys, bare } = keysOf(person)
    const known = { person, bare }
    for (const { key } of keys) put(byKey, key, known)
    put(byName, fold(person.name), person)
    for (const number of person.phones ?? []) put(byNumber, dialled(number) ?? number, person)
  }
  for (const person of people) add(person)

  const alike = (stranger: Stranger): Double[] => {
    const { keys, bare } = keysOf(stranger)
    const weights = new Map<Known, number>()
    for (const { key, weight } of keys)
      for (const known of byKey.get(key) ?? []) weights.set(known, (weights.get(known) ?? 0) + weight)
    const close = [...weights]
      .filter(([known, weight]) => weight >= enoughWeight || bare || known.bare)
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCompared)
    return once(
      doublesAmong(
        stranger,
        close.map(([known]) => known.person),
      ),
    )
  }

  const bearing = (name: string): Neighbour[] => {
    const [first = [], ...rest] = soundsOf(name).map(sound => byKey.get(soundKey(sound)) ?? [])
    return once(
      first.filter(known => rest.every(others => others.includes(known))).map(({ person }) => person),
    )
  }
  const calling = (numbers: readonly string[]) =>
    once(numbers.flatMap(number => byNumber.get(dialled(number) ?? number) ?? []))
  return { alike, bearing, calling, add, named: name => once(byName.get(fold(name)) ?? []) }
}

/** Whoever went up in another is known by two names, and is one person. */
const once = <T extends { id: string }>(people: readonly T[]): T[] => {
  const seen = new Set<string>()
  return people.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
