/** The same person twice, as it goes when six people keep one list. */
import type { Chance } from './chance.ts'
import type { Population } from './people.ts'
import type { Neighbour } from './person.ts'
import type { Household, Person } from './shapes.ts'

export const addDoubles = (population: Population, count: number, chance: Chance) => {
  const pairs: [string, string][] = []
  const twins = new Map<string, Neighbour>()
  const fit = population.people.filter(n => !n.part && (n.band === '65-79' || n.band === '80+'))
  for (const original of chance.shuffled(fit).slice(0, count)) {
    const key = `${original.person.key}-b`
    const household = chance.often(0.55)
      ? original.person.household
      : copyHouse(population.households, original, key)
    const { goodToKnow: _, birthday: __, ageBand: ___, ...rest } = original.person
    const twin: Neighbour = {
      ...original,
      person: {
        ...rest,
        key,
        household,
        name: misspelt(original.person.name, chance),
        contacts: [],
        member: false,
      },
    }
    population.people.push(twin)
    twins.set(original.person.key, twin)
    pairs.push([original.person.key, key])
  }
  return { pairs, twins }
}

const copyHouse = (households: Household[], original: Neighbour, key: string): string => {
  const house = households.find(h => h.key === original.person.household)
  if (!house) throw new Error(`no household ${original.person.household}`)
  households.push({ ...house, key: `h-${key}`, postcode: house.postcode.replace(' ', '') })
  return `h-${key}`
}

const misspelt = (name: Person['name'], chance: Chance): Person['name'] => {
  const { maiden, ...bare } = name
  const swaps: [RegExp, string][] = [
    [/ij/, 'y'],
    [/y/, 'ij'],
    [/ks/, 'x'],
    [/kk/, 'k'],
    [/s$/, ''],
    [/ee/, 'e'],
    [/oo/, 'o'],
    [/ui/, 'uy'],
    [/tt/, 't'],
    [/ss/, 's'],
    [/sch/i, 'sg'],
    [/d$/, 'dt'],
    [/k/, 'ck'],
    [/n$/, 'nn'],
    [/r$/, 'rs'],
    [/(.)$/, '$1s'],
  ]
  const initial = `${name.given[0]}.`
  const family = (text: string) => {
    const swap = swaps.find(([from]) => from.test(text)) ?? swaps.at(-1)
    return swap ? text.replace(swap[0], swap[1]) : text
  }
  const ways: (() => Person['name'])[] = [
    () => ({ ...bare, family: family(name.family) }),
    () => ({ ...bare, given: initial, family: family(name.family) }),
    () => ({ ...bare, given: initial }),
  ]
  if (maiden)
    ways.push(() => ({
      ...bare,
      family: maiden.split(' ').at(-1) ?? maiden,
      infix: maiden.split(' ').slice(0, -1).join(' '),
    }))
  return chance.pick(ways)()
}
