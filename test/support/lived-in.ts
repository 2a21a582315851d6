/**
 * Esdorp after a busy morning: every deed that leaves a page behind which a village without it does not have. The
 * crawl then finds the forms of those pages by itself.
 */
import { createHmac } from 'node:crypto'
import { makeLetter } from '../../app/village/accounts/queries.letters.ts'
import { copyOf, esdorpAt } from './copies.ts'
import type { House } from './crawl.ts'
import type { TestDatabase } from './database.ts'
import { asItStands, formsOn, usual } from './every-form.ts'
import { sendFile } from './files.ts'
import type { Filled } from './forms.ts'
import { type Browser, type Clock, openTestHouse, type Visited } from './house.ts'

/** `pages`: where the forms stand that only a first step opens. */
export async function liveIn(clock: Clock) {
  const { test, told: pages } = await copyOf(
    `lived_in_${clock.now.epochMilliseconds}`,
    esdorp => busyMorning(esdorp, clock),
    () => esdorpAt(clock.now),
  )
  return { test, house: await openTestHouse(test, clock), pages }
}

async function busyMorning(test: TestDatabase, clock: Clock): Promise<string[]> {
  const house = await openTestHouse(test, clock)
  const as = async (who: string) => {
    const browser = house.browser()
    await browser.signIn(who)
    return browser
  }
  const [annie, harm, beheer] = [
    await as('coordinator'),
    await as('coordinator-2'),
    await as('administrator'),
  ]
  const pages = [...(await takeCalls(annie)), ...(await bringFiles(house, annie))]
  pages.push(...(await changeThings(annie, beheer, test)))
  await inAnEmergency(await as('host'), annie, test)
  await typeHalf(annie, pages)
  await getKeys(harm)
  return pages
}

/** Two pages are open for an hour, a name was searched once more, October waits for a signature and September has a doubt. */
async function inAnEmergency(host: Browser, annie: Browser, { admin }: TestDatabase) {
  const page = '/esdorp/noodtoegang'
  const { rows } = await admin.query(
    `insert into oversight.months (village_id, month, drawn_at) select village_id, '2026-10', '2026-11-01T02:00Z'
      from village.villages where slug = 'esdorp'
      returning (select id from residents.residents where name = 'Hilligje Hadders' limit 1) as resident`,
  )
  await admin.query(
    `with who as (
        select village_id, max(m.account_id::text) filter (where 'administrator' = any (m.roles))::uuid as signs,
          max(m.account_id::text) filter (where m.roles = '{coordinator}')::uuid as reads
        from accounts.memberships m join village.villages v using (village_id) where v.slug = 'esdorp' group by 1),
      september as (
        insert into oversight.months (village_id, month, drawn_at, signed_by, signed_at)
        select village_id, '2026-09', '2026-10-01T02:00Z', signs, '2026-10-03T09:00Z' from who returning village_id)
      insert into oversight.lines (village_id, month, why, account_id, resident_id, at, times, doubt)
      select village_id, '2026-09', 'drawn', reads, $1, '2026-09-09T09:00Z', 1, 'Waarom keek je?'
      from who join september using (village_id)`,
    [rows[0].resident],
  )
  const wish = { resident: rows[0].resident, reason: 'Zij doet al twee uur niet open.' }
  for (const browser of [host, annie]) {
    await browser.post(page, { do: 'ask', ...wish, _key: browser.freshKey() })
    await browser.post(page, { do: 'search', who: 'hadders', _key: browser.freshKey() })
  }
}

/** A letter for somebody of the village, as if it had been printed. */
export async function letterIn({ admin, database }: TestDatabase): Promise<string> {
  const key = createHmac('sha256', Buffer.alloc(32, 7)).update('own:letters').digest()
  const { rows } = await admin.query(`select m.account_id as account, m.village_id as village
    from accounts.memberships m join accounts.accounts a on a.id = m.account_id where a.example_of = 'esdorp:volunteer'`)
  const [{ account, village }] = rows
  const wish = { accountId: account, villageId: village, repair: false, madeBy: account, second: null }
  return (await makeLetter(database.gate, wish, key, Temporal.Instant.from('2026-11-26T09:00:00Z'))).link
}

/** Fills in the form that goes to `action` (and has this button), and sends it. */
export async function fillIn(
  who: Browser,
  page: string,
  action: string,
  fields: Filled,
  press = '',
): Promise<Visited> {
  const { body } = await who.get(page)
  const form = formsOn(body, page).find(
    ({ action: to, buttons }) =>
      to === action && (!press || buttons.some(button => button?.value.startsWith(press))),
  )
  if (!form) throw new Error(`On ${page} stands no form to ${action} with a button "${press}".`)
  const button = press ? (form.buttons.find(each => each?.value.startsWith(press)) ?? null) : usual(form)
  return who.post(action, { ...asItStands(form, button), ...fields })
}

