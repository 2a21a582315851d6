/** The limits of a kind stand in one line beside a request; what looks like paid work is flagged, never refused. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { read } from '../../library/library.support.ts'
import { putRequest } from '../examples.rows.ts'
import { annie, esdorp, hadders, test } from '../life/logbook.life.support.ts'

const take = '/esdorp/logboek/nieuw'
const by = () => esdorp.asker.coordinator as Asker
const asked = async (words: string, kind: string, more: Record<string, unknown> = {}) => {
  const id = await test.database.inVillage(by(), 'write', tx =>
    putRequest(tx, by(), words, '2026-11-20T09:00:00Z', { resident_id: hadders, kind, ...more }),
  )
  return annie.get(`/esdorp/logboek/${id}`)
}
afterEach(() => test.admin.query('truncate logbook.requests cascade'))

describe('the page of a request', () => {
  it('says the limits of its kind in one line, with a link to all of them', async () => {
    const page = await asked('Naar Emmen', 'vervoer')
    expect(read(page)).toContain(
      'Grenzen bij vervoer: brengen en wachten mag; mee naar binnen bij de dokter: eerst afspreken.',
    )
    expect(page.body).toContain('href="/esdorp/grenzen?soort=vervoer"')
    expect(read(page)).not.toContain('Dit is meestal werk voor')
  })

  it('flags what is mostly paid work, with the sentence to say, and offers all steps as ever', async () => {
    const page = await asked('Elke week schoonmaken', 'klus')
    expect(read(page)).toMatch(
      /Dit is meestal werk voor een betaalde hulp in huis\. Een paar weken, met een einddatum, kan wel\. Je kunt zeggen: “Voor een vaste hulp kijken we samen bij de gemeente/,
    )
    expect(page.body).toContain('href="/esdorp/grenzen?kaart=g06#g06"')
    expect(read(page)).toContain('Wie gaat het doen?')
  })

  it('is silent when the village left that limit out, or does it after all', async () => {
    const put = (in_use: boolean, verdict: string) =>
      test.admin.query(
        `insert into library.cards (village_id, sort, code, title, parts, in_use, edition, version, changed_by, changed_at)
          values ($1, 'limit', 'g06', 'Schoonmaken', jsonb_build_object('verdict', $3::text, 'say', 'Wij doen het.'), $2, 1, 2, $1, now())
          on conflict (village_id, sort, code) do update set in_use = excluded.in_use, parts = excluded.parts`,
        [esdorp.id, in_use, verdict],
      )
    await put(false, 'refer')
    expect(read(await asked('Elke week schoonmaken', 'klus'))).not.toContain('Dit is meestal werk voor')
    await put(true, 'yes')
    expect(read(await asked('Elke week schoonmaken', 'klus'))).not.toContain('Dit is meestal werk voor')
    await put(true, 'no')
    expect(read(await asked('Elke week schoonmaken', 'klus'))).toContain('“Wij doen het.”')
    await test.admin.query('truncate library.cards cascade')
  })

  it('says nothing of it any more once the request is over', async () => {
    const page = await asked('Elke week schoonmaken', 'klus', { state: 'done' })
    expect(read(page)).not.toContain('Grenzen bij')
    expect(read(page)).not.toContain('Dit is meestal werk voor')
  })
})

describe('while a call is taken', () => {
  const typed = (words: string) => annie.post(`${take}/lezing`, { who: '', words, _key: annie.freshKey() })

  it('the flag comes with the words, and goes with them', async () => {
    expect(read(await typed('steunkousen aantrekken'))).toContain(
      'Dit is meestal werk voor de wijkverpleging.',
    )
    const ride = read(await typed('do 10.15 ziekenhuis Emmen'))
    expect(ride).not.toContain('Dit is meestal werk voor')
    expect(ride).toContain('Grenzen bij vervoer')
    expect(read(await annie.get(take))).not.toContain('Grenzen bij')
  })

  it('the call is noted all the same, and nothing of the flag stays anywhere', async () => {
    const words = 'Elke week schoonmaken'
    const taken = await annie.post(take, {
      who: '',
      who_is: 'nobody',
      words,
      kind: 'klus',
      _key: annie.freshKey(),
    })
    expect(taken.status).toBe(303)
    const { rows } = await test.admin.query('select to_jsonb(q) as row from logbook.requests q')
    expect(JSON.stringify(rows)).not.toMatch(/g06|betaald/)
    expect(await test.count('select count(*) from library.changes')).toBe(0)
  })
})
