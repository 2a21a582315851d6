/** The same chances every time: a story that went wrong can be told again by its seed. */
export function chance(seed: number) {
  let state = seed >>> 0
  // mulberry32, public domain (Tommy Ettinger, 2017).
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let grain = Math.imul(state ^ (state >>> 15), state | 1)
    grain ^= grain + Math.imul(grain ^ (grain >>> 7), grain | 61)
    return ((grain ^ (grain >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (most: number) => Math.floor(next() * most)
  return {
    upTo,
    often: (share: number) => next() < share,
    one: <T>(all: readonly T[]): T => all[upTo(all.length)] as T,
    weighted: <T>(all: readonly (readonly [number, T])[]): T => {
      let left = next() * all.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, thing] of all) {
        left -= weight
        if (left < 0) return thing
      }
      return (all.at(-1) as readonly [number, T])[1]
    },
  }
}
