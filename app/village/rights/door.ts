/** rights: what is known of a person is shown to them, put right and erased; and what is old goes by itself. */
export { goesTonight } from './going.ts'
export { nothingAlong, nothingSince, nothingToMove } from './merged.ts'
export { reapplyErasures } from './queries.erasing.ts'
export { keepNoLonger } from './queries.keeping.ts'
