/** The page of trends, as a coordinator reads it. It is 26 November 2026. */
import { describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putRequest, putStep } from '../examples.rows.ts'
import { annie, brinkstad, esdorp, test, write } from '../logbook.support.ts'
import { come, later, main, read, twoYearsOfHelp } from './trends.pages.support.ts'

describe('an empty village, and one of three weeks', () => {
  it('says how to begin, and then that no month is over', async () => {
    const empty = await read('/esdorp/trends')
    expect(empty.said).toContain('Nog niets te tellen.')
    await write(annie, tx => putRequest(tx, annie, 'Lamp ophangen', '2026-11-09T09:00:00Z', { kind: 'klus' }))
    later()
    const young = await read('/esdorp/trends')
    expect(young.said).toContain('Nog geen hele maand voorbij.')
    expect(young.said).toContain('November loopt nog: 1 vraag tot en met vandaag.')
  })
})

describe('two years', () => {
  it('are told in words first, with both numbers, and nobody in them', async () => {
    await twoYearsOfHelp()
    later()
    const { said, body } = await read('/esdorp/trends')
    expect(said).toContain('Januari tot en met oktober 2026, naast dezelfde maanden van 2025')
    expect(said).toContain('Vervoer stijgt: 20 → 52.')
    expect(said).toContain('Tuin vraagt niemand meer: 12 → 0.')
    expect(said).toContain('Van de 116 vragen lukten er 4 niet: dat doet hier niemand (4).')
    expect(said).toContain('Voor klus in huis staat niemand klaar: 4 keer was er geen helper.')
    expect(said).toContain('De helft krijgt binnen 2 uur een antwoord; meestal duurt het ongeveer 2 uur.')
    expect(said).toContain('Ziekenhuis Emmen (52)')
    expect(main(body)).not.toMatch(/Vrager|Helper \d|Geesje/)
    const before = await read('/esdorp/trends?jaar=2025')
    expect(before.said).toMatch(/Alles samen – → 35/)
    // One line of 2024 is no year to stand beside.
    expect(before.said).toContain('Er is dus nog niets om mee te vergelijken.')
    expect(before.said).not.toContain('is nieuw')
    const kind = await read('/esdorp/trends?jaar=2026&soort=tuin')
    expect(kind.said).toMatch(/Tuin, per maand Tuin vraagt niemand meer: 12 → 0\..*over alle soorten samen/)
    expect((await read('/esdorp/trends?jaar=2026&soort=klus')).said).toMatch(
      /Klus in huis, per maand Klus in huis[^.]*\d+ → \d+\./,
    )
    // A page that counts asks the read log for nobody.
    expect(
      await test.count(
        `select count(*) from accounts.read_log where event_type = '/:village/trends' and outcome = 'done'`,
      ),
    ).toBe(0)
  })

  it('hear at once of what is written, and of an undone step after a minute', async () => {
    const step = await test.admin.query(
      `select request_id from logbook.steps where step = 'not-possible' and village_id = $1 limit 1`,
      [esdorp.id],
    )
    await test.admin.query(`update logbook.requests set state = 'withdrawn' where id = $1`, [
      step.rows[0].request_id,
    ])
    expect((await read('/esdorp/trends')).said).toContain('lukten er 4 niet')
    await write(annie, tx =>
      putStep(tx, annie, step.rows[0].request_id, '2026-11-26T10:00:00Z', { step: 'withdrawn', version: 3 }),
    )
    expect((await read('/esdorp/trends')).said).toContain('lukten er 3 niet')
  })
})

describe('may not', () => {
  it.each(['volunteer', 'host', 'treasurer', 'reader', 'board', 'administrator'])(
    'the exact page is not for a %s',
    async who => {
      expect((await read('/esdorp/trends', who)).status).toBe(404)
      expect((await read('/esdorp/trends/uitgaven/nieuw', who)).status).toBe(404)
    },
  )

  it.each(['volunteer', 'host', 'treasurer', 'reader'])(
    'an edition is not for a %s before the village hands it on',
    async who => {
      for (const path of ['/esdorp/trends/uitgaven', '/esdorp/trends/uitgave?jaar=2025&als=csv'])
        expect((await read(path, who)).status).toBe(404)
    },
  )

  it('counts nothing of another village', async () => {
    const other = brinkstad.asker.coordinator as Asker
    await write(other, tx =>
      putRequest(tx, other, 'Kanarie', '2026-05-05T09:00:00Z', { place: 'Kanarieplein' }),
    )
    const theirs = await (await come('coordinator', 'brinkstad')).get('/brinkstad/trends')
    expect(main(theirs.body)).not.toContain('ziekenhuis Emmen')
    later()
    expect((await read('/esdorp/trends')).body).not.toContain('Kanarie')
  })
})
