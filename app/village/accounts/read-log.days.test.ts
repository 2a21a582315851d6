/** Who looked, in pieces: whole days only, the same on the screen and on paper, and each page once for each opening. */
import { expect, it } from 'vitest'
import { text } from '../../../test/support/shown.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'
import { annie, house, test, write } from '../logbook/logbook.support.ts'
import { looksAt } from './queries.who-looked.ts'
import { tellLooks } from './rules.who-looked.ts'

const signedIn = async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  return browser
}

/** So many rows of the log on one day, each of them of this person. */
const looks = (person: string, day: string, many: number) =>
  test.admin.query(
    `with head as (select coalesce(max(seq), 0) as seq from accounts.read_log where village_id = $1),
      lines as (insert into accounts.read_log (village_id, seq, at, account_id, roles, action, outcome, event_type, purpose,
        auth_rule, system, trace_id, digest, hash)
        select $1, head.seq + n, $4::timestamptz + n * interval '1 minute', $2, 'coordinator', 'R', 'done',
          '/:village/mensen', 'help', '', 'umkiek', gen_random_uuid(), '', '' from head, generate_series(1, $5::int) n
        returning seq),
      kept as (update accounts.read_log_heads set seq = seq + $5::int where village_id = $1)
     insert into accounts.read_log_subjects (village_id, seq, subject_id, object_type, object_id, object_part, sensitivity)
     select $1, seq, $3, 'resident', $3, 'name', 'personal' from lines`,
    [annie.village, annie.account, person, `${day}T07:00Z`, many],
  )

it('cuts no day in two, however long: the same days and numbers in pieces as at once', async () => {
  const person = await write(annie, tx => putResident(tx, annie, 'Riet Aalders'))
  await (await signedIn()).get(`/esdorp/mensen/${person}`)
  for (const [day, many] of [
    ['2026-11-20', 4],
    ['2026-11-21', 30],
    ['2026-11-22', 9],
    ['2026-11-23', 40],
  ] as const)
    await looks(person, day, many)
  const wish = { from: null, until: '2026-11-23', before: null }
  const subjects = [{ id: person, from: null, until: null }]
  const read = (most: number, before: string | null) =>
    write(annie, tx => looksAt(tx, annie.village, subjects, { ...wish, before, most }))
  const whole = await read(1000, null)
  expect(whole.before).toBe(null)
  for (const most of [3, 12, 35, 60, 83]) {
    let [pieces, before]: [typeof whole.looks, string | null] = [[], null]
    const firsts: string[] = []
    do {
      const piece = await read(most, before)
      expect(piece.looks.length, `piece of ${most} before ${before}`).toBeGreaterThan(0)
      firsts.push(tellLooks(piece.looks, 'workers')[0]?.day ?? '')
      pieces = [...pieces, ...piece.looks]
      before = piece.before
    } while (before)
    expect(new Set(firsts).size).toBe(firsts.length)
    expect(tellLooks(pieces, 'workers')).toEqual(tellLooks(whole.looks, 'workers'))
  }
  await looks(person, '2026-11-24', 310)
  const page = `/esdorp/mensen/${person}/gezien`
  const browser = await signedIn()
  const first = await browser.get(`${page}?tot=2026-11-24`)
  expect(text(first)).toContain('(meer dan eens)')
  const older = first.body.match(/href="([^"]+)"[^>]*>Eerder dan dinsdag 24 november/)?.[1] ?? ''
  const second = text(await browser.get(older.replaceAll('&amp;', '&')))
  expect(second).toContain('maandag 23 november 2026')
  expect(second).not.toContain('dinsdag 24 november 2026')
})

it('says at the field that the days are in the wrong order, and prints nothing of it', async () => {
  const person = await write(annie, tx => putResident(tx, annie, 'Riet Berghuis'))
  const browser = await signedIn()
  const page = `/esdorp/mensen/${person}/gezien`
  const { body } = await browser.get(`${page}?van=2026-11-24&tot=2026-11-20`)
  expect(body).toMatch(/id="field-tot"[^>]*aria-invalid|aria-invalid[^>]*id="field-tot"/)
  expect(body).toContain('Kies een dag op of na de eerste dag.')
  expect(body).not.toContain('heeft niemand')
  const sheet = await browser.get(`${page}/blad?van=2026-11-24&tot=2026-11-20`)
  expect(sheet.location).toBe(`${page}?van=2026-11-24&tot=2026-11-20`)
})

it('tells a page once for each opening, and for what it was opened', async () => {
  const { person, line } = await write(annie, async tx => {
    const person = await putResident(tx, annie, 'Riet Coers')
    const asked = { resident_id: person }
    const request = await putRequest(tx, annie, 'Lamp ophangen', '2026-11-26T08:00:00Z', asked)
    const follow = { follow_up_day: '2026-11-26', follow_up_for: annie.account }
    const line = await putEntry(tx, annie, 'Zij belde', '2026-11-26T08:10:00Z', {
      ...{ resident_id: person, request_id: request },
      ...follow,
    })
    return { person, line }
  })
  const browser = await signedIn()
  const told = async () => {
    const { body } = await browser.get(`/esdorp/mensen/${person}/gezien`)
    // Each line one thing, and the same visitor written the same way.
    return [...body.matchAll(/<li>Een coördinator \(coordinator van esdorp\) ([^<]+)\.</g)]
      .map(([, row]) => row as string)
      .filter(line => !line.includes('deze lijst'))
  }
  await browser.get('/esdorp/vandaag')
  const today = 'zag een hulpvraag in een lijst, om te zien wat er die dag nodig was'
  expect(await told()).toEqual([today])
  await browser.get(`/esdorp/regels/${line}/weghalen`)
  const away = 'las een regel in het logboek, om die weg te kunnen halen'
  expect(await told()).toEqual([today, away])
  await browser.get(`/esdorp/mensen/${person}/inzage`)
  const copy = 'bekeek alles wat het dorp weet, om er een kopie van te maken'
  expect(await told()).toEqual([copy, today, away])
})
