/** Who asks for what: some ask every other week, most now and then, each in her own way. */
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import type { VillagePlan } from './shapes.ts'
import type { Task } from './text/task.ts'

export type Habits = {
  /** Somebody who asks for this now, and has not just done so. */
  asker: (code: string, logged: number, task?: Task) => Neighbour
}

type Asker = { neighbour: Neighbour; weight: number; taste: number; asked: Map<string, number> }

export const makeHabits = (
  plan: VillagePlan,
  neighbours: Neighbour[],
  doubled: Map<string, unknown>,
  chance: Chance,
): Habits => {
  const elders = neighbours.filter(n => !n.part && (n.band === '80+' || n.band === '65-79'))
  const younger = neighbours.filter(n => !n.part && n.band !== '80+' && n.band !== '65-79')
  const drawn = [
    ...chance.shuffled(takeFirst(elders, doubled, chance).slice(0, Math.round(plan.askers * 0.86))),
    ...chance.shuffled(younger).slice(0, Math.round(plan.askers * 0.14)),
  ]
  // Not among the first: those ask most.
  drawn.splice(12, 0, ...neighbours.filter(n => n.part?.asksMore))
  const askers: Asker[] = drawn.map((neighbour, i) => ({
    neighbour,
    weight: (neighbour.band === '80+' ? 1.6 : 1) / (3 + (i % Math.ceil(plan.askers / 2))),
    taste: chance.between(0, 1_000_000),
    asked: new Map(),
  }))
  const few = askers.length > 400
  const asker = (code: string, logged: number, task?: Task): Neighbour => {
    const among = few ? Array.from({ length: 40 }, () => chance.pick(askers)) : askers
    const suits = (a: Asker) => {
      if (logged - (a.asked.get(code) ?? -400) < (code === 'hospital' || task ? 12 : 6)) return 0
      const { neighbour } = a
      if (task?.kind === 'mantelzorg' && !(neighbour.gender === 'f' && neighbour.couple)) return 0
      if (task?.code === 'weekend' && !neighbour.couple) return 0
      if (code === 'physio' && neighbour.aid === 'rolstoel') return 0
      return a.weight * (fancies(a.taste, code) ? 7 : 1)
    }
    const fit = among.map(a => ({ a, weight: suits(a) })).filter(one => one.weight > 0)
    const chosen = fit.length > 0 ? chance.weighted(fit, one => one.weight).a : chance.pick(among)
    chosen.asked.set(code, logged)
    return chosen.neighbour
  }
  return { asker }
}

/** Who stands in the list twice has asked something; else nobody would have written her down again. */
const takeFirst = (elders: Neighbour[], doubled: Map<string, unknown>, chance: Chance) => [
  ...elders.filter(n => doubled.has(n.person.key)),
  ...chance.shuffled(elders.filter(n => !doubled.has(n.person.key))),
]

/** Every asker is used to about one thing in four; the same ones all two years. */
const fancies = (taste: number, code: string) => {
  let mixed = taste
  for (const letter of code) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16777619)
  return (mixed >>> 13) % 4 === 0
}
