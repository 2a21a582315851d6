import { describe, expect, it } from 'vitest'
import { findBsn } from './rules.bsn.ts'

const proof = (figures: string) =>
  [...figures].reduce((sum, figure, at) => sum + Number(figure) * (at === 8 ? -1 : 9 - at), 0) % 11 === 0
/** Nine figures that pass, from eight. */
const bsnFrom = (eight: number) => {
  const start = String(10_000_000 + (eight % 90_000_000))
  const last = Array.from({ length: 10 }, (_, figure) => `${start}${figure}`).find(proof)
  return last ?? null
}

/** However it is written, in whatever sentence: the share of 10,000 texts with a BSN in which it is found. */
function recallOf(find: typeof findBsn): number {
  let [asked, found] = [0, 0]
  for (let number = 0; asked < 10_000; number++) {
    const bsn = bsnFrom(number * 7919)
    if (!bsn) continue
    const way = ways[number % ways.length]?.(bsn) ?? bsn
    asked++
    if (find(texts[Math.floor(number / 5) % texts.length]?.(way) ?? way) === bsn) found++
  }
  return found / asked
}

/** The share of 10,000 other numbers, each with nine figures of a BSN in it, that look like one. */
function alarmsOf(find: typeof findBsn): number {
  let alarms = 0
  for (let number = 0; number < 10_000; number++) {
    const bsn = bsnFrom(number * 6007) ?? '123456782'
    if (find(others[number % others.length]?.(bsn) ?? '')) alarms++
  }
  return alarms / 10_000
}

const ways = [
  (n: string) => n,
  (n: string) => n.replace(/(...)(...)(...)/, '$1.$2.$3'),
  (n: string) => n.replace(/(...)(...)(...)/, '$1 $2 $3'),
  (n: string) => n.replace(/(....)(..)(...)/, '$1.$2.$3'),
  (n: string) => n.replace(/(....)(.....)/, '$1 $2'),
]
const texts = [
  (n: string) => n,
  (n: string) => `Zijn nummer is ${n}.`,
  (n: string) => `bsn ${n}, zegt de zoon`,
  (n: string) => `(${n}) op 26-11-2026`,
]
const others = [
  (n: string) => `bel 06-${n.slice(0, 8)}`,
  (n: string) => `0599-${n.slice(0, 6)} na zes uur`,
  (n: string) => `+31 6 ${n.slice(0, 8)} of 0031 ${n}`,
  (n: string) => `+31 ${n}`,
  (n: string) => `NL91 ABNA ${n.slice(0, 4)} ${n.slice(4, 8)} 00`,
  (n: string) => `NL91ABNA0${n}`,
  (n: string) => `op ${n.slice(0, 2)}-${n.slice(2, 4)}-2026 om 10.15 uur`,
  (n: string) => `€ ${n.slice(0, 3)},50 voor ${n.slice(3, 7)} km`,
  (n: string) => `klant ${n}0, kenmerk X${n}`,
]

describe('a number that may be a BSN (P7)', () => {
  it('is found in 99 of 100 texts, however it is written', () => {
    expect(recallOf(findBsn)).toBeGreaterThanOrEqual(0.99)
  })

  it('is not seen in telephone numbers, account numbers, days and amounts', () => {
    expect(alarmsOf(findBsn)).toBeLessThanOrEqual(0.01)
  })

  it('would be missed by who knows one way to write it, and seen everywhere by who counts nine figures (planted)', () => {
    const narrow = (text: string) => text.match(/\b\d{9}\b/)?.[0] ?? null
    const wide = (text: string) => text.replace(/\D/g, '').match(/\d{9}/)?.[0] ?? null
    expect(recallOf(narrow)).toBeLessThan(0.99)
    expect(alarmsOf(wide)).toBeGreaterThan(0.01)
  })
})
