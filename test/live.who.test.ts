/** Who may listen to what happens, for how long, and what a page that draws itself again leaves in the read log. */
import { describe, expect, it } from 'vitest'
import { putRequest, putResident } from '../app/village/logbook/examples.rows.ts'
import { listenAs } from './support/listening.ts'
import {
  annie,
  bert,
  bertComesBack,
  bertListens,
  clock,
  esdorp,
  house,
  request,
  test,
  writeLine,
} from './support/two-houses.ts'

describe('who may listen', () => {
  it('nobody but a coordinator of that village, and each of them with eight pages at most', async () => {
    const [stranger, volunteer] = [house(1).browser(), house(1).browser()]
    await volunteer.signIn('volunteer')
    expect((await listenAs(house(1), stranger)).status).toBe(303)
    expect((await listenAs(house(1), volunteer)).status).toBe(404)
    expect((await listenAs(house(1), bert, '', 'brinkstad')).status).toBe(404)
    const open = await Promise.all(Array.from({ length: 8 }, () => bertListens()))
    expect(open.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect((await bertListens()).status).toBe(204)
    await open[0]?.leave()
    const again = await bertListens()
    expect(again.status).toBe(200)
    for (const each of [...open, again]) await each.leave()
  })

  it('not who went out, nor whose time is over: the page is shut before it hears another word', async () => {
    const listener = await bertListens()
    await bert.post('/uit', {}, '/account')
    await writeLine('Bert is weg')
    await listener.over
    expect(listener.events('over')).toHaveLength(1)
    expect(listener.events('look')).toEqual([])

    await bertComesBack()
    const idle = await bertListens()
    clock.now = clock.now.add({ minutes: 31 })
    await annie.signIn('coordinator')
    await writeLine('Een half uur later')
    await idle.over
    expect(idle.events('over')).toHaveLength(1)
  })

  it('a page that listens and draws itself again keeps nobody inside (A7)', async () => {
    const seenAt = () =>
      test.count(`select extract(epoch from max(s.seen_at)) as count from accounts.sessions s join accounts.accounts a
        on a.id = s.account_id where a.example_of = 'esdorp:coordinator-2' and s.ended_at is null`)
    const before = await seenAt()
    clock.now = clock.now.add({ minutes: 10 })
    await (await bertListens()).leave()
    await bert.get(`/esdorp/logboek/${request}`, { 'x-umkiek-redraw': 'yes' })
    expect(await seenAt()).toBe(before)
    await bert.get(`/esdorp/logboek/${request}`)
    expect(await seenAt()).toBeGreaterThan(before)
  })
})

it('a page that draws itself again is one reading; who was not on it before is a line of its own (L1)', async () => {
  const readings = async () => {
    const { rows } = await test.admin.query(
      `select l.seq, array_agg(distinct s.subject_id::text) as people from accounts.read_log l
        join accounts.read_log_subjects s using (village_id, seq)
        where l.account_id = $1 and l.event_type = '/:village/vandaag' group by l.seq order by l.seq`,
      [esdorp.asker['coordinator-2']?.account],
    )
    return rows as { people: string[] }[]
  }
  const draw = (headers = {}) => bert.get('/esdorp/vandaag', headers)
  const again = () => draw({ 'x-umkiek-redraw': 'yes' })
  await draw()
  const begun = (await readings()).length
  expect(begun).toBeGreaterThan(0)
  for (let times = 0; times < 10; times++) {
    await writeLine(`Regel ${times}`)
    expect((await again()).status).toBe(200)
  }
  expect(await readings()).toHaveLength(begun)

  const who = esdorp.asker.coordinator as NonNullable<(typeof esdorp.asker)[string]>
  const newcomer = await test.database.inVillage(who, 'write', async tx => {
    const id = await putResident(tx, who, 'Harm Nieuw')
    await putRequest(tx, who, 'Een lift', clock.now.toString(), { resident_id: id })
    return id
  })
  await again()
  expect((await readings()).slice(begun).map(({ people }) => people)).toEqual([[newcomer]])
  // A click is a click.
  await draw()
  expect(await readings()).toHaveLength(begun + 2)
  // Another house knows of no page that was drawn here: too many lines, never one too few.
  const nextDoor = Object.assign(house(0).browser(), { cookie: bert.cookie })
  await nextDoor.get('/esdorp/vandaag', { 'x-umkiek-redraw': 'yes' })
  expect(await readings()).toHaveLength(begun + 3)
})
