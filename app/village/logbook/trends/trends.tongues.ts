/** With what this page says a sentence. */
import { useHouse } from '../../../entrance/house.tsx'
import type { KindRow } from '../queries.kinds.ts'
import type { Tongues } from './trends.said.ts'

export function useTongues(kinds: readonly KindRow[]): Tongues {
  const { say, language } = useHouse()
  return { say, language, nameOf: kind => kinds.find(({ code }) => code === kind)?.name ?? kind }
}
