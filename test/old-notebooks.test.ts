/**
 * Twenty notebooks as villages really kept them, brought in through the pages as a coordinator would who presses what is
 * proposed and corrects nothing. What is taken must be right; what cannot be known must be asked.
 */
import { describe, expect, it } from 'vitest'
import { formOn } from './support/forms.ts'
import { importStories } from './support/importing.ts'
import { classOf, notebooks, peopleOf, type Read } from './support/old-notebooks.ts'

const { s, choose } = importStories('logboek')

async function readAll(bytes: Uint8Array, name: string): Promise<Read[]> {
  const place = (await choose(bytes, name)).location as string
  expect(place).toMatch(/invoer\/[0-9a-f-]{36}$/)
  const page = await s.annie.get(place)
  const tried = await s.annie.post(place, formOn(page.body, 'Wat staat er in elke kolom?'))
  expect(tried.status).toBe(303)
  await s.house.finishImports()
  const { rows } = await s.test.admin.query(
    `select place, verdict, read from logbook.import_lines where import_id = $1 order by line`,
    [place.split('/').at(-1)],
  )
  return rows.map(({ place: at, verdict, read }) => ({
    sheet: at.sheet || null,
    row: at.row,
    verdict: verdict === 'new' ? 'request' : verdict === 'doubt' ? 'doubt' : 'skip',
    ...{ day: null, who: null, phone: null, words: null, by: null, helper: null, done: null },
    ...read,
    person: verdict === 'new' ? (read?.person ?? null) : null,
  }))
}

const tally = { right: 0, careful: 0, off: 0, wrong: 0, lost: 0 }
let rowsInAll = 0
const swallowedInAll: string[] = []
const doubledInAll: string[] = []

describe('old notebooks', () => {
  it.each(notebooks)(
    '$name',
    async ({ name, bytes, rows, counts, people }) => {
      const got = await readAll(bytes, name)
      const byPlace = new Map(got.map(one => [`${one.sheet}!${one.row}`, one]))
      const judged = rows.map(row => ({
        row,
        ...classOf(row, byPlace.get(`${row.sheet}!${row.row}`)),
      }))
      const count = { right: 0, careful: 0, off: 0, wrong: 0, lost: 0 }
      for (const { is } of judged) {
        count[is]++
        tally[is]++
      }
      rowsInAll += rows.length
      const { swallowed, doubled } = peopleOf(people ?? [], got)
      swallowedInAll.push(...swallowed)
      doubledInAll.push(...doubled)
      const expected = new Set(rows.map(({ sheet, row }) => `${sheet}!${row}`))
      const unheard = counts
        ? []
        : got.filter(one => one.verdict !== 'skip' && !expected.has(`${one.sheet}!${one.row}`))
      const notes = judged
        .filter(({ is }) => is !== 'right')
        .map(({ row, is, how }) => `   ${row.sheet ?? ''} ${row.row} ${is}: ${how}`)
      console.info(
        [
          `${name}: ${rows.length} rows, ${Object.entries(count)
            .map(([is, n]) => `${is} ${n}`)
            .join(', ')}`,
          ...notes,
          ...swallowed.map(one => `   SWALLOWED ${one}`),
          ...doubled.map(one => `   doubled ${one}`),
        ].join('\n'),
      )
      if (counts) {
        const verdicts = Object.groupBy(got, one => one.verdict)
        const summary = {
          request: verdicts.request?.length,
          doubt: verdicts.doubt?.length,
          skip: verdicts.skip?.length,
          people: new Set(verdicts.request?.map(one => one.person).filter(Boolean)).size,
          nameless: verdicts.request?.filter(one => !one.who).length,
          phoneless: verdicts.request?.filter(one => !one.phone).length,
        }
        console.info('  ', JSON.stringify(summary), JSON.stringify(counts.verdicts))
        expect(summary.request).toBe(counts.verdicts.request)
        const years = Object.groupBy(verdicts.request ?? [], one => (one.day ?? '').slice(0, 4))
        expect(Object.fromEntries(Object.entries(years).map(([year, all]) => [year, all?.length]))).toEqual(
          counts.requests_per_year,
        )
        expect(summary.nameless).toBe(counts.requests_without_name)
        expect(summary.people).toBe(counts.distinct_people)
      }
      expect(unheard).toEqual([])
      expect({ wrong: count.wrong, lost: count.lost, swallowed }).toEqual({
        wrong: 0,
        lost: 0,
        swallowed: [],
      })
    },
    120_000,
  )

  it('nothing is ever taken wrongly, and nineteen of twenty rows need no question', () => {
    console.info(`in all ${rowsInAll}:`, tally, 'doubled', doubledInAll.length)
    expect({ wrong: tally.wrong, lost: tally.lost, swallowed: swallowedInAll }).toEqual({
      ...{ wrong: 0, lost: 0, swallowed: [] },
    })
    expect(tally.right / rowsInAll).toBeGreaterThanOrEqual(0.95)
    expect(doubledInAll.length).toBeLessThanOrEqual(6)
  })
})
