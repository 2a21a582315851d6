/** For the stories of the village phone: who has which days, and the page of a coordinator as she reads it. */
import { formOn, readable } from '../../../../test/support/forms.ts'
import type { Asker, Tx } from '../../../foundation/database.ts'
import { house, test, write } from '../logbook.support.ts'
import { keepDays } from './queries.duty.ts'
import { daysOf } from './rules.duty.ts'

/** Somebody has the phone for so many days from this one on. */
export const hasPhone = (who: Asker, first: string, count = 7) =>
  write(who, (tx: Tx) =>
    keepDays(
      tx,
      { village: who.village, account: who.account, now: Temporal.Instant.from(`${first}T08:00:00Z`) },
      'given',
      daysOf(first, count).map(day => ({ day, account: who.account, version: 0 })),
    ),
  )

export async function see(path: string, who = 'coordinator', village = 'esdorp') {
  const browser = house.browser()
  await browser.signIn(who, village)
  const page = await browser.get(path)
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const text = readable(main)
  const parts = main.split(/<h2[^>]*>/).map(part => readable(`<p>${part}`).trim())
  const under = (heading: string) => parts.find(part => part.startsWith(heading)) ?? ''
  return { ...page, browser, text, under, main }
}

/** Fills in the form of this name on a page, and sends it. */
export const fill = (
  page: Awaited<ReturnType<typeof see>>,
  to: string,
  form: string,
  fields: Record<string, string>,
) => page.browser.post(to, { ...formOn(page.body, form), ...fields })

export const clean = () =>
  test.admin.query(
    'truncate logbook.duty_days, logbook.duty_away, logbook.duty_orders, logbook.duty_sheets; delete from accounts.notices',
  )
