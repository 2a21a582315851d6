import type { Tell } from '../../entrance/words.ts'
import { sayTime, type Tongue } from '../../foundation/days.ts'
import { dotted } from '../../furniture/dotted.ts'
import { isAid } from './request/rules.request.ts'
import type { Short } from './rules.short.ts'

/** "terug om 11.15 uur · stok": what whoever drives must know beside the words; empty when nothing is. */
export const sayBack = (
  say: Tell<'logbook'>,
  { back_time, aids }: Pick<Short, 'back_time' | 'aids'>,
  language: Tongue,
): string =>
  dotted([
    back_time && say('take.back-at', { time: sayTime(back_time, language) }),
    ...aids.map(aid => (isAid(aid) ? say(`take.aid.${aid}`) : aid)),
  ])
