import type { Way } from '../../entrance/importing.ts'
import { logbookImports } from './queries.import.ts'

export const way: Way = { imports: logbookImports, path: 'logboek' }
