/** Lines: what was said and done, and when to look again. */
import { describe, expect, it } from 'vitest'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import {
  annie,
  bert,
  esdorp,
  last,
  line,
  lines,
  one,
  page,
  three,
  two,
  write,
} from './logbook.lines.support.ts'

describe('lines', () => {
  it('in one tap, or in words, newest first, with who and when', async () => {
    expect((await write(annie, { line: 'no-answer' })).location).toBe(`${page}#history`)
    expect(await last()).toMatchObject({ kind: 'no-answer', words: '', by: one })
    await write(bert, { line: 'called', words: 'Ze vindt dinsdag fijn.\nNiet voor tienen.' })
    await write(annie, { line: 'said', words: 'Tineke kent haar van vroeger <script>alert(1)</script>' })
    const seen = await annie.get(page)
    expect(readable(seen.body)).toMatch(
      /Tineke kent haar.*coordinator-2 van esdorp Gebeld Ze vindt dinsdag fijn\. Niet voor tienen\. .*coordinator van esdorp Niet opgenomen/,
    )
    expect(seen.body).not.toContain('<script>alert')
  })

  it('asks for words only where nothing was tapped', async () => {
    const before = await lines()
    const refused = await write(annie, { line: 'said', words: '', follow_up_day: '2026-11-25' })
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain(
      'Schrijf eerst iets op, of kies één van de knoppen zoals ‘Gebeld’.',
    )
    expect(formOn(refused.body, line)).toMatchObject({ follow_up_day: '2026-11-25' })
    const long = await write(annie, { line: 'said', words: 'z'.repeat(4001) })
    expect(long.status).toBe(422)
    expect(formOn(long.body, line).words).toHaveLength(4001)
    expect((await write(annie, { line: 'said', words: 'bsn 111222333' })).status).toBe(422)
    expect(await lines()).toBe(before)
  })

  it('a colleague who must look, and nobody said when: today; oneself without a day is nobody', async () => {
    await write(annie, { line: 'said', words: 'gordijn dicht', follow_up_for: two })
    expect(await last()).toMatchObject({ day: '2026-11-22', follow_up_for: two })
    await write(annie, { line: 'said', words: 'was zo' })
    expect(await last()).toMatchObject({ day: null, follow_up_for: null })
  })

  it('a day to look again, with a name; ticked off once, and not yet after all', async () => {
    const past = await write(annie, { line: 'called', follow_up_day: '2026-11-21' })
    expect(readable(past.body)).toContain('Kies vandaag of een latere dag om er weer naar te kijken.')
    await write(annie, {
      line: 'called',
      words: 'belt woensdag terug',
      follow_up_day: '2026-11-25',
      follow_up_for: two,
    })
    const entry = (await last()).id
    expect(await last()).toMatchObject({ day: '2026-11-25', follow_up_for: two })
    const seen = readable((await bert.get(page)).body)
    expect(seen).toContain('Woensdag 25 november: coordinator-2 van esdorp kijkt hier weer naar Afvinken')
    const tick: Filled = {
      ...formOn((await bert.get(page)).body, 'Afvinken'),
      do: 'tick',
    }
    expect(tick.entry).toBe(entry)
    expect((await bert.post(page, tick, page)).status).toBe(303)
    expect(readable((await bert.get(page)).body)).toContain(
      'Afgevinkt door coordinator-2 van esdorp, vandaag',
    )
    expect((await annie.post(page, { do: 'tick', entry }, page)).status).toBe(303)
    expect(await last()).toMatchObject({ followed_up_by: two })
    await bert.post(page, { do: 'untick', entry }, page)
    expect(await last()).toMatchObject({ followed_up_at: null })
    expect((await bert.post(page, { do: 'tick', entry: three }, page)).status).toBe(404)
  })

  it('a colleague is mentioned; who does not work here cannot be', async () => {
    await write(annie, { line: 'said', words: 'kun jij dit oppakken?', mentions: [two, three] })
    expect((await last()).mentions.sort()).toEqual([two, three].sort())
    expect(readable((await bert.get(page)).body)).toMatch(
      /Genoemd: (Tineke en coordinator-2|coordinator-2 van esdorp en Tineke)/,
    )
    await write(annie, {
      line: 'said',
      words: 'en jij?',
      mentions: [esdorp.asker.treasurer?.account as string],
    })
    expect((await last()).mentions).toEqual([])
  })
})
