/** village: the village itself, its kinds, places, words and settings. */
export { findVillageId, foundVillage, furnishVillage, type NewVillage } from './queries.found.ts'
