import type { Way } from '../../entrance/importing.ts'
import { peopleImports } from './queries.import.ts'

export const way: Way = { imports: peopleImports, path: 'mensen' }
