/** Writes a line in somebody's hand: picks a sentence per part, fills it in, and prefers what was not said before. */
import type { Chance } from './chance.ts'
import { compose, fits, type Slots } from './grammar.ts'
import { type Source, templatesFor, written } from './hands.ts'
import { makeMemory } from './memory.ts'
import type { Hand } from './shapes.ts'
import { month } from './text/season.ts'

export type Writer = {
  /** Undefined when none of the sources has a sentence that fits. */
  line: (hand: Hand, sources: readonly Source[], now: number, slots: () => Slots) => string | undefined
  /** Text written by hand: only remembered. */
  keep: (text: string) => string
}

/** @param patient with memory: takes time to choose; without, the first draft stands (for large villages). */
export const makeWriter = (chance: Chance, patient: boolean): Writer => {
  const memory = makeMemory()
  const draft = (hand: Hand, sources: readonly Source[], now: number, slots: Slots): string | undefined => {
    const parts: string[] = []
    for (const source of sources) {
      const templates = templatesFor(hand, source, chance)
      for (let attempt = 0; attempt < 6; attempt++) {
        const [months, template] = seasoned(chance.pick(templates))
        if (!month(months, now) || !fits(template, slots)) continue
        parts.push(compose(template, slots, chance))
        break
      }
    }
    return parts.length === 0 ? undefined : written(hand, parts, chance)
  }
  const line = (hand: Hand, sources: readonly Source[], now: number, slots: () => Slots) => {
    const usable = sources.filter(source => 'telegram' in source || source.length > 0)
    if (!patient) return draft(hand, usable, now, slots())
    let best: string | undefined
    let bestWorst = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 9 && bestWorst > 1; attempt++) {
      const text = draft(hand, usable, now, slots())
      const worst = text === undefined ? Number.POSITIVE_INFINITY : memory.worst(text)
      if (worst < bestWorst) [best, bestWorst] = [text, worst]
    }
    if (best) memory.keep(best)
    return best
  }
  return {
    line,
    keep: text => {
      if (patient) memory.keep(text)
      return text
    },
  }
}

/** `@11-2 text` holds from November to February. */
const seasoned = (template: string): [string | undefined, string] => {
  if (!template.startsWith('@')) return [undefined, template]
  const space = template.indexOf(' ')
  return [template.slice(1, space), template.slice(space + 1)]
}
