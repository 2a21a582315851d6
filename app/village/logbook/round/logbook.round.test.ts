/** The round of calls, and whom to thank: what the logbook knows of those who take part. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, clock, esdorp, house, test, write } from '../logbook.support.ts'

const round = '/esdorp/vrijwilligers/belronde'
const thanks = '/esdorp/vrijwilligers/bedanken'
/** Comes in anew each time: the stories turn the clock by weeks. */
const inside = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}
const read = async (page: string) => readable((await (await inside()).get(page)).body)

/** Takes part since that day, and nobody said a word about it since. */
async function takesPart(name: string, since = '2020-11-12', more: Record<string, unknown> = {}) {
  const id = await write(annie, tx =>
    putResident(tx, annie, name, { phones: [{ number: '0599-010144', note: '' }] }),
  )
  const row = {
    village_id: esdorp.id,
    resident_id: id,
    since,
    made_by: annie.account,
    made_at: since,
    ...more,
  }
  const names = Object.keys(row)
  await test.admin.query(
    `insert into volunteers.volunteers (${names}) values (${names.map((_, at) => `$${at + 1}`)})`,
    Object.values(row),
  )
  return id
}

describe('the round of calls', () => {
  it('asks for whoever was not spoken to for eight weeks: no line, no task, no change', async () => {
    expect(await read(round)).toContain('Iedereen is gesproken')
    const [line, task] = [await takesPart('Lena Line'), await takesPart('Teun Taak')]
    await takesPart('Stille Sien', '2020-11-12', { likes: ['bezoek'] })
    await takesPart('Nieuwe Nel', '2026-11-20')
    const changed = await takesPart('Wies Wijzigt')
    await test.admin.query(
      `insert into volunteers.events (village_id, about, thing, what, version, by, at)
       values ($1, 'person', $2, 'changed', 2, $3, '2026-11-20T09:00Z')`,
      [esdorp.id, changed, annie.account],
    )
    await takesPart('Piet Pauze', '2020-01-01', { pause_from: '2026-11-01' })
    await write(annie, async tx => {
      await putEntry(tx, annie, 'Alles goed', '2026-11-01T09:00:00Z', { resident_id: line })
      await putRequest(tx, annie, 'Rit', '2026-11-02T09:00:00Z', { helper_id: task, state: 'done' })
    })
    const page = await read(round)
    expect(page).toMatch(/Stille Sien Doet graag: bezoek en gezelschap\. Nog niet gesproken 0599-010144/)
    expect(page).toContain('Wie pauze heeft, staat er niet bij.')
    for (const name of ['Lena Line', 'Teun Taak', 'Nieuwe Nel', 'Piet Pauze', 'Wies Wijzigt'])
      expect([name, page.includes(name)]).toEqual([name, false])
    clock.now = clock.now.add({ hours: 8 * 7 * 24 })
    expect(await read(round)).toMatch(/Stille Sien.*Lena Line.*Voor het laatst: zondag 1 november/)
    clock.now = clock.now.subtract({ hours: 8 * 7 * 24 })
  })

  it('keeps what came of it as a line about the person, and asks no more', async () => {
    const id = await takesPart('Gerrit Gebeld')
    const sien = await inside()
    const form = formOn((await sien.get(round)).body, 'Wat kwam eruit bij Gerrit Gebeld?')
    const empty = await sien.post(round, { ...form, line: 'called' })
    expect([empty.status, readable(empty.body).includes('Schrijf in één regel wat eruit kwam')]).toEqual([
      422,
      true,
    ])
    const bsn = await sien.post(round, {
      ...form,
      line: 'called',
      words: 'Nummer 123456782',
      _key: sien.freshKey(),
    })
    expect(bsn.status).toBe(422)
    const kept = await sien.post(round, {
      ...form,
      line: 'called',
      words: 'Wil vaker',
      _key: sien.freshKey(),
    })
    expect(await read(kept.location as string)).toMatch(/^ ?Opgeschreven\. Lees de regel/)
    expect(await read(round)).not.toContain('Gerrit Gebeld')
    expect(await read(`/esdorp/mensen/${id}`)).toMatch(/Gebeld.? Wil vaker/)
  })

  it('knows that nobody answered, and goes on asking', async () => {
    await takesPart('Niek Nietthuis')
    const sien = await inside()
    const form = formOn((await sien.get(round)).body, 'Wat kwam eruit bij Niek Nietthuis?')
    expect((await sien.post(round, { ...form, line: 'no-answer' })).status).toBe(303)
    expect(await read(round)).toMatch(/Niek Nietthuis .*Gebeld, niet opgenomen: vandaag, 10\.00 uur/)
  })

  it('is not for the board', async () => {
    const board = house.browser()
    await board.signIn('board')
    for (const page of [round, thanks]) expect((await board.get(page)).status).toBe(404)
  })
})

describe('whom to thank', () => {
  it('is who takes part for so many years this month, and who helped for the first time', async () => {
    await takesPart('Vijf Jaar', '2021-11-03')
    await takesPart('Zeven Jaar', '2019-11-03')
    const [first, before] = [
      await takesPart('Eerste Keer', '2026-02-01'),
      await takesPart('Al Vaker', '2026-02-01'),
    ]
    await write(annie, async tx => {
      const done = async (helper: string, at: string) => {
        const id = await putRequest(tx, annie, 'Klusje', at, { helper_id: helper, state: 'done' })
        await putStep(tx, annie, id, at, { step: 'done', helper_id: helper })
      }
      await done(first, '2026-11-10T09:00:00Z')
      await done(before, '2026-05-10T09:00:00Z')
      await done(before, '2026-11-10T09:00:00Z')
    })
    const page = await read(thanks)
    expect(page).toMatch(/Zoveel jaar erbij in november .*Vijf Jaar Doet 5 jaar mee/)
    expect(page).toMatch(/Hielp voor het eerst in november .*Eerste Keer/)
    expect(page).not.toMatch(/Zeven Jaar|Al Vaker/)
  })

  it('is ticked with by whom and when, once, and the tick goes again', async () => {
    const sien = await inside()
    const form = formOn((await sien.get(thanks)).body, 'Bedankt: Vijf Jaar')
    await sien.post(thanks, { ...form, do: 'thank' })
    expect(await read(thanks)).toMatch(
      /Vijf Jaar Doet 5 jaar mee Door coordinator van esdorp, vandaag, 10\.00 uur/,
    )
    const other = house.browser()
    await other.signIn('coordinator-2')
    await other.post(thanks, { ...form, do: 'thank', _key: other.freshKey() })
    expect(await test.count('select count(*) from volunteers.thanks')).toBe(1)
    expect(await read(thanks)).toContain('Door coordinator van esdorp')
    await sien.post(thanks, { ...form, do: 'thank-not', _key: sien.freshKey() })
    expect(await read(thanks)).not.toContain('Door coordinator van esdorp')
    const strange = {
      who: String(form.who),
      years: 'beste',
      do: 'thank',
      _key: sien.freshKey(),
    }
    expect((await sien.post(thanks, strange)).status).toBe(404)
  })

  it('waits a month for whoever was busy', async () => {
    expect(await read(`${thanks}?maand=vorige`)).toContain('Niemand om te bedanken')
    clock.now = clock.now.add({ hours: 20 * 24 })
    expect(await read(`${thanks}?maand=vorige`)).toContain('Vijf Jaar')
    expect(await read(thanks)).not.toContain('Vijf Jaar')
    clock.now = clock.now.subtract({ hours: 20 * 24 })
  })
})
