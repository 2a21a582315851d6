/** When somebody can, in as few words as people use: "werkdagen overdag, zaterdagochtend". */
import { type PartOfDay, partsOfDay, timeAt, weekdays } from './rules.profile.ts'

/** `during`: `day` is morning and afternoon, `whole` all three. */
export type Spell = { days: number | 'all' | 'weekdays' | 'weekend'; during: PartOfDay | 'day' | 'whole' }

const duringOf = (parts: readonly PartOfDay[]): Spell['during'][] => {
  if (parts.length === partsOfDay.length) return ['whole']
  if (parts.length === 2 && !parts.includes('avond')) return ['day']
  return [...parts]
}

const groups = [
  ['all', weekdays],
  ['weekdays', weekdays.slice(0, 5)],
  ['weekend', weekdays.slice(5)],
] as const

/** In the order of the week; days that go together are named together. */
export function spellsOf(times: readonly string[]): Spell[] {
  const parts = new Map<number, PartOfDay[]>(
    weekdays.map(day => [day, partsOfDay.filter(part => times.includes(timeAt(day, part)))]),
  )
  const alike = (days: readonly number[]) =>
    days.every(day => String(parts.get(day)) === String(parts.get(days[0] as number)))
  const spells: Spell[] = []
  const named = new Set<number>()
  for (const day of weekdays) {
    if (named.has(day) || parts.get(day)?.length === 0) continue
    const group = groups.find(([, days]) => days[0] === day && alike(days))
    for (const one of group?.[1] ?? [day]) named.add(one)
    for (const during of duringOf(parts.get(day) ?? [])) spells.push({ days: group?.[0] ?? day, during })
  }
  return spells
}
