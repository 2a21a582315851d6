/** Who lives in the village: households, people, whom to call besides. */
import { cast } from './cast.ts'
import type { Chance } from './chance.ts'
import { familyNames } from './names.ts'
import { fromPart, made, type Neighbour } from './person.ts'
import { ageBands, type Household, type VillagePlan } from './shapes.ts'

export type Population = { households: Household[]; people: Neighbour[] }

export const makePopulation = (plan: VillagePlan, chance: Chance): Population => {
  const parts = plan.told ? cast : []
  const houses = [...new Set(parts.map(part => part.house))]
  const households = makeHouseholds(plan, chance, houses)
  let number = 0
  const family = () => chance.pick(familyNames)
  const people: Neighbour[] = parts.map(part => fromPart(part, `h-${part.house}`, chance, ++number, parts))

  const free = households.filter(household => !houses.includes(household.key.slice(2)))
  const pairs = new Set(
    chance
      .shuffled(free)
      .slice(0, plan.people - people.length - free.length)
      .map(h => h.key),
  )
  for (const household of free) {
    const couple = pairs.has(household.key)
    const band = chance.weighted(
      ageBands,
      b => ({ '18-29': 3, '30-49': 15, '50-64': 22, '65-79': 35, '80+': 25 })[b],
    )
    const first = chance.often(couple ? 0.35 : 0.62) ? 'f' : 'm'
    const name = family()
    const maiden = family()
    people.push(made(`p-${++number}`, household.key, first, band, name, maiden, couple, chance, number))
    if (couple)
      people.push(
        made(
          `p-${++number}`,
          household.key,
          first === 'f' ? 'm' : 'f',
          band,
          name,
          family(),
          true,
          chance,
          number,
        ),
      )
  }
  return { households, people }
}

const makeHouseholds = (plan: VillagePlan, chance: Chance, houses: string[]): Household[] => {
  const last = new Map<string, number>()
  const letters = 'ABCDEGHJKLMNPRSTVWXZ'
  const keys = chance.shuffled([
    ...houses,
    ...Array.from({ length: plan.households - houses.length }, (_, i) => `${i + 1}`),
  ])
  return keys.map(key => {
    const street = chance.pick(plan.streets)
    const place = plan.streets.indexOf(street)
    const houseNumber = (last.get(street) ?? 0) + chance.pick([1, 1, 1, 2, 2, 3])
    last.set(street, houseNumber)
    const letter = (n: number) => letters[n % letters.length] ?? 'A'
    return {
      key: `h-${key}`,
      street,
      houseNumber: `${houseNumber}${chance.often(0.04) ? 'a' : ''}`,
      postcode: `${plan.postcode} ${letter(Math.floor(place / 20) + 1)}${letter(place)}`,
      place: plan.name,
    }
  })
}
