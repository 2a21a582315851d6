/** One person: what they ask and what they give. */
import { beforeAll, describe, expect, it } from 'vitest'
import { putEntry, putRequest, putResident, putStep } from '../examples.rows.ts'
import { annie, bert, test, write } from '../logbook.support.ts'
import { eising, hadders, kuipers, lastLog, open } from './logbook.person.support.ts'

describe('somebody of whom little is known', () => {
  it('has a calm page: a name, no number, nothing asked, and what one can do', async () => {
    const { text, main } = await open(kuipers)
    expect(main).toMatch(/<h1[^>]*>Wubbo Kuipers<\/h1>/)
    expect(text).toContain('Geen nummer bekend')
    expect(text).toContain('Wubbo Kuipers vraagt nu niets.')
    expect(text).toContain('Er is nog niets opgeschreven.')
    expect(main).toContain(`href="/esdorp/logboek/nieuw?voor=${kuipers}"`)
    expect(main).toContain(`href="/esdorp/mensen/${kuipers}/gegevens"`)
    expect(text).not.toMatch(/Helpt bij|Wie meestal helpt|Vaste afspraken|Verjaardag/)
    expect(await lastLog()).toMatchObject([{ who: kuipers, part: 'page' }])
  })

  it('keeps the name out of the title, which a shared computer remembers', async () => {
    expect((await open(kuipers)).body).toMatch(/<title>[^<]*Bewoner[^<]*<\/title>/)
  })
})

