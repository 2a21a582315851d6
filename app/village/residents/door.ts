/** residents: people and households; a name is enough. */

export { peopleImport } from './import/people.ts'
export { addResidents, everybodyToCompare } from './import/queries.ts'
export { acquaint } from './import/rules.known.ts'
export { possibleDoubles } from './queries.doubles.ts'
export { findHousemates, findResident, type Housemate, type Resident } from './queries.find.ts'
export type { Listed } from './queries.list.ts'
export { addResident, type NewResident } from './queries.save.ts'
export { peopleByWords } from './queries.search.ts'
export { findBsn } from './rules.bsn.ts'
export { shown } from './rules.shown.ts'
