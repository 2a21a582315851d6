/** logbook: requests, their life, the lines of what was said and done. */
export { logbookImport } from './import/old.ts'
