/** Who looked, short enough for paper: each sentence once, with the days on which it was so. */
import { sayMonth } from '../../foundation/days.said.ts'
import type { Day, Tongue } from '../../foundation/days.ts'

export function eachOnce(looks: readonly { day: Day; line: string }[], language: Tongue) {
  return [...Map.groupBy(looks, ({ line }) => line)].map(([line, those]) => ({
    line,
    days: sayDays([...new Set(those.map(({ day }) => day))].sort(), language),
  }))
}

/** "27, 28 oktober 2026; 2 november 2026", in order. */
const sayDays = (days: readonly Day[], language: Tongue): string =>
  [...Map.groupBy(days, day => day.slice(0, 7))]
    .map(([month, those]) => {
      const [year, number] = month.split('-')
      return `${those.map(day => Number(day.slice(8))).join(', ')} ${sayMonth(Number(number), language)} ${year}`
    })
    .join('; ')
