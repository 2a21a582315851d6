/** A pile of forms from the week without power, keyed in one after the other. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { readPaper } from '../../../../test/support/paper.ts'
import { annie, clock, esdorp, hadders, noted, requests, test } from '../take/logbook.take.support.ts'

const keying = '/esdorp/logboek/overtypen'
const title = 'Formulieren overtypen'
const fill = (page: string, more: Record<string, string>) => ({ ...formOn(page, title), ...more })
/** The 22nd is a Sunday; the form is of the Tuesday before. */
const tuesday = '2026-11-17'
const known = { who: 'hadders', who_seen: 'hadders', who_is: '' }
const send = async (fields: Record<string, string>) => {
  const page = await annie.get(keying)
  return annie.post(keying, fill(page.body, { ...known, who_is: hadders, said_day: tuesday, ...fields }))
}

describe('a form of last Tuesday', () => {
  it('is kept under its own day, and the next one begins with that day', async () => {
    const saved = await send({ words: 'morgen 10.15 ziekenhuis Emmen, rollator' })
    expect(saved.status).toBe(303)
    const kept = await noted(saved.location?.split('bewaard=')[1] ?? '')
    expect(kept).toMatchObject({
      name: 'Grietje Hadders',
      day: '2026-11-18',
      state: 'new',
      aids: ['rollator'],
    })
    expect(String(kept.said_at)).toBe('2026-11-17T11:00:00Z')
    expect(String(kept.logged_at)).toBe(String(clock.now))

    const next = await annie.get(saved.location ?? '')
    expect(readable(next.body)).toContain('Bewaard. Grietje Hadders, dinsdag 17 november')
    expect(formOn(next.body, title)).toMatchObject({ said_day: tuesday, who: '', words: '' })
    expect(next.body.match(/<input[^>]*autofocus[^>]*>/i)?.[0]).toContain('name="who"')
  })

  it('without its day is not kept: today would be a guess', async () => {
    const before = await requests()
    const asked = await send({ said_day: '', words: 'lamp kapot' })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Vul de datum in die op het formulier staat.')
    expect(formOn(asked.body, title)).toMatchObject({ words: 'lamp kapot' })
    expect(await requests()).toBe(before)
    const empty = await annie.get(keying)
    expect(empty.body.match(/<input[^>]*autofocus[^>]*>/i)?.[0]).toContain('name="said_day"')
  })

  it('that was done already is closed with how it went, and not left open', async () => {
    const saved = await send({ words: 'lamp kapot', outcome: 'done', note: 'Henk deed het.' })
    const kept = await noted(saved.location?.split('bewaard=')[1] ?? '')
    expect(kept).toMatchObject({ state: 'done', helper_id: null })
    const { rows } = await test.admin.query(
      'select step, note from logbook.steps where request_id = $1 order by version',
      [kept.id],
    )
    expect(rows).toEqual([
      { step: 'new', note: '' },
      { step: 'done', note: 'Henk deed het.' },
    ])
  })

  it('that came to nothing says why, or is asked', async () => {
    const asked = await send({ words: 'heg snoeien', outcome: 'not-possible' })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toContain('Schrijf in een paar woorden waarom het niet lukt.')
    const saved = await send({ words: 'heg snoeien', outcome: 'not-possible', note: 'het vroor' })
    expect(await noted(saved.location?.split('bewaard=')[1] ?? '')).toMatchObject({ state: 'not-possible' })
  })

  it('that is still to be done keeps what was scribbled at its foot as a line', async () => {
    const saved = await send({ words: 'band plakken', note: 'Wim misschien' })
    const kept = await noted(saved.location?.split('bewaard=')[1] ?? '')
    expect(kept.state).toBe('new')
    const { rows } = await test.admin.query(
      'select words, resident_id from logbook.entries where request_id = $1',
      [kept.id],
    )
    expect(rows).toEqual([{ words: 'Wim misschien', resident_id: hadders }])
  })
})

