/** For the tests of this room: two villages, and two browsers of somebody who keeps the settings. */
import { freshDatabase, makeVillage } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { keysOn, versionOn } from '../../../test/support/shown.ts'
import type { Asker, Tx } from '../../foundation/database.ts'

export const settings = '/esdorp/instellingen'

export async function openVillage() {
  const test = await freshDatabase()
  const esdorp = await makeVillage(test.database, 'esdorp')
  const brinkstad = await makeVillage(test.database, 'brinkstad')
  const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
  const house = await openTestHouse(test, { now })
  const jannie = house.browser()
  const bert = house.browser()
  await jannie.signIn('administrator')
  await bert.signIn('administrator')
  const look = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.inVillage(esdorp.asker.administrator as Asker, 'read', work)
  return { test, house, esdorp, brinkstad, jannie, bert, look, now }
}

/** Opens the form and fills it in, as somebody with that page before them; `send` may come later. */
export async function fill(who: Browser, page: string, fields: Record<string, string>) {
  const form = await who.get(page)
  const _key = keysOn(form).at(-1) ?? ''
  return { send: () => who.post(page, { _version: versionOn(form), ...fields, _key }) }
}
export const save = async (who: Browser, page: string, fields: Record<string, string>) =>
  (await fill(who, page, fields)).send()

/** Puts back what was changed last on this page. */
export async function takeBack(who: Browser, page: string) {
  const { body } = await who.get(page)
  const change = /name="change" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return who.post(page.split('gedaan')[0]?.replace(/[?&]$/, '') ?? page, { do: 'take-back', change }, page)
}
