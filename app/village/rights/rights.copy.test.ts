/** P2: a copy of my data is whole and holds nobody else; on the page, on paper and for another program. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putEntry, putResident, putStep } from '../logbook/examples.rows.ts'
import { annie, bert, clock, esdorp, house, test, write } from '../logbook/logbook.support.ts'
import { fillPerson, helpedBy } from './rights.support.ts'

const signedIn = async (who = 'coordinator') => {
  const browser = house.browser()
  await browser.signIn(who)
  return browser
}

async function copyAs(
  browser: Awaited<ReturnType<typeof signedIn>>,
  id: string,
  as: 'file' | 'paper',
  more = {},
) {
  const page = `/esdorp/mensen/${id}/inzage`
  return browser.post(`${page}/blad`, { as, ...more }, page)
}

it('holds every word about Riet and none about Harm, whoever they are (P2)', async () => {
  const browser = await signedIn()
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{8}$/), { minLength: 2, maxLength: 2 }),
      async ([one, other]) => {
        const { riet, harm } = await write(annie, async tx => {
          const riet = await fillPerson(tx, annie, `Riet${one}`)
          const harm = await fillPerson(tx, annie, `Harm${other}`)
          // Each helped the other: the one is named in what the other asked.
          await helpedBy(tx, esdorp.id, riet.request, harm.id)
          await helpedBy(tx, esdorp.id, harm.request, riet.id)
          return { riet, harm }
        })
        const started = performance.now()
        for (const { status, body } of [
          await copyAs(browser, riet.id, 'file'),
          await browser.get(`/esdorp/mensen/${riet.id}/inzage`),
        ]) {
          expect(status).toBe(200)
          expect(riet.words.filter(word => !body.includes(word))).toEqual([])
          expect(harm.words.filter(word => body.includes(word))).toEqual([])
        }
        expect(performance.now() - started).toBeLessThan(60_000)
      },
    ),
    { numRuns: 8, seed: 7 },
  )
})

it('says an address in one line, and that somebody is a member in words', async () => {
  const id = await write(annie, tx =>
    putResident(tx, annie, 'Riet Regel', {
      isMember: true,
      address: { street: 'Brink', houseNumber: '4', postcode: '7899 BB', place: 'Esdorp' },
    }),
  )
  const page = readable((await (await signedIn()).get(`/esdorp/mensen/${id}/inzage`)).body)
  expect(page).toContain('adres: Brink 4 7899 BB Esdorp')
  expect(page).toContain('lid: ja')
  expect(page).not.toContain('yes')
})

it('says of a step that was taken back that it was, and when', async () => {
  const { id } = await write(annie, async tx => {
    const riet = await fillPerson(tx, annie, 'Riet Terug')
    const undone = { undone_by: annie.account, undone_at: '2026-10-03T09:00:00Z' }
    await putStep(tx, annie, riet.request, '2026-10-02T09:00:00Z', { step: 'done', version: 5, ...undone })
    return riet
  })
  const { body } = await (await signedIn()).get(`/esdorp/mensen/${id}/inzage`)
  expect(readable(body)).toContain('Klaar ongedaan gemaakt op: zaterdag 3 oktober 2026')
})

it('leaves on paper with the same words, in letters that a screen reader can read', async () => {
  const riet = await write(annie, tx => fillPerson(tx, annie, 'Rietpapier'))
  const { status, headers, body } = await copyAs(await signedIn(), riet.id, 'paper')
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const words = readPaper(body).join('').replace(/\s+/g, '')
  expect(riet.words.filter(word => !words.includes(word))).toEqual([])
})

it('shows first where others are named, and covers what a coordinator ticks or types', async () => {
  const browser = await signedIn()
  const id = await write(annie, async tx => {
    const { id } = await fillPerson(tx, annie, 'Rietdekker')
    await fillPerson(tx, annie, 'Buurvrouw', 'Wemeltje Opbergen')
    await putEntry(
      tx,
      annie,
      'Wemeltje Opbergen zei dat haar zoon Rietdekker helpt. wemeltje komt, buurvrouw opbergen ook, in het opbergen.',
      '2026-10-02T09:00:00Z',
      { resident_id: id },
    )
    return id
  })
  const page = `/esdorp/mensen/${id}/inzage`
  const before = await browser.get(page)
  const tick = before.body.match(/name="cover" value="(logbook\.entries[^"]+)"/)?.[1] as string
  expect(tick).toMatch(/^logbook\.entries\.words\|.*\|0\|17$/)
  expect((await copyAs(browser, id, 'file')).body).toContain('Wemeltje Opbergen')
  const said = async () =>
    readPaper((await copyAs(browser, id, 'paper')).body)
      .join(' ')
      .replace(/\s+/g, ' ')
  expect(readable(before.body)).toContain('Er staan nog 3 namen van anderen open.')
  expect(await said()).not.toContain('Namen van anderen')
  const ticks = [...before.body.matchAll(/name="cover" value="([^"]+)"/g)].map(([, value]) => value as string)
  expect((await browser.post(page, { cover: ticks, also: 'haar zoon' })).status).toBe(303)
  const { body } = await copyAs(browser, id, 'file')
  expect(body).toContain('▇▇▇ zei dat ▇▇▇ Rietdekker helpt. ▇▇▇ komt, buurvrouw ▇▇▇ ook, in het opbergen.')
  expect(body).not.toContain('Wemeltje')
  expect(readable((await browser.get(page)).body)).not.toContain('namen van anderen open')
  expect(await said()).toContain('Namen van anderen die wij kennen, zijn afgedekt of staan er niet in.')
  const { rows } = await test.admin.query('select distinct by from rights.blanks where resident_id = $1', [
    id,
  ])
  expect(rows).toEqual([{ by: annie.account }])
  // Nothing outside this person's own texts, and no further than they go.
  const elsewhere = [`logbook.entries.words|${esdorp.id}|0|5`, tick.replace(/17$/, '99999'), 'nonsense']
  await browser.post(page, { cover: elsewhere, also: '' })
  expect(await test.count('select count(*) from rights.blanks where resident_id = $1', [id])).toBe(0)
})

it('says that a line for a few is missing and who can add it, without a word of it', async () => {
  const id = await write(bert, async tx => {
    const { id } = await fillPerson(tx, bert, 'Rietkring')
    await putEntry(tx, bert, 'Fluisterwoord', '2026-10-03T09:00:00Z', {
      resident_id: id,
      circle: [bert.account],
    })
    return id
  })
  const annies = await (await signedIn()).get(`/esdorp/mensen/${id}/inzage`)
  expect(annies.body).not.toContain('Fluisterwoord')
  expect(annies.body).toMatch(/Eén regel ontbreekt.*coordinator-2 van esdorp/s)
  // Whoever may read it sees that it is for a few, and says first that it may go along.
  const bertsPage = await signedIn('coordinator-2')
  expect(readable((await bertsPage.get(`/esdorp/mensen/${id}/inzage`)).body)).toMatch(
    /Eén regel is alleen voor enkelen\..*Fluisterwoord.*Alleen voor enkelen/,
  )
  for (const as of ['file', 'paper'] as const) {
    const asked = await copyAs(bertsPage, id, as)
    expect([asked.status, asked.location]).toEqual([303, `/esdorp/mensen/${id}/inzage?enkelen`])
    expect((await copyAs(bertsPage, id, as, { few: 'yes' })).status).toBe(200)
  }
  expect((await copyAs(bertsPage, id, 'file', { few: 'yes' })).body).toContain('Fluisterwoord')
})

it('asks for a touch again before it leaves the house, and stands in the log as printed', async () => {
  const riet = await write(annie, tx => fillPerson(tx, annie, 'Rietslot'))
  const browser = await signedIn()
  const lately = await copyAs(browser, riet.id, 'paper')
  expect(lately.status).toBe(200)
  const logged = await test.admin.query(
    `select l.action, s.object_part from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
     where s.subject_id = $1 order by l.seq desc limit 1`,
    [riet.id],
  )
  expect(logged.rows).toEqual([{ action: 'X', object_part: 'copy' }])
  const before = clock.now
  clock.now = before.add({ minutes: 11 })
  const later = await copyAs(browser, riet.id, 'paper')
  clock.now = before
  expect([later.status, later.location]).toEqual([
    303,
    `/account/nog-even?naar=/esdorp/mensen/${riet.id}/inzage?nog`,
  ])
})
