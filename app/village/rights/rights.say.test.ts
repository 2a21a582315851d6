/** P5, P12, art. 18: what a person decides holds from the next request on, and whoever speaks for them only so long. */
import { expect, it } from 'vitest'
import { text } from '../../../test/support/shown.ts'
import { putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { annie, clock, house, test, write } from '../logbook/logbook.support.ts'
import { changeResident } from '../residents/queries.save.ts'

const now = clock.now
const signedIn = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}
type Browser = Awaited<ReturnType<typeof signedIn>>
const agree = (browser: Browser, id: string, fields: Record<string, string | string[]>) =>
  browser.post(`/esdorp/mensen/${id}/afspraken`, fields)

/** Riet asks again; Harm helped her before. */
async function neighbours(mark: string) {
  return write(annie, async tx => {
    const riet = await putResident(tx, annie, `Riet ${mark}`, { goodToKnow: `Belknop ${mark} rechts` })
    const harm = await putResident(tx, annie, `Harm ${mark}`)
    const done = { resident_id: riet, helper_id: harm, state: 'done' }
    await putRequest(tx, annie, 'Naar de markt', '2026-11-01T09:00:00Z', done)
    const open = await putRequest(tx, annie, 'Naar Emmen', '2026-11-25T09:00:00Z', {
      resident_id: riet,
      state: 'looking',
    })
    await putStep(tx, annie, open, '2026-11-25T09:00:00Z', { step: 'looking', version: 1 })
    return { riet, harm, open }
  })
}

