import type { Tell } from '../../entrance/words.ts'

/** "1 dag te laat"; empty when it is in time. */
export const sayLate = (say: Tell<'logbook'>, days: number): string =>
  days > 0 ? say('list.late', { count: days }) : ''
