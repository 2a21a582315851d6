/** The cards as they stand in a village, with the holes for its words still in them: to compare and to save. */
import type { Tx } from '../../foundation/database.ts'
import { ownCards } from './queries.cards.ts'
import { type Card, type Said, type Sort, type Starting, standing } from './rules.cards.ts'
import { type Dilemma, emptyDilemma, eveningFields } from './rules.dilemmas.ts'
import { emptyLimit, type Limit } from './rules.limits.ts'
import { startingDilemmas, startingLimits } from './starting.ts'

export type SaidOf = { limit: Limit; dilemma: Dilemma }
type Begins<S extends Said> = { starting: readonly Starting<S>[]; empty: S; apart: readonly (keyof S)[] }

const begins: { [T in Sort]: Begins<SaidOf[T]> } = {
  limit: { starting: startingLimits, empty: emptyLimit, apart: [] },
  dilemma: { starting: startingDilemmas, empty: emptyDilemma, apart: eveningFields },
}

export async function cardsOf<T extends Sort>(tx: Tx, village: string, sort: T): Promise<Card<SaidOf[T]>[]> {
  const { starting, empty, apart } = begins[sort] as Begins<SaidOf[T]>
  return standing(starting, await ownCards(tx, village, sort, empty), apart)
}
