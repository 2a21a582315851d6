/** logbook: requests, their life, the lines of what was said and done. */

export { bringAlong, cameSince, giveBack, nothingSaidOf, whatComesAlong } from './along/hearing.ts'
export { logbookImport } from './import/old.ts'
export { type AboutLine, type Coming, comingFor, linesAbout } from './lines/queries.about.ts'
export { findSayings, linesGone, type Sayings, takeWords } from './lines/queries.gone.ts'
export { sayWish } from './lines/rules.saying.ts'
export { agreedWith } from './person/queries.agreed.ts'
export { logbookHolds } from './queries.holding.ts'
export { delicateLines } from './queries.reached.ts'
export { shownInLine, shownInMoment, shownInRequest } from './rules.shown.ts'
export { type Named, namedElsewhere } from './search/queries.named.ts'
