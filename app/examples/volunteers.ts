/** Who likes to do what. Shares after scene 4: 31 drivers and 6 handymen among 60; homes are nobody's. */
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import type { Kind, Volunteer } from './shapes.ts'

const wanted: Partial<Record<Kind, number>> = {
  vervoer: 31,
  bezoek: 17,
  boodschap: 12,
  maaltijd: 10,
  tuin: 9,
  klus: 6,
  digitaal: 5,
  formulier: 4,
  anders: 4,
  mantelzorg: 3,
  huisdier: 3,
}

export const makeVolunteers = (people: Neighbour[], count: number, chance: Chance): Volunteer[] => {
  const fixed = people.filter(n => n.part?.likes)
  const others = chance
    .shuffled(people.filter(n => !n.part && (n.band !== '80+' || chance.often(0.08))))
    .slice(0, count - fixed.length)
  const volunteers = [...fixed, ...others].map(n => ({
    person: n.person.key,
    likes: [...(n.part?.likes ?? [])],
  }))
  const slots = chance.shuffled(
    Object.entries(wanted).flatMap(([kind, number]) => {
      const taken = volunteers.filter(v => v.likes.includes(kind as Kind)).length
      const left = Math.max(0, Math.round((number * count) / 60) - taken)
      return Array.from({ length: left }, () => kind as Kind)
    }),
  )
  const idle = volunteers.filter(v => v.likes.length === 0)
  for (const kind of slots) {
    const first = idle.pop()
    if (first) first.likes.push(kind)
    else chance.pick(volunteers.filter(v => !v.likes.includes(kind) && v.likes.length < 4)).likes.push(kind)
  }
  return volunteers
}