describe('somebody who asks and gives', () => {
  beforeAll(() =>
    write(annie, async tx => {
      for (let week = 1; week < 8; week++)
        await putRequest(tx, annie, `Rit ${week} naar Emmen`, `2026-0${week}-02T09:00:00Z`, {
          resident_id: hadders,
          helper_id: eising,
          state: 'done',
        })
      const lamp = await putRequest(tx, annie, 'Lamp in de gang', '2026-10-02T09:00:00Z', {
        resident_id: hadders,
        helper_id: kuipers,
        state: 'done',
      })
      await putStep(tx, annie, lamp, '2026-10-05T09:00:00Z', {
        step: 'done',
        note: 'De lamp hangt, ze was er blij mee',
      })
      await putRequest(tx, annie, 'Naar de oogarts', '2026-11-24T09:00:00Z', {
        resident_id: hadders,
        wished_day: '2026-11-30',
        state: 'looking',
      })
      await putRequest(tx, annie, 'Boodschappen', '2026-09-01T09:00:00Z', {
        resident_id: hadders,
        helper_id: kuipers,
        kind: 'boodschap',
        state: 'agreed',
        wished_day: '2026-11-27',
        repeat_from: '2026-09-04',
        repeat_every: 1,
        repeat_unit: 'week',
        repeat_weekdays: [5],
      })
      await putRequest(tx, annie, 'Voorlezen aan Jan', '2026-11-01T09:00:00Z', {
        resident_id: eising,
        helper_id: hadders,
        state: 'agreed',
        wished_day: '2026-12-01',
      })
      await putEntry(tx, annie, 'De sleutel hangt bij de buren', '2026-11-10T09:00:00Z', {
        resident_id: hadders,
      })
      await putEntry(tx, annie, '', '2026-11-25T13:00:00Z', { resident_id: hadders, kind: 'no-answer' })
    }),
  )

  it('shows how to reach her, who is near her, and what is good to know', async () => {
    const { text, main, under } = await open(hadders)
    expect(main).toContain('href="tel:0591050456"')
    expect(text).toMatch(/Mevrouw Hadders 0591-05 04 56 belt zelf terug /)
    expect(under('Bereiken')).toMatch(
      /Adres Hoofdstraat 12, 7846 AB Esdorp Woont samen met Wim Hadders Contactpersonen Henk Hadders, zoon 0592-01 00 01 Verjaardag 12 maart 1941/,
    )
    expect(under('Goed om te weten')).toContain('Hoort slecht aan de telefoon.')
    expect(text).not.toContain('Iemand anders')
  })

  it('shows what she asks and what she gives on one page, open first, and what comes back by itself', async () => {
    const { under } = await open(hadders)
    expect(under('Wat er gevraagd wordt')).toMatch(
      /^Wat er gevraagd wordt Naar de oogarts .*Iemand zoeken Wat voorbij is Lamp in de gang .*met Wubbo Kuipers .*Klaar Rit 7 /,
    )
    expect(under('Wat er gevraagd wordt')).not.toContain('Boodschappen')
    expect(under('Vaste afspraken')).toMatch(/Boodschappen .*morgen · elke vrijdag · met Wubbo Kuipers/)
    expect(under('Helpt bij')).toMatch(/Jan Eising Voorlezen aan Jan .*Afgesproken/)
    expect(under('Helpt bij')).not.toContain('met Mevrouw Hadders')
  })

  it('folds on her page what came before, but for what somebody must still come back to', async () => {
    await write(annie, tx =>
      putEntry(tx, annie, 'Vragen naar de nieuwe sleutel', '2026-01-05T09:00:00Z', {
        ...{ resident_id: hadders, follow_up_day: '2026-11-30', follow_up_for: annie.account },
      }),
    )
    const [inSight, folded] = (await open(hadders)).under('Wat er was').split('Alles van vroeger')
    for (const words of ['Niet opgenomen', 'Naar de oogarts', 'Vragen naar de nieuwe sleutel'])
      expect(inSight).toContain(words)
    expect(inSight).not.toContain('Rit 1 naar Emmen')
    expect(folded).toContain('Rit 1 naar Emmen')
    expect(folded).not.toContain('Vragen naar de nieuwe sleutel')
    await test.admin.query(
      'update logbook.entries set followed_up_at = now(), followed_up_by = by where follow_up_day is not null',
    )
    expect((await open(hadders)).under('Wat er was').split('Alles van vroeger')[1]).toContain(
      'Vragen naar de',
    )
  })

  it('says who usually helps in words, never as a number', async () => {
    const { under } = await open(hadders)
    expect(under('Wie meestal helpt')).toMatch(/Jan Eising hielp vaak Wubbo Kuipers hielp één keer/)
    expect(under('Wie meestal helpt')).not.toMatch(/\d/)
  })

  it('tells what there was, the newest first, a piece at a time', async () => {
    const { under } = await open(hadders)
    expect(under('Wat er was')).toMatch(
      /gisteren, 14.00 uur · coordinator van esdorp Niet opgenomen .*Naar de oogarts .*eergisteren, 10.00 uur · [^·]* Vraag .*De sleutel hangt bij de buren .*Lamp in de gang .*Klaar De lamp hangt, ze was er blij mee .*Rit 1 naar Emmen/,
    )
    await write(bert, async tx => {
      for (let n = 10; n < 75; n++)
        await putEntry(tx, bert, `Oude regel ${n}`, '2020-03-01T12:00:00.5Z', { resident_id: hadders })
    })
    const seen: string[] = []
    let more: string | undefined = ''
    for (let piece = 0; more !== undefined && piece < 6; piece++) {
      const page = await open(hadders, 'coordinator', more)
      seen.push(...[...page.main.matchAll(/Oude regel \d+/g)].map(([words]) => words))
      const next = /href="([^"]+)"[^>]*rel="next"/.exec(page.main)?.[1]?.replaceAll('&amp;', '&')
      more = next?.slice(next.indexOf('?'))
      if (piece > 0) expect(page.text).not.toContain('Hoort slecht')
    }
    expect(seen).toHaveLength(65)
    expect(new Set(seen).size).toBe(65)
  })

  it('tells the read log exactly whom it showed', async () => {
    await open(hadders)
    const log = await lastLog()
    const { rows } = await test.admin.query(`select id from residents.residents where name = 'Wim Hadders'`)
    expect(new Set(log.map(({ who }) => who))).toEqual(new Set([hadders, eising, kuipers, rows[0].id]))
    // Her page and what is good to know; the names of who lives with her and of who usually helps.
    const pages = log.filter(({ type }) => type === 'resident').map(({ who, part }) => `${part} ${who}`)
    expect(pages.sort()).toEqual(
      [
        `page ${hadders}`,
        `good-to-know ${hadders}`,
        ...[rows[0].id, eising, kuipers].map(id => `name ${id}`),
      ].sort(),
    )
  })

  it('shows what is noted for a line that went up in hers, and leads from that one to her', async () => {
    const double = await write(annie, tx => putResident(tx, annie, 'Mw Hadders'))
    await test.admin.query(
      `update residents.residents set merged_into = $1, ended_why = 'double', ended_at = now() where id = $2`,
      [hadders, double],
    )
    await write(annie, tx =>
      putRequest(tx, annie, 'Gevraagd onder de andere naam', '2026-11-25T09:00:00Z', { resident_id: double }),
    )
    expect((await open(hadders)).under('Wat er gevraagd wordt')).toContain('Gevraagd onder de andere naam')
    expect(await open(double)).toMatchObject({ status: 303, location: `/esdorp/mensen/${hadders}` })
  })
})
