/**
 * Houses side by side: in the first every form is sent once, in the others in a manner of their own, and all must then
 * hold the same. A form that could not go well (what it was for had been done by another) is tried in fresh houses.
 */
import type { Standing } from './crawl.ts'
import { erases, oneTime, type Sent, sendOne } from './twice.ts'
import { twinsOf, type World } from './worlds.ts'

export type Companion = {
  send: (standing: Standing, mark: string) => Promise<Sent | null>
  /** What else is wrong with what came of it. */
  judge?: (standing: Standing, sent: Sent) => string[]
  leave?: () => void
}
export type Walked = {
  faults: string[]
  done: Set<string>
  left: string[]
  missed: string[]
  troubles: unknown[]
}

export async function walkSideBySide(
  begun: World,
  companions: ((world: World, round: number) => Promise<Companion>)[],
  rounds = 4,
): Promise<Walked> {
  const faults: string[] = []
  const done = new Set<string>()
  // Whoever is erased is there no more for the forms that come after.
  let left = begun.forms.toSorted((one, other) => Number(erases(one)) - Number(erases(other)))
  const worlds = await twinsOf(begun, rounds * (companions.length + 1))
  const all = worlds.values()
  for (let round = 0; round < rounds; round++) {
    const single = all.next().value as World
    const beside: Companion[] = []
    for (const open of companions) beside.push(await open(all.next().value as World, round))
    const still: Standing[] = []
    for (const [at, standing] of left.entries()) {
      // Deeds of one and the same second have no order.
      begun.clock.now = begun.clock.now.add({ seconds: 1 })
      const sent = await sendOne(single, standing, `x${at}`, oneTime)
      for (const companion of beside) {
        const other = await companion.send(standing, `x${at}`)
        const wrong = [...apart(sent, other), ...(other ? (companion.judge?.(standing, other) ?? []) : [])]
        faults.push(...wrong.map(fault => `${whatOf(standing)}: ${fault}`))
      }
      if (sent?.went) done.add(standing.address)
      else still.push(standing)
    }
    for (const companion of beside) companion.leave?.()
    left = still
  }
  const troubles = worlds.flatMap(({ house }) => house.troubles)
  for (const { test } of worlds) await test.close()
  const missed = [...new Set(begun.forms.map(({ address }) => address))].filter(address => !done.has(address))
  return { faults, done, left: [...new Set(left.map(whatOf))], missed, troubles }
}

function apart(one: Sent | null, other: Sent | null): string[] {
  const [wanted, found] = [JSON.stringify(one?.grew), JSON.stringify(other?.grew)]
  if (wanted !== found) return [`${wanted} but ${found}, ${other?.places}`]
  return other && new Set(other.places).size > 1 ? [`led to ${other.places}`] : []
}

const whatOf = ({ address, form }: Standing) =>
  `${address} [${form.buttons.map(button => button?.value ?? '')}] ${form.controls.map(({ name }) => name).slice(1, 5)}`
