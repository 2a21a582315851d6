/**
 * People of whom only a file tells: which lines are one person. A name in another spelling is the same person; what is
 * only half the same needs a telephone number that both have. Husband and wife with one number stay two, and so do two of
 * one name who live and ring elsewhere. What remains is asked.
 */
import { addressKey } from '../rules.address.ts'
import { doublesAmong, type Stranger } from '../rules.alike.ts'
import { fold } from '../rules.names.sounds.ts'
import { type Name, readName, sexIn } from '../rules.names.ts'
import { acquaint } from './rules.known.ts'

/** `sure: false`: joined by a number and half a name; that is shown. `asked`: the names that it may be. */
export type Met =
  | { is: 'same'; id: string; as: string; sure: boolean }
  | { is: 'new'; id: string }
  | { is: 'asked'; names: string[] }

type Somebody = { id: string; name: string; spellings: Stranger[]; phones: Set<string>; houses: Set<string> }

export function peopleInFile() {
  const everybody: Somebody[] = []
  const byWritten = new Map<string, Somebody[]>()
  const byPhone = new Map<string, Somebody[]>()
  const byId = new Map<string, Somebody>()
  const met = new Map<string, Somebody>()
  const alike = acquaint([])

  /** `apart`: ids of whom somebody said that it is not them. */
  function meet(given: Stranger, apart: readonly string[] = []): Met {
    const stranger = { ...given, name: plainName(given.name) }
    const key = JSON.stringify([
      fold(stranger.name),
      sexIn(readName(stranger.name)),
      stranger.phones,
      houseOf(stranger),
    ])
    const before = met.get(key)
    if (before && !apart.includes(before.id)) return same(before, true)
    const found = find(stranger, apart)
    if (found.is === 'asked') return found
    const who = found.is === 'new' ? begin(given.name) : (byId.get(found.id) as Somebody)
    remember(who, stranger)
    met.set(key, who)
    return found.is === 'new' ? { is: 'new', id: who.id } : found
  }

  function find(stranger: Stranger, apart: readonly string[]): Met {
    const name = readName(stranger.name)
    const free = (some: readonly Somebody[] = []) => some.filter(({ id }) => !apart.includes(id))
    const written = free(byWritten.get(writtenOf(name))).filter(one => fits(name, one))
    const close = written.filter(one => sharesPhone(stranger, one))
    const [only, ...more] = close.length > 0 ? close : written.filter(one => mayBeAt(stranger, one))
    if (only && more.length === 0) return same(only, true)
    if (only) return asked([only, ...more])
    // Two of one whole name with two numbers, of whom nobody says where they live.
    const elsewhere = written.filter(one => !livesElsewhere(stranger, one))
    if (elsewhere.length > 0 && isWhole(name)) return asked(elsewhere)

    const sharing = free([...new Set((stranger.phones ?? []).flatMap(phone => byPhone.get(phone) ?? []))])
    const half = sharing.filter(one => mayBe(stranger, name, one))
    const [first, ...others] = half
    if (first && others.length === 0) return same(first, false)
    if (first) return asked(half)
    const named = free(
      alike.alike({ name: stranger.name }).flatMap(({ id }) => byId.get(id.split('#')[0] as string) ?? []),
    ).filter(one => mayBe(stranger, name, one) && mayBeAt(stranger, one))
    return named.length > 0 ? asked([...new Set(named)]) : { is: 'new', id: '' }
  }

  function begin(name: string): Somebody {
    const who = {
      ...{ id: `new:${everybody.length + 1}`, name, spellings: [] },
      ...{ phones: new Set<string>(), houses: new Set<string>() },
    }
    everybody.push(who)
    byId.set(who.id, who)
    return who
  }

  function remember(who: Somebody, stranger: Stranger) {
    alike.add({ id: `${who.id}#${who.spellings.length}`, name: stranger.name })
    who.spellings.push(stranger)
    put(byWritten, writtenOf(readName(stranger.name)), who)
    for (const phone of stranger.phones ?? []) {
      who.phones.add(phone)
      put(byPhone, phone, who)
    }
    const house = houseOf(stranger)
    if (house) who.houses.add(house)
  }
  return { meet }
}

const same = (who: Somebody, sure: boolean): Met => ({ is: 'same', id: who.id, as: who.name, sure })
const asked = (some: readonly Somebody[]): Met => ({
  is: 'asked',
  names: some.slice(0, 3).map(({ name }) => name),
})

/** What stands in brackets is said of somebody, and is no name: `(via dochter)`. */
const plainName = (name: string) =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || name

/** The letters of a name, whichever way round and with whichever title. */
const writtenOf = ({ firstNames, families, household }: Name) =>
  [
    household ? 'fam' : '',
    ...firstNames.map(({ letters }) => letters),
    '|',
    ...families.map(({ letters }) => letters).sort(),
  ].join(' ')

const isWhole = ({ firstNames, families }: Name) =>
  families.length > 0 && firstNames.some(({ initial }) => !initial)

/** A man and a woman, father and son: one name, two people. */
const fits = (name: Name, { spellings }: Somebody) =>
  spellings.every(({ name: other }) => {
    const known = readName(other)
    const [sex, otherSex] = [sexIn(name), sexIn(known)]
    return (
      name.household === known.household &&
      !(sex && otherSex && sex !== otherSex) &&
      !(name.generation && known.generation && name.generation !== known.generation)
    )
  })

/** No spelling of theirs speaks against it. */
const mayBe = (stranger: Stranger, name: Name, who: Somebody) =>
  fits(name, who) &&
  doublesAmong(
    stranger,
    who.spellings.map((spelling, at) => ({ ...spelling, id: String(at) })),
  ).length === who.spellings.length

const sharesPhone = ({ phones }: Stranger, who: Somebody) =>
  (phones ?? []).some(phone => who.phones.has(phone))

/** Nothing is known that differs. */
const mayBeAt = (stranger: Stranger, who: Somebody) =>
  !livesElsewhere(stranger, who) &&
  ((stranger.phones ?? []).length === 0 || who.phones.size === 0 || sharesPhone(stranger, who))

const livesElsewhere = (stranger: Stranger, who: Somebody) => {
  const house = houseOf(stranger)
  return house !== '' && who.houses.size > 0 && !who.houses.has(house)
}

const houseOf = ({ address }: Stranger) => (address ? addressKey(address) : '')

const put = (map: Map<string, Somebody[]>, key: string, who: Somebody) => {
  const there = map.get(key)
  if (!there) map.set(key, [who])
  else if (!there.includes(who)) there.push(who)
}