describe('a form that names who will do it, or did it', () => {
  const named = { helper: 'Grietje Hadders', words: 'gras maaien', who: 'Jan Boer', who_seen: 'Jan Boer' }

  it('asks which of the names is meant, with what was typed; then that is who helps', async () => {
    const page = await annie.get(keying)
    const jan = (await annie.post(keying, fill(page.body, { ...named, said_day: tuesday }))).body
    expect(readable(jan)).toContain('Schapendrift 9')
    const whom = jan.match(/name="who_is" value="([0-9a-f-]{36})"/)?.[1] as string
    const asked = await annie.post(keying, {
      ...fill(jan, { who_is: whom, helper: 'Hadders' }),
      helper_is: '',
      outcome: 'done',
    })
    expect(asked.status).toBe(422)
    expect(readable(asked.body)).toMatch(/of deed het\?.*Wie is dit\? Kies de juiste naam/)
    const saved = await annie.post(keying, { ...formOn(asked.body, title), helper_is: hadders })
    expect(saved.status).toBe(303)
    const kept = await noted(saved.location?.split('bewaard=')[1] ?? '')
    expect(kept).toMatchObject({ state: 'done', helper_id: hadders })
    expect(readable((await annie.get(`/esdorp/logboek/${kept.id}`)).body)).toContain(
      'Opgenomen dinsdag 17 november, later opgeschreven door coordinator van esdorp',
    )
  })
})

describe('a form that a colleague wrote', () => {
  const [me, geert] = ['coordinator van esdorp', 'coordinator-2 van esdorp']
  const account = (who: string) => esdorp.asker[who]?.account as string

  it('is hers: the request, the person and the handover say who wrote it and who keyed it in, and the next one begins with her', async () => {
    expect(formOn((await annie.get(keying)).body, title).taken_by).toBe(account('coordinator'))
    const saved = await send({ words: 'naar de kapper in Borger', taken_by: account('coordinator-2') })
    const kept = await noted(saved.location?.split('bewaard=')[1]?.slice(0, 36) ?? '')
    expect(kept).toMatchObject({
      responsible: account('coordinator-2'),
      logged_by: account('coordinator-2'),
    })
    const { rows } = await test.admin.query('select by from logbook.steps where request_id = $1', [kept.id])
    expect(rows).toEqual([{ by: account('coordinator') }])
    expect(formOn((await annie.get(saved.location ?? '')).body, title).taken_by).toBe(
      account('coordinator-2'),
    )
    expect(readable((await annie.get(`/esdorp/logboek/${kept.id}`)).body)).toContain(
      `Opgenomen dinsdag 17 november, opgeschreven door ${geert}, overgetypt door ${me}`,
    )
    expect(readable((await annie.get(`/esdorp/mensen/${hadders}`)).body)).toContain(
      `${geert}, overgetypt door ${me}`,
    )
    const handed = readable((await annie.get('/esdorp/dienst/overdracht')).body)
    expect(handed).toContain(`opgeschreven: ${geert}, overgetypt: jij, vandaag, 10.00 uur`)
    const sheet = await annie.get('/esdorp/dienst/overdracht/blad')
    expect(readPaper(sheet.body).join(' ').replace(/\s+/g, ' ')).toContain(
      `opgeschreven door ${geert}, overgetypt door ${me}`,
    )
  })

  it('is of nobody who takes no calls here', async () => {
    const before = await requests()
    for (const taken_by of [account('treasurer'), hadders, 'x']) {
      const asked = await send({ words: 'lamp kapot', taken_by })
      expect(asked.status).toBe(422)
      expect(readable(asked.body)).toContain('Kies wie dit opschreef.')
      expect(formOn(asked.body, title)).toMatchObject({ words: 'lamp kapot' })
    }
    expect(await requests()).toBe(before)
    const stale = await annie.get(`${keying}?dag=${tuesday}&door=${account('treasurer')}`)
    expect(formOn(stale.body, title).taken_by).toBe(account('coordinator'))
  })
})

it('two who have one name are asked apart, with what was typed still there', async () => {
  const before = await requests()
  const page = await annie.get(keying)
  const asked = await annie.post(
    keying,
    fill(page.body, { who: 'Jan Boer', who_seen: '', said_day: tuesday, words: 'gras', note: 'lang gras' }),
  )
  expect(asked.status).toBe(422)
  expect(readable(asked.body)).toContain('Schapendrift 9')
  expect(formOn(asked.body, title)).toMatchObject({ words: 'gras', note: 'lang gras', said_day: tuesday })
  expect(await requests()).toBe(before)
})

it('a number that may be a BSN is asked about, at the foot of the form too', async () => {
  const before = await requests()
  const asked = await send({ words: 'post ophalen', note: 'nummer 111222333' })
  expect(asked.status).toBe(422)
  expect(await requests()).toBe(before)
})

it('a form of tomorrow does not exist', async () => {
  const asked = await send({ said_day: '2026-11-23', words: 'lamp kapot' })
  expect(asked.status).toBe(422)
})
