/** Fills in the addresses and forms of test/rights.ts for one village and one browser. */
import { randomBytes, randomUUID } from 'node:crypto'
import { addresses } from '../../app/addresses.ts'
import { type Form, rights } from '../rights.ts'
import type { Canaried } from './canaries.ts'
import type { Browser, Visited } from './house.ts'
import { typedIn } from './shown.ts'

/** Whose ids stand in an address or a form: those of a village, or ones that nobody has. */
export type Ids = Readonly<Record<string, string>>

export const inVillages = addresses.filter(({ path }) => path.startsWith('/:village'))
/** `:call` is a form of one's own that was set aside: it names nothing of a village. */
const nothingOfAVillage = ['village', 'call']
export const idsIn = (path: string) =>
  [...path.matchAll(/:(\w+)/g)]
    .map(([, name]) => name as string)
    .filter(name => !nothingOfAVillage.includes(name))
export const may = (path: string, role: string) => rights[path]?.may.includes(role[0] as string) ?? false
export const formsOf = (path: string): Form[] => {
  const { form, also = [] } = rights[path] ?? {}
  return form ? [form, ...also] : []
}

export const fill = (path: string, village: string, ids: Ids) =>
  path.replace(/:(\w+)/g, (_all, name: string) =>
    name === 'village' ? village : encodeURIComponent(ids[name] ?? randomUUID()),
  ) + (rights[path]?.query ?? '')

/** `page` is where the version stands. */
export async function fillForm(
  browser: Browser,
  form: Form,
  { ids, word, page, fresh }: { ids: Ids; word: string; page: string; fresh?: string },
): Promise<Record<string, string>> {
  const version = Object.values(form).includes(':version') ? typedIn(await browser.get(page), '_version') : ''
  const own: Ids = { ...ids, word, version, fresh: fresh ?? `vers${randomBytes(4).toString('hex')}` }
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      value.startsWith(':') ? (own[value.slice(1)] ?? '') : value,
    ]),
  )
}

/** As somebody of this village would send it. */
export async function send(browser: Browser, village: Canaried, path: string, form: Form): Promise<Visited> {
  const page = fill(path, village.slug, village.ids)
  const fields = await fillForm(browser, form, { ids: village.ids, word: village.canary, page })
  return browser.post(page, { ...fields, _key: browser.freshKey() })
}

export const holdsIds = (form: Form) =>
  Object.values(form).some(value => /^:(?!word|version|fresh)/.test(value))