/** Where Harm is proposed: with the request, and among those who usually help Riet. What he did stays what he did. */
async function proposed(browser: Browser, { riet, open }: { riet: string; open: string }, name: string) {
  const request = (await browser.get(`/esdorp/logboek/${open}`)).body
  const page = (await browser.get(`/esdorp/mensen/${riet}`)).body
  const usual = /<h2>Wie meestal helpt<\/h2>[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
  return [request.includes(name), usual.includes(name)]
}

it('no longer proposes who said no, from the next request on, and again after a yes (P5)', async () => {
  const browser = await signedIn()
  const those = await neighbours('Aalderink')
  const name = 'Harm Aalderink'
  expect(await proposed(browser, those, name)).toEqual([true, true])
  const page = `/esdorp/mensen/${those.harm}/afspraken`
  expect(
    (await agree(browser, those.harm, { do: 'consent', use: 'helping', how: 'phone', answer: 'no' })).status,
  ).toBe(303)
  expect(await proposed(browser, those, name)).toEqual([false, false])
  clock.now = now.add({ minutes: 1 })
  await agree(browser, those.harm, { do: 'consent', use: 'helping', how: 'talk', answer: 'yes' })
  expect(await proposed(browser, those, name)).toEqual([true, true])
  // The history is whole: both answers, how, when and by whom, with the version of the words.
  const { rows } = await test.admin.query(
    'select given, how, text_version, by from residents.consents where resident_id = $1 order by at, given',
    [those.harm],
  )
  expect(rows).toEqual([
    { given: false, how: 'phone', text_version: 1, by: annie.account },
    { given: true, how: 'talk', text_version: 1, by: annie.account },
  ])
  expect(text(await browser.get(page))).toMatch(
    /Ja, in een gesprek.*Wat er eerder gezegd is.*Nee, aan de telefoon/,
  )
  clock.now = now
})

it('shows nowhere what is good to know once that was taken back, and takes nothing new', async () => {
  const browser = await signedIn()
  const { riet } = await neighbours('Berends')
  const page = `/esdorp/mensen/${riet}`
  expect((await browser.get(page)).body).toContain('Belknop Berends')
  await agree(browser, riet, { do: 'consent', use: 'good-to-know', how: 'paper', answer: 'no' })
  for (const path of [page, `${page}/gegevens`])
    expect((await browser.get(path)).body).not.toContain('Belknop')
  const { body } = await browser.get(`${page}/gegevens`)
  const _version = body.match(/name="_version" value="(\d+)"/)?.[1] as string
  const typed = { name: 'Riet Berends', 'good-to-know': 'Toch opgeschreven', _version }
  expect((await browser.post(`${page}/gegevens`, typed)).status).toBe(422)
  expect((await browser.post(`${page}/gegevens`, { ...typed, 'good-to-know': '' })).status).toBe(303)
  expect(
    await test.count(`select count(*) from residents.residents where good_to_know like '%Berends%'`),
  ).toBe(0)
})

it('lets data rest: not changed, not proposed, seen with its reason, until somebody says why it may go on', async () => {
  const browser = await signedIn()
  const those = await neighbours('Cremers')
  const { harm } = those
  const page = `/esdorp/mensen/${harm}`
  const form = await browser.get(`${page}/gegevens`)
  const _version = form.body.match(/name="_version" value="(\d+)"/)?.[1] as string
  expect((await agree(browser, harm, { do: 'freeze', reason: '' })).status).toBe(422)
  expect((await agree(browser, harm, { do: 'freeze', reason: 'Het adres klopt niet.' })).status).toBe(303)
  expect(await proposed(browser, those, 'Harm Cremers')).toEqual([false, false])
  expect((await browser.get(page)).body).toContain('Deze gegevens liggen stil.')
  const rename = () => browser.post(`${page}/gegevens`, { name: 'Harm Anders', _version })
  const refused = await rename()
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect(refused.body).toContain('Deze gegevens liggen stil')
  expect((await browser.post(`${page}/regel`, { line: 'said', words: 'Toch iets' }, page)).status).toBe(422)
  // With a request of theirs too: it goes on, and no new words come with it.
  const asked = await write(annie, tx =>
    putRequest(tx, annie, 'Lamp ophangen', '2026-11-25T09:00:00Z', { resident_id: harm }),
  )
  const request = `/esdorp/logboek/${asked}`
  expect(text(await browser.get(request))).toContain('Deze gegevens liggen stil. Maak deze vraag')
  expect((await browser.post(request, { do: 'line', line: 'said', words: 'Toch iets' })).status).toBe(422)
  const version = (await browser.get(request)).body.match(/name="_version" value="(\d+)"/)?.[1] as string
  const step = { do: 'step', at: 'main', step: 'looking' }
  expect((await browser.post(request, { ...step, _version: version })).status).toBe(303)
  // Whatever a page forgets, the database does not.
  await expect(
    write(annie, tx =>
      tx.updateTable('residents.residents').set({ name: 'Stiekem' }).where('id', '=', harm).execute(),
    ),
  ).rejects.toThrow(/nothing is changed/)
  const by = { village: annie.village, account: annie.account, at: now }
  const which = { id: harm, version: Number(_version) }
  expect(
    await write(annie, tx => changeResident(tx, by, which, 'changed', { name: 'Stiekem' })),
  ).toMatchObject({ ok: false })
  await agree(browser, harm, { do: 'lift', reason: 'Het is uitgezocht.' })
  expect((await rename()).status).toBe(303)
  const { rows } = await test.admin.query(
    'select reason, lifted_why, lifted_by from residents.restrictions where resident_id = $1',
    [harm],
  )
  expect(rows).toEqual([
    { reason: 'Het adres klopt niet.', lifted_why: 'Het is uitgezocht.', lifted_by: annie.account },
  ])
})

it('lets somebody speak for another within what was agreed, and not a day longer (P12)', async () => {
  const browser = await signedIn()
  const { riet } = await neighbours('Doldersum')
  const speaker = (name: string, scope: string, ends: string) =>
    agree(browser, riet, {
      do: 'speaker',
      name,
      scope,
      ends,
      begins: '2026-11-26',
      proof: 'volmacht van 3 mei',
    })
  expect((await speaker('Te vroeg', 'copy', '2026-11-20')).status).toBe(422)
  await speaker('Dochter', 'copy', '2026-12-31')
  await speaker('Zoon', 'consent', '2026-12-31')
  const { rows } = await test.admin.query(
    'select id, name from residents.representatives where resident_id = $1',
    [riet],
  )
  const idOf = (name: string) => rows.find(row => row.name === name)?.id as string
  const page = `/esdorp/mensen/${riet}/inzage`
  const copyFor = async (name: string) =>
    (await browser.post(`${page}/blad`, { as: 'file', for: idOf(name) }, page)).status
  const yesFrom = async (name: string) =>
    (
      await agree(browser, riet, {
        do: 'consent',
        use: 'helping',
        how: 'phone',
        answer: 'yes',
        for: idOf(name),
      })
    ).status
  expect([await copyFor('Dochter'), await copyFor('Zoon')]).toEqual([200, 303])
  expect([await yesFrom('Dochter'), await yesFrom('Zoon')]).toEqual([422, 303])
  // The log says who got it; a copy for Riet herself says nobody else.
  await browser.post(`${page}/blad`, { as: 'file', for: '' }, page)
  const looked = text(await browser.get(`/esdorp/mensen/${riet}/gezien`))
  expect(looked).toMatch(/gaf de kopie aan Dochter\b/)
  expect(looked).toMatch(/maakte de kopie van alles wat het dorp weet\b/)
  for (const [day, allowed] of [
    ['2026-12-31', true],
    ['2027-01-01', false],
  ] as const) {
    clock.now = Temporal.Instant.from(`${day}T10:00:00Z`)
    const later = await signedIn()
    const answers = [
      (await later.post(`${page}/blad`, { as: 'file', for: idOf('Dochter') }, page)).status,
      (
        await agree(later, riet, {
          do: 'consent',
          use: 'helping',
          how: 'phone',
          answer: 'yes',
          for: idOf('Zoon'),
        })
      ).status,
    ]
    expect([day, ...answers]).toEqual([day, allowed ? 200 : 303, allowed ? 303 : 422])
  }
  clock.now = now
  await agree(browser, riet, { do: 'end', speaker: idOf('Zoon') })
  expect(await yesFrom('Zoon')).toBe(422)
})
