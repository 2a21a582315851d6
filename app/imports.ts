/** The lists that a village may bring along from before Umkiek, each with the room that knows what to make of it. */
import { logbookImport } from './village/logbook/door.ts'
import { peopleImport } from './village/residents/door.ts'

export const imports = [peopleImport, logbookImport]
