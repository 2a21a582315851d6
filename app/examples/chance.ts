/** Chance that falls the same way every time: mulberry32 (Tommy Ettinger, 2017, public domain method). */
export type Chance = {
  /** At least 0, less than 1. */
  next: () => number
  /** Whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  often: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  weighted: <T>(from: readonly T[], weight: (item: T) => number) => T
  shuffled: <T>(items: readonly T[]) => T[]
}

export const makeChance = (seed: string): Chance => {
  let state = numberFrom(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('nothing to pick from')
    return from[Math.floor(next() * from.length)] as T
  }
  const weighted = <T>(from: readonly T[], weight: (item: T) => number): T => {
    const weights = from.map(weight)
    let left = next() * weights.reduce((sum, one) => sum + one, 0)
    for (const [i, one] of weights.entries()) {
      left -= one
      if (left < 0) return from[i] as T
    }
    return pick(from)
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const list = [...items]
    for (let i = list.length - 1; i > 0; i--) {
      const j = between(0, i)
      ;[list[i], list[j]] = [list[j] as T, list[i] as T]
    }
    return list
  }
  return { next, between, often: share => next() < share, pick, weighted, shuffled }
}

const numberFrom = (seed: string): number => {
  let number = 2166136261
  for (const letter of seed) number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), 16777619)
  return number
}
