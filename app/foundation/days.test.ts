import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, daysSince, mondayOf, timeOf, weekday, zone } from './days.ts'

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const calendar = (day: string) => Temporal.PlainDate.from(day)

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -400, max: 400 }), (from, to, some) => {
      expect(daysBetween(from, to)).toBe(calendar(from).until(calendar(to), { largestUnit: 'day' }).days)
      expect(weekday(from)).toBe(calendar(from).dayOfWeek)
      if (from > '0003') expect(addDays(from, some)).toBe(calendar(from).add({ days: some }).toString())
    }),
  )
  expect([addDays('2028-02-28', 1), addDays('2026-03-01', -1), mondayOf('2026-11-29')]).toEqual([
    '2028-02-29',
    '2026-02-28',
    '2026-11-23',
  ])
})

it('reads the clock on the wall, also in the nights in which it is turned, and before clocks were turned', () => {
  const moments = [
    '2026-03-29T00:59:59Z',
    '2026-03-29T01:00:00Z',
    '2026-10-25T00:59:59.999Z',
    '2026-10-25T01:00:00Z',
  ]
  const any = fc.date({ min: new Date('1945-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  const isRight = (text: string) => {
    const moment = Temporal.Instant.from(text)
    const there = moment.toZonedDateTimeISO(zone)
    expect([dayOf(moment), timeOf(moment)]).toEqual([
      there.toPlainDate().toString(),
      there.toPlainTime().toString({ smallestUnit: 'minute' }),
    ])
    expect(daysSince(moment, '2026-11-29')).toBe(daysBetween(dayOf(moment), '2026-11-29'))
  }
  for (const moment of moments) isRight(moment)
  fc.assert(fc.property(any, date => isRight(date.toISOString())))
  expect(daysSince(Temporal.Instant.from('2026-11-28T23:30:00Z'), '2026-11-30')).toBe(1)
})
