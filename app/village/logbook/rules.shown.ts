/** Whom a row shows: what the read log is told about it. */
import { isOpen } from './life/rules.life.ts'
import type { Short, ShortLine } from './rules.short.ts'

type Shown = {
  subject: string
  type: string
  object: string
  part: string
  sensitivity: 'personal' | 'narrow'
}

/** Who asks and who helps; a request of nobody in particular shows nobody. */
export const shownInRequest = (
  { id, resident_id, helper_id }: Pick<Short, 'id' | 'resident_id' | 'helper_id'>,
  part: string,
): Shown[] =>
  [resident_id, helper_id]
    .filter(subject => subject !== null)
    .map(subject => ({ subject, type: 'request', object: id, part, sensitivity: 'personal' }))

export const shownInLine = (
  {
    id,
    resident_id,
    narrow,
    told,
  }: Pick<ShortLine, 'id' | 'resident_id' | 'narrow'> & Partial<Pick<ShortLine, 'told'>>,
  part: string,
): Shown[] => {
  // Whom to call is told about whom else.
  const people = [resident_id, told?.asker_id ?? null, told?.forAsker ? told.helper_id : null]
  const sensitivity = narrow ? 'narrow' : 'personal'
  return [...new Set(people)].flatMap(subject =>
    subject ? { subject, type: 'entry', object: id, part, sensitivity } : [],
  )
}

/** A moment in the timeline of one person. */
export const shownInMoment = (
  { what, id, request_id, narrow }: { what: string; id: string; request_id: string | null; narrow: boolean },
  subject: string,
): Shown =>
  what === 'line' || request_id === null
    ? { subject, type: 'entry', object: id, part: 'person', sensitivity: narrow ? 'narrow' : 'personal' }
    : { subject, type: 'request', object: request_id, part: 'person', sensitivity: 'personal' }

/** Their own page, and whether help was being arranged for or by them when it was opened. */
export const shownWith = <One>(requests: readonly Pick<Short, 'state'>[], page: readonly One[]) => {
  const relation = requests.some(({ state }) => isOpen(state)) ? 'open-request' : 'no-request'
  return page.map(one => ({ ...one, relation }) as const)
}
