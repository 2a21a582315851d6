/** Who is asked to help: who likes it, lives elsewhere, is not on the road already, and has not just been asked. */
import type { Chance } from './chance.ts'
import type { Neighbour } from './person.ts'
import type { Kind, Volunteer } from './shapes.ts'

export type Helpers = {
  pick: (
    kind: Kind,
    who: Neighbour | null,
    day: number,
    minutes: number,
    not: readonly string[],
  ) => Neighbour | undefined
  book: (helper: Neighbour, who: Neighbour | null, day: number, minutes: number) => void
  named: (key: string) => Neighbour
}

/** Two jobs of one helper on a day lie this far apart, in minutes. */
const apart = 170
/** In a large village the coordinator thinks of so many helpers, not of all. */
const inMind = 16

type Diary = {
  neighbour: Neighbour
  from: number
  times: Map<number, number[]>
  helped: number
  whom: Map<string, number>
}

export const makeHelpers = (
  volunteers: Volunteer[],
  neighbours: Neighbour[],
  helpsFrom: Map<string, number>,
  chance: Chance,
): Helpers => {
  const byKey = new Map(neighbours.map(n => [n.person.key, n]))
  const named = (key: string): Neighbour => {
    const found = byKey.get(key)
    if (!found) throw new Error(`nobody is called ${key}`)
    return found
  }
  const diaries = new Map<string, Diary>()
  const byKind = new Map<Kind, Diary[]>()
  for (const { person, likes } of volunteers) {
    const diary = {
      neighbour: named(person),
      from: helpsFrom.get(person) ?? 0,
      times: new Map(),
      helped: 0,
      whom: new Map(),
    }
    diaries.set(person, diary)
    for (const kind of likes) byKind.set(kind, [...(byKind.get(kind) ?? []), diary])
  }
  return {
    named,
    pick: (kind, who, day, minutes, not) => {
      const all = byKind.get(kind) ?? []
      const among = all.length > 80 ? Array.from({ length: inMind }, () => chance.pick(all)) : all
      const free = among.filter(diary => isFree(diary, who, day, minutes, not))
      return free.length === 0 ? undefined : chance.weighted(free, diary => fondness(diary, who)).neighbour
    },
    book: (helper, who, day, minutes) => {
      const diary = diaries.get(helper.person.key)
      if (!diary) throw new Error(`${helper.person.key} is no volunteer`)
      diary.times.set(day, [...(diary.times.get(day) ?? []), minutes])
      diary.helped += 1
      if (who) diary.whom.set(who.person.key, (diary.whom.get(who.person.key) ?? 0) + 1)
    },
  }
}

const isFree = (
  diary: Diary,
  who: Neighbour | null,
  day: number,
  minutes: number,
  not: readonly string[],
) => {
  const { key, household } = diary.neighbour.person
  if (day < diary.from || household === who?.person.household || not.includes(key)) return false
  return !diary.times.get(day)?.some(m => Math.abs(m - minutes) < apart)
}

/** Usual helpers come first, and whoever has done less. */
const fondness = (diary: Diary, who: Neighbour | null) => {
  const often = who ? (diary.whom.get(who.person.key) ?? 0) : 0
  return (1 + 3 * Math.min(often, 3)) / (3 + diary.helped * 0.12)
}
