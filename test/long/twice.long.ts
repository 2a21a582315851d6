/** C3 at full length: five bad lines over every form, what they double where forms have no key, and a busy telephone. */
import { expect, it } from 'vitest'
import { freePort } from '../../app/foundation/postgres.ts'
import { chance } from '../support/chance.ts'
import { beginLoad, sendAgain } from '../support/crash.load.ts'
import { freshDatabase, makeVillage } from '../support/database.ts'
import { openLossyLine } from '../support/lossy.ts'
import { onBadLine, type Pressing } from '../support/pressing.ts'
import { keepResult } from '../support/results.ts'
import { serveTestHouse } from '../support/served.ts'
import { type Companion, walkSideBySide } from '../support/side-by-side.ts'
import { oneTime, sendOne } from '../support/twice.ts'
import { openWorld, type World } from '../support/worlds.ts'

const seeds = Number(process.env.UMKIEK_ROUNDS ?? 5)

/** `keyless`: every press is a new form to the house. Red first: the same walk must then see the doubles. */
async function walkFar(seeds: readonly number[], keyless: boolean) {
  const lines: Pressing[] = []
  const distant = seeds.map(seed => async (world: World, round: number): Promise<Companion> => {
    const far = await onBadLine(world, 100 * seed + round, keyless)
    lines.push(far)
    return { send: (standing, mark) => sendOne(far, standing, mark, oneTime), leave: far.hangUp }
  })
  const { faults, troubles } = await walkSideBySide(await openWorld('village'), distant, 2)
  const sum = (count: (far: Pressing) => number) => lines.reduce((all, far) => all + count(far), 0)
  return {
    faults,
    troubles,
    told: {
      forms: sum(({ forms }) => forms.sent),
      pressedAgain: sum(({ forms }) => forms.again),
      lost: {
        silent: sum(({ line }) => line.lost.silent),
        half: sum(({ line }) => line.lost.half),
        reset: sum(({ line }) => line.lost.reset),
      },
    },
  }
}

it('every form, over five bad lines, is kept once; without its key it is not (C3)', async () => {
  const well = await walkFar(
    Array.from({ length: seeds }, (_, at) => at + 1),
    false,
  )
  const keyless = await walkFar([1], true)
  keepResult('C3-forms', {
    ...well.told,
    faults: well.faults,
    withoutKey: { ...keyless.told, doubled: keyless.faults.length },
  })
  expect(well.faults).toEqual([])
  expect(well.troubles).toEqual([])
  expect(keyless.faults.length).toBeGreaterThan(4)
}, 7_200_000)

it('six coordinators at once over such a line: every call stands there once (C3)', async () => {
  const test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const [port, way] = [await freePort(), await freePort()]
  const origin = `http://localhost:${way}`
  const house = await serveTestHouse(test, clock, { behind: { origin, port } })
  const line = await openLossyLine(port, chance(33), 0, way)
  const load = beginLoad(origin, 6)
  const begun = Date.now()
  while (load.kept.length < 12) await new Promise(later => setTimeout(later, 20))
  line.share = 30
  while (load.kept.length < 200 && Date.now() - begun < 600_000)
    await new Promise(later => setTimeout(later, 50))
  await load.stop()
  const doubtful = load.doubtful.length
  // Saved, and nobody was told: without its key each of these would stand there twice.
  const savedUnseen = (await test.count('select count(*) from logbook.requests')) - load.kept.length
  while (load.doubtful.length > 0) {
    const [one] = load.doubtful.splice(0, 1)
    const single = { ...load, doubtful: [one as (typeof load.doubtful)[number]] }
    await sendAgain(origin, single).catch(() => load.doubtful.push(one as (typeof load.doubtful)[number]))
  }
  const requests = await test.count('select count(*) from logbook.requests')
  const people = await test.count('select count(*) from residents.residents')
  const asked = new Set(load.kept.map(({ words }) => words)).size
  keepResult('C3-calls', {
    writers: 6,
    calls: asked,
    withoutAnswer: doubtful,
    savedUnseen,
    requests,
    people,
    lost: line.lost,
  })
  expect([requests, people, load.kept.length]).toEqual([asked, asked, asked])
  expect(savedUnseen).toBeGreaterThan(30)
  line.close()
  await house.close()
  await test.close()
}, 1_200_000)
