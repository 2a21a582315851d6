/** "november 2026" */
import { useHouse } from '../../entrance/house.tsx'
import { sayMonth } from '../../foundation/days.said.ts'
import type { Month } from './rules.review.ts'

export function useMonthName() {
  const { language } = useHouse()
  return (month: Month) => `${sayMonth(Number(month.slice(5)), language)} ${month.slice(0, 4)}`
}
