/** What a year comes to: its figures, somebody's own copy, and what an older backup brings back. */
import { expect } from 'vitest'
import { type Database, openDatabase } from '../../app/foundation/database.ts'
import { addMonths } from '../../app/foundation/days.ts'
import { startPostgres } from '../../app/foundation/postgres.ts'
import { inspect } from '../../bin/inspect.ts'
import { sendFile } from './files.ts'
import { formOn, readable } from './forms.ts'
import { openTestHouse } from './house.ts'
import { figures } from './importing.ts'
import type { Mate, Year } from './year.village.ts'

const root = `${import.meta.dirname}/../..`

/** Every month of every kind as the page tells it, beside what the test counted; answers with how many of them. */
export async function compareTrends(year: Year, first: string, last: string): Promise<number> {
  const [mate] = year.team as [Mate]
  const kinds = new Set([...year.memory.asked.values()].map(({ kind }) => kind))
  let count = 0
  for (const kind of kinds) {
    const told: Record<string, number> = {}
    for (const at of [first.slice(0, 4), last.slice(0, 4)]) {
      const { body } = await year.read(mate, `/esdorp/trends?jaar=${at}&soort=${kind}`)
      const months = body.slice(body.indexOf('id="maanden"'))
      const table = months.match(/<tbody.*?<\/tbody>/s)?.[0] ?? ''
      const rows = table
        .split('<tr')
        .slice(1)
        .map(row => readable(`<p ${row}`).trim())
      let month = 0
      for (const row of rows.filter(row => !row.includes('kwartaal'))) {
        const figure = row.match(/(\d+|–)$/)?.[1]
        told[`${at}-${String(++month).padStart(2, '0')}`] = figure === '–' ? Number.NaN : Number(figure)
      }
    }
    for (let day = `${first}-01`; day.slice(0, 7) <= last; day = addMonths(day, 1)) {
      const month = day.slice(0, 7)
      expect([kind, month, told[month]]).toEqual([kind, month, year.memory.countIn(kind, month)])
      count++
    }
  }
  return count
}

/** Of this person: what they asked and what was written, in the file that they may take along. */
export async function copyFor(year: Year, mate: Mate, id: string) {
  const page = `/esdorp/mensen/${id}/inzage`
  const browser = await year.at(mate)
  const { status, body } = await browser.post(`${page}/blad`, { as: 'file' }, page)
  expect(status).toBe(200)
  const facts = factsIn(JSON.parse(body))
  const of = (column: string) => facts.flatMap(fact => (fact.name === column ? fact.value : [])).sort()
  return { asked: of('logbook.requests.words'), said: of('logbook.entries.words') }
}

type Fact = { name: string; value: string }

/** Wherever they are nested: lines and steps lie in their request. */
const factsIn = (told: unknown): Fact[] => {
  if (typeof told !== 'object' || told === null) return []
  return 'name' in told && 'value' in told ? [told as Fact] : Object.values(told).flatMap(factsIn)
}

export const remembered = ({ memory: { asked, lines } }: Year, id: string) => ({
  asked: [...asked.values()].flatMap(({ who, words }) => (who === id ? words : [])).sort(),
  said: lines.flatMap(({ about, words }) => (about === id ? words : [])).sort(),
})

/** Brings an old notebook in as a coordinator who presses what is proposed; answers with how many requests came. */
export async function bringNotebook(year: Year, mate: Mate, name: string, bytes: Uint8Array) {
  const browser = await year.at(mate)
  const sent = await sendFile(year.house, browser, '/esdorp/logboek/invoer', { name, bytes })
  const place = sent.location as string
  const columns = await browser.get(place)
  await browser.post(place, formOn(columns.body, 'Wat staat er in elke kolom?'))
  await year.house.finishImports()
  const { body } = await browser.get(`${place}/proef`)
  const label = body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
  expect((await browser.post(`${place}/proef`, { ...formOn(body, label), do: 'take' })).status).toBe(303)
  await year.house.finishImports()
  return figures(body)?.[0] ?? 0
}

/** Puts back how it stood at that moment, and looks for this person before and after the journal is applied. */
export async function putBackAndLook(year: Year, until: Temporal.Instant, gone: string, mate: Mate) {
  const { kept, village, clock } = year
  const asker = { village, account: mate.account, roles: ['coordinator'] }
  const isHere = (database: Database) =>
    database.inVillage(asker, 'read', async tx => {
      const rows = await tx
        .selectFrom('residents.residents')
        .select('id')
        .where('village_id', '=', village)
        .where('id', '=', gone)
        .execute()
      return rows.length > 0
    })
  let cameBack = false
  const back = await kept.putBack({ until }, async (database, house) => {
    cameBack = await isHere(database)
    return inspect(root)(database, house)
  })
  const postgres = await startPostgres(back.data)
  const urlOf = (url: string) => {
    const there = new URL(url)
    there.port = new URL(postgres.url).port
    return there.toString()
  }
  const database = openDatabase({ app: urlOf(kept.urls.app), gate: urlOf(kept.urls.gate) }, 2)
  try {
    const browser = (await openTestHouse({ database }, clock)).browser()
    await browser.signIn(mate.key)
    const page = await browser.get(`/esdorp/mensen/${gone}`)
    const list = await browser.get('/esdorp/mensen?wie=iedereen')
    return {
      cameBack,
      isThere: await isHere(database),
      page: page.status,
      list: list.body,
      findings: back.findings,
    }
  } finally {
    await database.close()
    await postgres.stop()
  }
}
