/**
 * A8: a right that is taken away works at the very next request, at every address, with a page open and a form half
 * filled in; and it is there again as soon as it is given back. A thousand times, none slips through.
 */
import type pg from 'pg'
import { addresses, type Role } from '../../app/addresses.ts'
import { rights } from '../rights.ts'
import { makeCanaryVillage } from './canaries.ts'
import { freshDatabase } from './database.ts'
import { type Browser, openTestHouse } from './house.ts'
import { countsOf } from './prints.ts'
import { fill, fillForm, formsOf } from './sending.ts'

/** `other`: a role that has nothing to do there; null where every role may come, and only leaving the village helps. */
const doors = addresses
  .filter(({ path, who }) => path.startsWith('/:village') && typeof who !== 'string' && rights[path])
  .map(({ path, who }) => {
    const [role] = who as readonly Role[]
    return { path, role: role as Role, other: who.includes('reader') ? null : 'reader' }
  })

type Ends = 'another role' | 'left'
async function take(admin: pg.Client, account: string, role: Role, how: Ends) {
  await admin.query(
    how === 'left'
      ? `update accounts.memberships set ended_at = '2026-11-26' where account_id = $1`
      : `update accounts.memberships set roles = '{reader}' where account_id = $1`,
    [account],
  )
  return () =>
    admin.query('update accounts.memberships set ended_at = null, roles = $2 where account_id = $1', [
      account,
      [role],
    ])
}

/** At least so many requests without the role, each beside one with it. */
export async function takeAway(enough: number) {
  const test = await freshDatabase()
  const esdorp = await makeCanaryVillage(test, 'esdorp')
  const house = await openTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  const slipped: string[] = []
  const shut = new Set<string>()
  const browsers = new Map<Role, Browser>()
  let asked = 0
  for (let round = 0; asked < enough; round++) {
    for (const { path, role, other } of doors) {
      const how: Ends = other && round % 2 === 0 ? 'another role' : 'left'
      const browser = browsers.get(role) ?? house.browser()
      if (!browsers.has(role)) await browser.signIn(role)
      browsers.set(role, browser)
      const page = fill(path, 'esdorp', esdorp.ids)
      const forms = formsOf(path)
      const form = forms[round % Math.max(1, forms.length)]
      const own = { ids: esdorp.ids, word: esdorp.canary, page }
      const fields = form ? { ...(await fillForm(browser, form, own)), _key: browser.freshKey() } : null
      const before = JSON.stringify(await countsOf(test))
      const giveBack = await take(test.admin, esdorp.asker[role]?.account as string, role, how)
      const answers = [await browser.get(page), ...(fields ? [await browser.post(page, fields)] : [])]
      asked += answers.length
      for (const [at, { status, body }] of answers.entries())
        if (status !== 404 || body.includes(esdorp.canary))
          slipped.push(`${at ? 'POST' : 'GET'} ${path}, ${how}: ${status}`)
      if (JSON.stringify(await countsOf(test)) !== before) slipped.push(`${path}: something was saved`)
      await giveBack()
      if ((await browser.get(page)).status === 404) shut.add(path)
    }
  }
  await test.close()
  return { asked, slipped, shut: [...shut], troubles: house.troubles }
}
