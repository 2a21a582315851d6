/** The search box, as a coordinator uses it. */
import { expect } from 'vitest'
import { esdorp, house, test } from '../logbook.support.ts'

export const today = '2026-11-26'

export async function search(q: string, who = 'coordinator', village = 'esdorp') {
  const browser = house.browser()
  await browser.signIn(who, village)
  const asked = await browser.post(`/${village}/zoeken`, { q })
  if (asked.location) expect(asked.location).toBe(`/${village}/zoeken`)
  const page = asked.location ? await browser.get(asked.location) : asked
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const marked = [...main.matchAll(/<mark>([^<]+)<\/mark>/g)].map(([, words]) => words)
  const under = (heading: string) =>
    (main.split('<h2').find(part => part.includes(`>${heading}<`)) ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  return { ...page, main, marked, under, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

export const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select l.action, s.subject_id as who, s.object_type as type, s.sensitivity
      from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
      where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
        where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}
