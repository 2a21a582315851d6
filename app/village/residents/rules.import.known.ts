/** Everybody whom the village knows, to be asked "who may this be?" a thousand times in a row. */
import { addressKey } from './rules.address.ts'
import { type Double, doublesAmong, type Neighbour, type Stranger } from './rules.alike.ts'
import { soundsOf, soundsToSeek } from './rules.doubles.ts'
import { fold } from './rules.names.sounds.ts'
import { dialled } from './rules.phone.ts'
import { fullName, wholeSound } from './rules.searchKeys.ts'

export type Acquaintances = {
  /** Who may be the same person, the likeliest first. */
  alike: (stranger: Stranger) => Double[]
  /** Who is written just so, but for capitals and accents. */
  named: (name: string) => Neighbour[]
  /** Who bears all that this name says, and perhaps more: every Hadders for `mw. Hadders`. */
  bearing: (name: string) => Neighbour[]
  add: (person: Neighbour) => void
}

/** As many as queries.doubles.ts compares while somebody types. */
const mostCompared = 40

export function acquaint(people: readonly Neighbour[]): Acquaintances {
  const everybody: { person: Neighbour; bare: boolean }[] = []
  const byKey = new Map<string, number[]>()
  const byName = new Map<string, Neighbour[]>()

  const add = (person: Neighbour) => {
    const sounds = soundsOf(whole(person))
    const at = everybody.push({ person, bare: isBare(sounds) }) - 1
    for (const key of keysOf(person, sounds, sounds)) put(byKey, key, at)
    put(byName, fold(person.name), person)
  }
  for (const person of people) add(person)

  const alike = (stranger: Stranger): Double[] => {
    const weights = new Map<number, number>()
    const name = whole(stranger)
    const own = soundsOf(name)
    for (const key of keysOf(stranger, soundsToSeek(name), own))
      for (const at of byKey.get(key) ?? []) weights.set(at, (weights.get(at) ?? 0) + weightOf(key))
    // A bare family name has but one sound to share; of others, one that is shared says nothing: Jan is not Jan.
    const bare = isBare(own)
    const close = [...weights]
      .map(([at, weight]) => ({ ...(everybody[at] as (typeof everybody)[number]), weight }))
      .filter(other => other.weight > 1 || bare || other.bare)
      .sort((one, other) => other.weight - one.weight)
      .slice(0, mostCompared)
    return doublesAmong(
      stranger,
      close.map(({ person }) => person),
    )
  }
  const bearing = (name: string): Neighbour[] => {
    const [first = [], ...rest] = soundsOf(name).map(sound => byKey.get(`~${sound}`) ?? [])
    const all = first.filter(at => rest.every(places => places.includes(at)))
    return all.map(at => (everybody[at] as (typeof everybody)[number]).person)
  }
  return { alike, bearing, add, named: name => byName.get(fold(name)) ?? [] }
}

const whole = ({ name, maidenName = '' }: Stranger) => fullName({ name, maidenName })

const isBare = (sounds: readonly string[]) => sounds.length < 2

const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** `own` are the sounds as they are written, `sounds` with those of the names that may be meant as well. */
const keysOf = (person: Stranger, sounds: readonly string[], own: readonly string[]): string[] => [
  ...sounds.map(sound => `~${sound}`),
  wholeSound(own),
  ...(person.phones ?? []).flatMap(number => `#${dialled(number) ?? number}`),
  ...(person.address ? [`@${addressKey(person.address)}`] : []),
  ...(person.birthday && person.birthday.length === 10 ? [`*${person.birthday}`] : []),
]

const weightOf = (key: string) => (key.startsWith('#') ? 9 : key.startsWith('=') ? 5 : 1)
