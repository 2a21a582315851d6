/** library: cards to lean on: what we do and do not do, each with its source and the village’s own version. */
export { type Beside, besideRequest } from './beside.ts'
export { LimitsLine, PaidFlag } from './beside.tsx'
export { cardsOf } from './cards.ts'
export { libraryColumns } from './columns.ts'
export { dropOldCardChanges, oldCardChanges } from './queries.changes.ts'
export type { Card } from './rules.cards.ts'
export type { Limit } from './rules.limits.ts'
