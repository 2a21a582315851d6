/** village: the village itself, its kinds, places, words and settings. */
export { villageColumns } from './columns.ts'
export {
  findVillageId,
  foundVillage,
  furnishVillage,
  hasOwnVillage,
  type NewVillage,
  villageAtGate,
  villagesAtGate,
} from './queries.found.ts'
export { dropOldChanges, oldChanges } from './queries.keeping.ts'
export { type KindRow, kindsOf } from './queries.kinds.ts'
export { type PlaceRow, placesOf } from './queries.places.ts'
export { settingOf, settingsOf } from './queries.settings.ts'
export {
  findSetup,
  keepAnswers,
  noteFounded,
  renewSetupCode,
  type Setup,
  trySetupCode,
  useSetup,
} from './queries.setup.ts'
export { findVillage } from './queries.village.ts'
export { readAddress } from './rules.address.ts'
export { startingKinds } from './rules.kinds.ts'
export { type Forms, type Nouns, nounsOf } from './rules.nouns.ts'
export type { SettingValue } from './rules.settings.ts'
export {
  type Answers,
  type Founding,
  firstOpen,
  grouped,
  isComplete,
  type Question,
  readCode,
} from './rules.setup.ts'
export {
  type Controller,
  controllerFields,
  nameProblems,
  oneLine,
  phoneProblems,
  purposeProblems,
} from './rules.village.ts'
export type { OwnWords } from './rules.words.ts'
export type { VillageSaid } from './said.ts'
