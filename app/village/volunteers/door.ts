/** volunteers: what people like to do for one another, when, how far; who holds which task. */

export { bringPart, giveBackPart, hearAnswer, nothingOfPart, partComesAlong } from './along.ts'
export { type Card, cardOf } from './queries.card.ts'
export { volunteersHold } from './queries.holding.ts'
export { changedSince, everybody, type Taker } from './queries.list.ts'
export { type NamedBesides, namedBesides } from './queries.named.ts'
export { delicateParts } from './queries.reached.ts'
export { milestonesIn, thank, thankNot, thanksTo } from './queries.thanks.ts'
export { isPaused } from './rules.profile.ts'
export { shownIn } from './rules.shown.ts'
export { monthBefore, monthOf, occasionIn, occasionOf } from './rules.thanks.ts'
export { type Speaking, sayAskBy, sayLikes, sayPauseAhead, sayTalents } from './said.ts'
