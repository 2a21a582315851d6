import type { Tell } from '../../entrance/words.ts'
import { sayFigures, sayTime, type Tongue } from '../../foundation/days.ts'
import { dotted } from '../../furniture/dotted.ts'
import { isAid } from './request/rules.request.ts'
import type { Aids, Short } from './rules.short.ts'

/** "terug om 11.15 uur · stok": what whoever drives must know and the words do not say; empty when nothing is. */
export const sayBack = (
  say: Tell<'logbook'>,
  { id, back_time, words }: Pick<Short, 'id' | 'back_time' | 'words'>,
  aids: Aids,
  language: Tongue,
): string =>
  dotted([
    back_time &&
      !words.includes(sayFigures(back_time, language)) &&
      say('take.back-at', { time: sayTime(back_time, language) }),
    ...(aids.get(id) ?? [])
      .map(aid => (isAid(aid) ? say(`take.aid.${aid}`) : aid))
      .filter(aid => !words.toLowerCase().includes(aid.toLowerCase())),
  ])
