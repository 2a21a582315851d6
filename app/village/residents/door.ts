/** residents: people and households; a name is enough. */
export { possibleDoubles } from './queries.doubles.ts'
export { findHousemates, findResident, type Housemate, type Resident } from './queries.find.ts'
export type { Listed } from './queries.list.ts'
export { addResident, type NewResident } from './queries.save.ts'
export { peopleByWords } from './queries.search.ts'
export { findBsn } from './rules.bsn.ts'
export { shown } from './rules.shown.ts'
