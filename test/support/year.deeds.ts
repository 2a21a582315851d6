/** What people of Esdorp do in a year, each by the form that stands on the page; the memory hears of it too. */
import { expect } from 'vitest'
import { type Filled, formOn, readable } from './forms.ts'
import type { Mate, Year } from './year.village.ts'

const take = '/esdorp/logboek/nieuw'
export const pageOf = (request: string) => `/esdorp/logboek/${request}`
const person = (id: string) => `/esdorp/mensen/${id}`

/** The fields of the form in which a button or a field of this name stands, and with this value. */
export function formWith(page: string, name: string, value = ''): Filled {
  const forms = [...page.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, inside = '']) => inside)
  const found = forms.find(inside =>
    (inside.match(/<(?:button|input|textarea|select)\b[^>]*>/g) ?? []).some(
      control => control.includes(` name="${name}"`) && (!value || control.includes(` value="${value}"`)),
    ),
  )
  if (!found) throw new Error(`No form with ${name} ${value}: ${readable(page)}`)
  return formOn(`<form action="it">${found}</form>`, 'it')
}

export function deedsOf(year: Year) {
  const { clock, memory, people } = year
  const { deeds, asked, lines } = memory

  async function send(mate: Mate, page: string, [name, value]: [string, string?], fields: Filled, to = page) {
    const browser = await year.at(mate)
    const { body } = await browser.get(page)
    const answer = await browser.post(to, { ...formWith(body, name, value), ...fields }, page)
    expect(answer.status, `${page} ${name} ${value}`).toBe(303)
    return answer
  }

  /** Whoever looks like somebody on the list is somebody else all the same. */
  async function welcome(mate: Mate, name: string) {
    const [page, label] = ['/esdorp/mensen/nieuw', 'Schrijf iemand op']
    const browser = await year.at(mate)
    const shown = await browser.post(page, { ...formOn((await browser.get(page)).body, label), name })
    const other = shown.body.match(/<button[^>]*value="([^"]*)"[^>]*name="other"/)?.[1] ?? ''
    const saved =
      shown.status === 422 ? await browser.post(page, { ...formOn(shown.body, label), other }) : shown
    const id = saved.location?.match(/mensen\/([0-9a-f-]{36})/)?.[1] as string
    expect(id, name).toBeTruthy()
    people.set(name, id)
    return id
  }

  async function call(mate: Mate, who: string, kind: string, words: string) {
    const browser = await year.at(mate)
    const { body } = await browser.get(take)
    const form = { ...formOn(body, 'Een vraag opnemen'), who, words, kind }
    const saved = await browser.post(take, { ...form, who_is: people.get(who) as string, who_seen: who })
    expect(saved.status, words).toBe(303)
    const id = saved.location?.match(/[0-9a-f-]{36}/)?.[0] as string
    const at = clock.now
    asked.set(id, { ...{ id, kind, words, at, state: 'new', touched: at }, who: people.get(who) as string })
    deeds.push({ request: id, resident: null, what: 'new', by: mate.account, at })
    return id
  }

  const happened = (mate: Mate, request: string, what: string) => {
    const found = asked.get(request)
    if (found) found.touched = clock.now
    deeds.push({ request, resident: null, what, by: mate.account, at: clock.now })
  }

  async function step(mate: Mate, request: string, what: string, fields: Filled = {}) {
    await send(mate, pageOf(request), ['step', what], { step: what, ...fields })
    happened(mate, request, what)
    const states: Record<string, string> = {
      reopened: 'looking',
      waiting: asked.get(request)?.state ?? 'new',
    }
    Object.assign(asked.get(request) ?? {}, { state: states[what] ?? what })
  }

  async function found(mate: Mate, request: string, helper: string) {
    const id = people.get(helper) as string
    await step(mate, request, 'found', { helper, helper_is: id, helper_seen: helper })
    Object.assign(asked.get(request) ?? {}, { helper: id })
  }

  /** A moment after the step, by whoever took it. */
  async function undo(mate: Mate, request: string, back: string) {
    await send(mate, pageOf(request), ['do', 'undo'], {})
    const last = deeds.findLast(deed => deed.request === request && !deed.undone)
    if (last) last.undone = { by: mate.account, at: clock.now }
    Object.assign(asked.get(request) ?? {}, { state: back, touched: clock.now })
  }

  async function move(mate: Mate, request: string, day: string) {
    await send(mate, `${pageOf(request)}/wijzigen`, ['wished_day'], { wished_day: day })
    happened(mate, request, 'changed')
  }

  async function write(mate: Mate, request: string, words: string) {
    const { who } = asked.get(request) ?? {}
    await send(mate, pageOf(request), ['line', 'said'], { words, line: 'said' })
    const found = asked.get(request)
    if (found) found.touched = clock.now
    lines.push({ about: who as string, request, words, by: mate.account, at: clock.now })
  }

  async function about(mate: Mate, id: string, words: string) {
    await send(mate, person(id), ['line', 'said'], { words, line: 'said' }, `${person(id)}/regel`)
    lines.push({ about: id, request: null, words, by: mate.account, at: clock.now })
  }

  const ofPerson = (mate: Mate, resident: string, what: string) =>
    deeds.push({ request: null, resident, what, by: mate.account, at: clock.now })

  async function phoneOf(mate: Mate, id: string, number: string) {
    const browser = await year.at(mate)
    const page = `${person(id)}/gegevens`
    const form = formOn((await browser.get(page)).body, 'Gegevens')
    expect((await browser.post(page, { ...form, 'phone-0': number })).status).toBe(303)
    ofPerson(mate, id, 'changed')
  }

  const ways = new Map<string, { name: string; back: () => void }>()
  async function merge(mate: Mate, stays: string, goes: string) {
    const page = `${person(stays)}/samenvoegen?met=${goes}`
    const browser = await year.at(mate)
    const form = formOn((await browser.get(page)).body, 'Ja, maak er één van')
    expect((await browser.post(page, { ...form, do: 'one', sure: 'one' })).status).toBe(303)
    ofPerson(mate, stays, 'merged')
    const name = [...people].find(([, id]) => id === goes)?.[0] as string
    people.delete(name)
    ways.set(goes, { name, back: memory.bringAlong(stays, goes) })
  }

  /** From now on it is told of both that they were one for a while. */
  async function part(mate: Mate, stays: string, goes: string) {
    const once = deeds.findLast(({ resident, what }) => resident === stays && what === 'merged')
    const page = `${person(stays)}/uit-elkaar`
    const browser = await year.at(mate)
    const form = formOn((await browser.get(page)).body, 'Haal deze twee uit elkaar')
    expect((await browser.post(page, form)).status).toBe(303)
    const way = ways.get(goes)
    if (way) people.set(way.name, goes)
    way?.back()
    if (once) deeds.push({ ...once, resident: goes })
    for (const one of [stays, goes]) ofPerson(mate, one, 'unmerged')
  }

  async function erase(mate: Mate, id: string) {
    const page = `${person(id)}/wissen`
    const browser = await year.at(mate)
    // What is written of others stays as this year wrote it.
    const { named: _, ...form } = formWith((await browser.get(page)).body, 'sure')
    const gone = await browser.post(page, { ...form, sure: 'yes' })
    expect(gone.location).toMatch(/^\/esdorp\/mensen\/gewist/)
    for (const [name, one] of people) if (one === id) people.delete(name)
    return memory.erase(id, { by: mate.account, at: clock.now })
  }

  return { send, welcome, call, step, found, undo, move, write, about, phoneOf, merge, part, erase }
}
export type Deeds = ReturnType<typeof deedsOf>
