/**
 * Whether two counts differ by more than chance.
 *
 * Two counts of independent events over equally long times are compared by the conditional test of Przyborowski and
 * Wilenski (Homogeneity of results in testing samples from Poisson series, Biometrika 31, 1940): of a + b events each is
 * as likely to fall in either period, so that b is a toss of a + b coins. Requests are not independent: one person who
 * goes to hospital each week asks fifty times. So both counts are first divided by the design effect, the sum of the
 * squares of what each person asked over the sum (Rao and Scott, A simple method for the analysis of clustered binary
 * data, Biometrics 48, 1992; Kish, Survey Sampling, 1965). Twenty rides of one person then count as one.
 */
import { type Asked, groupBy } from './rules.asked.ts'

export type Pair = { before: readonly Asked[]; now: readonly Asked[] }

/** The chance of a difference this large or larger when nothing changed; 1 when there is nothing to compare. */
export function chanceOf({ before, now }: Pair): number {
  const all = before.length + now.length
  if (all === 0) return 1
  const effect = (squares(before) + squares(now)) / all
  return tossChance(Math.floor(before.length / effect), Math.floor(now.length / effect))
}

/** Whoever is not named is somebody else each time. */
function squares(asked: readonly Asked[]): number {
  let sum = 0
  for (const [who, group] of groupBy(asked, ({ who }) => who)) sum += who ? group.length ** 2 : group.length
  return sum
}

/** Two-sided and exact: twice the smaller tail of a toss of one + other coins, at most 1. */
export function tossChance(one: number, other: number): number {
  const all = one + other
  const most = Math.max(one, other)
  // ln of (all over most) / 2^all, from there outward each term is a known part of the one before.
  let term = Math.exp(lnChoose(all, most) - all * Math.LN2)
  let tail = 0
  for (let k = most; k <= all && term > 1e-18; k++) {
    tail += term
    term *= (all - k) / (k + 1)
  }
  return Math.min(1, 2 * tail)
}

const lnChoose = (n: number, k: number) => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)

/** Stirling's series, right to ten figures from 10 on; below that multiplied out. */
function lnFactorial(n: number): number {
  if (n < 10) {
    let product = 1
    for (let k = 2; k <= n; k++) product *= k
    return Math.log(product)
  }
  const x = n + 1
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  )
}

/**
 * Of many comparisons some look large by chance alone. Holm's way (A simple sequentially rejective multiple test
 * procedure, Scandinavian Journal of Statistics 6, 1979): the smallest chance must be below a twentieth divided by their
 * number, the next by one less, and so on. One page of trends in twenty then says something that is not so.
 */
export function certain(chances: readonly number[], level = 0.05): boolean[] {
  const order = chances.map((chance, at) => ({ chance, at })).sort((one, other) => one.chance - other.chance)
  const sure = chances.map(() => false)
  for (const [rank, { chance, at }] of order.entries()) {
    if (chance > level / (chances.length - rank)) break
    sure[at] = true
  }
  return sure
}
