/** Twenty thousand lines come in while the village goes on with its work, also when the house falls over half-way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { formOn, readable } from '../../../test/support/forms.ts'
import { loadBuilt, testKey } from '../../../test/support/house.ts'
import { importStories } from '../../../test/support/importing.ts'

vi.setConfig({ testTimeout: 400_000 })
const { s, choose } = importStories('logboek')
const notebook = () =>
  readFileSync(join(import.meta.dirname, '../../../test/old-notebooks/12-twenty-thousand-rows.xlsx'))
const rows = (table: string) =>
  s.test.count(`select count(*) from logbook.${table} where village_id = $1`, [s.village.id])

/** The same house, whose database is gone after so many steps. */
async function workUntil(steps: number) {
  const built = await loadBuilt()
  let left = steps
  const inVillage: typeof s.test.database.inVillage = async (asker, way, work, besides) => {
    if (way === 'read' || asker.account === '') return s.test.database.inVillage(asker, way, work, besides)
    return s.test.database.inVillage(
      asker,
      way,
      async tx => {
        const done = await work(tx)
        // Everything was done, and nothing of it is committed.
        if (left-- <= 0) throw Object.assign(new Error('gone'), { code: '57P01' })
        return done
      },
      besides,
    )
  }
  await built.workOnImports({
    ...{ database: { ...s.test.database, inVillage }, serverKey: testKey, version: 'test' },
    ...{ clock: () => s.clock.now, report: (_: string, error: unknown) => s.house.troubles.push(error) },
  })
}

it('goes on by itself, falls over twice, and brings in every line once; then all of it goes back', async () => {
  const times: Record<string, number> = {}
  const timed = async <T>(name: string, work: () => Promise<T>) => {
    const from = performance.now()
    const done = await work()
    times[name] = Math.round(performance.now() - from)
    return done
  }
  const place = (await timed('choosing', () => choose(notebook(), 'alles.xlsx'))).location as string
  const proef = `${place}/proef`
  const page = await s.annie.get(place)
  const tried = await timed('pressing try', () =>
    s.annie.post(place, formOn(page.body, 'Wat staat er in elke kolom?')),
  )
  expect(tried).toMatchObject({ status: 303, location: proef })
  const busy = readable((await s.annie.get(proef)).body)
  expect(busy).toContain('0 van 19.929 regels bekeken')
  expect(busy).toContain('Sluit deze bladzijde gerust')
  await workUntil(0)
  expect(readable((await s.annie.get(proef)).body)).toContain('van 19.929 regels bekeken')
  await timed('trying', () => s.house.finishImports())

  const trial = await s.annie.get(proef)
  const said = readable(trial.body)
  expect(said).toContain('19749 vragen uit 2001 tot en met 2023, van 180 mensen')
  const label = trial.body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
  const form = { ...formOn(trial.body, label), do: 'take' }
  const taken = await timed('pressing take', () => s.annie.post(proef, form))
  expect(taken.status).toBe(303)
  expect(await rows('requests')).toBe(0)
  await workUntil(6)
  const half = await rows('requests')
  expect(half).toBeGreaterThan(0)
  expect(half).toBeLessThan(19_749)
  expect(readable((await s.annie.get(proef)).body)).toContain('van 19.749 regels overgenomen')

  // Meanwhile somebody rings.
  const slowest: number[] = []
  let isDone = false
  const work = timed('taking the rest', () => s.house.finishImports()).then(() => {
    isDone = true
  })
  while (!isDone) {
    const form = formOn((await s.annie.get(`/${s.slug}/mensen/nieuw`)).body, 'Schrijf iemand op')
    const from = performance.now()
    const { status } = await s.annie.post(`/${s.slug}/mensen/nieuw`, {
      ...form,
      name: `Beller ${'abcdefghijklmnopqrstuvwxyz'[slowest.length % 26]}${slowest.length}`,
    })
    slowest.push(Math.round(performance.now() - from))
    expect(status).toBeLessThan(400)
  }
  await work
  expect(await rows('requests')).toBe(19_749)
  expect(await rows('import_rows')).toBe(19_749)
  const doubled = await s.test.count(
    `select count(*) from (select resident_id, words, said_at from logbook.requests where village_id = $1
       and resident_id is not null group by 1, 2, 3 having count(*) > 1) d`,
    [s.village.id],
  )
  const people = await s.test.count(
    `select count(*) from residents.residents where village_id = $1 and name not like 'Beller %'`,
    [s.village.id],
  )
  expect(people).toBe(180)
  console.info(times, 'calls saved in (ms)', slowest.sort((one, other) => one - other).at(-1), doubled)

  // The same file again changes nothing.
  const again = (await choose(notebook(), 'alles.xlsx')).location as string
  const columns = await s.annie.get(again)
  await s.annie.post(again, formOn(columns.body, 'Wat staat er in elke kolom?'))
  await s.house.finishImports()
  expect(readable((await s.annie.get(`${again}/proef`)).body)).toContain('Er is niets om over te nemen.')

  // One of them is touched; the others go.
  await s.test.admin.query(
    `update logbook.requests set version = 3 where id = (select min(id::text)::uuid from logbook.requests where village_id = $1)`,
    [s.village.id],
  )
  const done = await s.annie.get(proef)
  await s.annie.post(proef, { ...formOn(done.body, proef), do: 'undo' })
  await workUntil(5)
  expect(readable((await s.annie.get(proef)).body)).toContain('van 19.749 regels teruggehaald')
  await timed('taking back', () => s.house.finishImports())
  expect(await rows('requests')).toBe(1)
  expect(readable((await s.annie.get(proef)).body)).toContain('Eén vraag blijft staan')
  console.info(times)
})