async function takeCalls(annie: Browser): Promise<string[]> {
  const take = '/esdorp/logboek/nieuw'
  const call = async (words: string, fields: Filled) => {
    const asked = await fillIn(annie, take, take, {
      who: 'Geesje Nieuwkomer',
      words,
      kind: 'anders',
      ...fields,
    })
    const again = formsOn(asked.body, take).find(({ action }) => action === take)
    // The page asks whether she is somebody new; ticked, it goes on.
    const taken = again ? await annie.post(take, { ...asItStands(again), who_is: 'new' }) : asked
    if (taken.status !== 303) throw new Error(`"${words}" was not taken: ${taken.status}`)
    return taken.location?.split('?')[0] as string
  }
  const fresh = await call('Lamp vervangen', {})
  const weekly = await call('Rit naar de fysio', {
    wished_day: '2026-11-30',
    repeat_unit: 'week',
    repeat_every: '1',
    was_repeat_unit: '',
    was_repeat_every: '',
    was_wished_day: '',
  })
  const waits = await call('Heg snoeien', {})
  await fillIn(annie, waits, waits, { waiting_for: 'droog weer', until: '2026-12-04' }, 'waiting')
  await fillIn(annie, weekly, weekly, {}, 'looking')
  // A second call comes in between: the first is set aside.
  await fillIn(annie, take, take, { words: 'Iets met de' }, 'yes')
  return [fresh, weekly, waits]
}

async function bringFiles(house: House, annie: Browser): Promise<string[]> {
  const people =
    'naam;adres;telefoon\nGeesje Vrijland;Brink 3;0599-010123\nJan;Brink 4;\nGeesje Vrijland;Brink 3;0599-010123\n'
  const book = 'datum;naam;vraag\n20-11-2026;Geesje Vrijland;rit naar de huisarts\n31-02-2026;Jan;?\n'
  const pages: string[] = []
  for (const [path, bytes] of [
    ['mensen', people],
    ['logboek', book],
  ] as const) {
    for (const deed of ['', 'take']) {
      const begun = await sendFile(house, annie, `/esdorp/${path}/invoer`, { name: 'lijst.csv', bytes })
      const columns = begun.location as string
      const tried = await fillIn(annie, columns, columns, {})
      if (tried.status !== 303) throw new Error(`The file for ${path} was not tried: ${tried.status}`)
      const trial = tried.location as string
      pages.push(columns, trial)
      if (deed) await fillIn(annie, trial, trial, {}, deed)
    }
  }
  return pages
}

async function changeThings(annie: Browser, beheer: Browser, { admin }: TestDatabase): Promise<string[]> {
  const one = async (sql: string) => (await admin.query(sql)).rows[0].id as string
  const resident = await one(
    'select id from residents.residents where ended_why is null order by sort_name limit 1',
  )
  const person = `/esdorp/mensen/${resident}/gegevens`
  await fillIn(annie, person, person, { 'good-to-know': 'Hond heet Bor.' })
  const place = await one('select id from village.places order by name desc limit 1')
  const places = '/esdorp/instellingen/plekken'
  await beheer.post(places, { do: `out:${place}` })
  await beheer.post('/esdorp/instellingen/soorten', { do: 'out:huisdier' })
  const village = '/esdorp/instellingen/dorp'
  await fillIn(beheer, village, village, { purpose: 'Wij kijken naar elkaar om.' })
  const member = `/esdorp/beheer/mensen/${await one("select id from accounts.accounts where example_of = 'esdorp:host'")}`
  await fillIn(beheer, member, member, {}, 'ended')
  const card = '/esdorp/grenzen/kaart/g16'
  await fillIn(annie, card, card, {}, 'out')
  return [`/esdorp/mensen/${resident}/geschiedenis`, member, card]
}

/** Half typed and left: the page then offers to begin anew. */
async function typeHalf(annie: Browser, pages: readonly string[]) {
  for (const place of ['logboek/nieuw', 'mensen/nieuw', (pages[0] as string).replace('/esdorp/', '')])
    await annie.post(
      '/esdorp/concept',
      { _draft: place, words: 'half', name: 'Half' },
      '/esdorp/logboek/nieuw',
    )
}

async function getKeys(harm: Browser) {
  await fillIn(harm, '/account/pincode', '/account/pincode', { pin: '482915', again: '482915' })
  await fillIn(harm, '/account/kaart', '/account/kaart/blad', {})
}
