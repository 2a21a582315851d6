/** A shorter term takes away what no undoing brings back: it is said beforehand, and asked. */
import { askAgain, type Typed, type VillageVisit } from '../../entrance/visit.ts'
import { changesOf } from './queries.changes.ts'
import { settingOf } from './queries.settings.ts'
import { isTerm } from './rules.settings.ts'

/** Empty where nothing goes that would stay without this choice. */
async function goingTonight(visit: VillageVisit, name: string | undefined, value: unknown) {
  if (!isTerm(name) || typeof value !== 'number') return []
  if (value >= (await settingOf(visit.tx, visit.village.id, name))) return []
  return (await visit.announce('village-keeps-shorter', { term: name, years: value })).flat()
}

/** Null when nothing goes, or when it was ticked for this very number of years. */
export async function askBefore(visit: VillageVisit, name: string, value: unknown, typed: Typed) {
  if (visit.fields.text('sure') === String(value)) return null
  const going = await goingTonight(visit, name, value)
  if (going.length === 0) return null
  return askAgain([{ field: 'sure', sentence: 'problems.sure' }], { ...typed, going })
}

/** Putting back a shorter term is choosing it: the form comes with it filled in. */
export async function askBeforeBack(visit: VillageVisit, name: string) {
  const { tx, village, fields } = visit
  if (fields.text('do') !== 'take-back' || !isTerm(name)) return null
  const [change] = await changesOf(tx, village.id, 'choice', { id: fields.text('change') })
  const value = change?.before.value
  return askBefore(visit, name, value, { value: String(value), reason: '' })
}
