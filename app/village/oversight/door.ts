/** oversight: one person's page in an emergency, and the review of who looked. */

export { nothingCame, nothingMoves, staysInTheLog } from './merged.ts'
export { warnOfReview } from './queries.alarm.ts'
export { drawReviews } from './queries.draw.ts'
export { oversightHolds } from './queries.holding.ts'
