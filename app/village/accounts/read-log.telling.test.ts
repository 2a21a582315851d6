/** From rows of the log to lines that a resident reads: joined, in whole days, with or without names. */
import { describe, expect, it } from 'vitest'
import { type Look, tellLooks, wholeDays } from './rules.who-looked.ts'

const noon = Temporal.Instant.from('2026-11-26T11:00:00Z')

describe('one visit', () => {
  const seen = (...parts: Partial<Look>[]): Look[] =>
    parts.map(part => ({
      ...{
        seq: 1,
        at: noon,
        account: 'a',
        name: 'Annie',
        roles: 'coordinator',
        action: 'R',
        relation: '',
      },
      ...{ eventType: '/:village/mensen/:resident', type: 'resident', part: 'page', narrow: false },
      ...part,
    }))
  const told = (...parts: Partial<Look>[]) =>
    tellLooks(seen(...parts), 'workers').flatMap(({ lines }) =>
      lines.map(({ what, why, times }) => `${what} ${why} ${times}`),
    )

  it('to a page is one line, whatever stands on that page', () => {
    const all = [{ part: 'name' }, { type: 'request', part: 'person' }, { type: 'entry', part: 'person' }]
    expect(told({}, ...all)).toEqual(['page none 1'])
    expect(told({}, { part: 'good-to-know' }, ...all)).toEqual(['page-whole none 1'])
    expect(told({ relation: 'open-request' }, ...all)).toEqual(['page open-request 1'])
  })

  it('tells of a line for a few by itself', () => {
    expect(
      told(
        { type: 'request', eventType: '/:village/logboek/:request' },
        { type: 'entry', part: 'words', narrow: true },
        { type: 'entry' },
      ),
    ).toEqual(['request request 1', 'narrow-line none 1'])
  })

  it('gives a reason only where the page is for one thing: a list, a search and a sheet of another are not', () => {
    const request = { type: 'request', eventType: '/:village/logboek' }
    expect(told({ ...request, part: 'list' })).toEqual(['request-list none 1'])
    expect(told({ ...request, part: 'page', eventType: '/:village/logboek/:request' })).toEqual([
      'request request 1',
    ])
    const search = { eventType: '/:village/zoeken', action: 'S', part: 'search' }
    expect(told({ ...search, type: 'entry' })).toEqual(['found-line none 1'])
    const erase = { eventType: '/:village/mensen/:resident/wissen', part: 'search' }
    expect(told({ ...erase, type: 'entry' })).toEqual(['line-list erasing-another 1'])
    expect(told({ ...erase, part: 'page', relation: 'for-another' })).toEqual(['named erasing-another 1'])
    // Of an old row nobody knows whether it was their own page.
    expect(told({ ...erase, part: 'page' })).toEqual(['page none 1'])
    const sheet = { eventType: '/:village/mensen/:resident/blad', action: 'X' }
    expect(told({ ...sheet, type: 'request', part: 'person' })).toEqual(['printed-other none 1'])
    expect(told({ ...sheet }, { ...sheet, type: 'request', part: 'person' })).toEqual(['printed none 1'])
    expect(told({ relation: 'no-request' })).toEqual(['page no-request 1'])
  })
})

describe('a long list', () => {
  const looks = (days: number, perDay: number): Look[] =>
    Array.from({ length: days * perDay }, (_, at) => ({
      ...{ seq: days * perDay - at, account: 'a', name: 'Annie', roles: 'coordinator', action: 'R' },
      ...{ eventType: '/:village/mensen', type: 'resident', part: 'name', relation: '', narrow: false },
      at: Temporal.Instant.from('2026-11-26T20:00:00Z').subtract({
        hours: 24 * Math.floor(at / perDay),
        minutes: at % perDay,
      }),
    }))

  it('comes in pieces of whole days, none left out and none twice', () => {
    const all = looks(7, 10)
    const days: string[] = []
    let before: string | null = '2026-11-27'
    while (before !== null) {
      const next: string = before
      const piece = wholeDays(all.filter(({ at }) => at.toString() < next).slice(0, 26), 25)
      days.push(...tellLooks(piece.looks, 'workers').map(({ day, lines }) => `${day} ${lines[0]?.times}`))
      before = piece.before
    }
    expect(days).toEqual(['26', '25', '24', '23', '22', '21', '20'].map(day => `2026-11-${day} 10`))
  })

  it('cuts no day, not even one that alone is too long: that one is asked for by itself', () => {
    const piece = wholeDays(looks(1, 40).slice(0, 26), 25)
    expect(piece).toEqual({ looks: [], before: '2026-11-26' })
  })
})

describe('names', () => {
  const of = (roles: string): Look => ({
    ...{
      seq: 1,
      at: noon,
      account: 'a',
      name: 'Annie',
      roles,
      action: 'R',
      eventType: '',
      relation: '',
    },
    ...{ type: 'resident', part: 'page', narrow: false },
  })
  const named = (roles: string, naming?: 'nobody' | 'everybody') => {
    const line = tellLooks([of(roles)], naming ?? 'workers')[0]?.lines[0]
    return `${line?.role} ${line?.name}`.trim()
  }

  it('are told of coordinators and administrators, of nobody, or of all: as the village chose', () => {
    expect([named('coordinator'), named('administrator'), named('volunteer'), named('')]).toEqual([
      'coordinator Annie',
      'administrator Annie',
      'volunteer',
      'somebody',
    ])
    expect([named('coordinator', 'nobody'), named('volunteer', 'everybody')]).toEqual([
      'coordinator',
      'volunteer Annie',
    ])
    expect(named('board,coordinator')).toBe('coordinator Annie')
  })
})
