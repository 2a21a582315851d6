/** Mrs Hadders and her neighbours, and the page of a person. */
import { beforeAll } from 'vitest'
import { putResident } from '../examples.rows.ts'
import { annie, esdorp, house, test, write } from '../logbook.support.ts'

export let hadders: string
export let eising: string
export let kuipers: string

beforeAll(async () => {
  await write(annie, async tx => {
    const address = { street: 'Hoofdstraat', houseNumber: '12', postcode: '7846 AB', place: 'Esdorp' }
    hadders = await putResident(tx, annie, 'Mevrouw Hadders', {
      address,
      phones: [{ number: '0591-05 04 56', note: 'belt zelf terug' }],
      reach: 'visit',
      birthday: '1941-03-12',
      contacts: [{ name: 'Henk Hadders', relation: 'zoon', phone: '0592-01 00 01' }],
      goodToKnow: 'Hoort slecht aan de telefoon.',
    })
    await putResident(tx, annie, 'Wim Hadders', { address })
    eising = await putResident(tx, annie, 'Jan Eising')
    kuipers = await putResident(tx, annie, 'Wubbo Kuipers')
    await putResident(tx, annie, 'Iemand anders')
  })
})

export async function open(resident: string, who = 'coordinator', more = '') {
  const browser = house.browser()
  await browser.signIn(who)
  const page = await browser.get(`/esdorp/mensen/${resident}${more}`)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const plain = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const under = (heading: string) =>
    plain(main.split(/<h2[^>]*>/).find(part => part.startsWith(`${heading}<`)) ?? '')
  return { browser, ...page, main, under, text: plain(main) }
}

export const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select distinct l.action, s.subject_id as who, s.object_type as type, s.object_part as part, s.sensitivity
      from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
      where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
        where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}
