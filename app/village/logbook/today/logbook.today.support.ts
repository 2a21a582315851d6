/** The page of today, as a coordinator reads it. */
import { expect } from 'vitest'
import { esdorp, house, test } from '../logbook.support.ts'

/** The page of a coordinator without its tags: what she reads, from one heading to the next. */
export async function read(who = 'coordinator', path = '/esdorp/vandaag') {
  const browser = house.browser()
  await browser.signIn(who)
  const page = await browser.get(path)
  expect(page.status).toBe(200)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const text = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  const parts = main.split(/<h2[^>]*>/).slice(1)
  const under = (heading: string) => text(parts.find(part => text(part).startsWith(heading)) ?? '')
  return { browser, body: page.body, text: text(main), under }
}

export const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select l.action, s.subject_id, s.object_id, s.sensitivity
    from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
    where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
      where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}
