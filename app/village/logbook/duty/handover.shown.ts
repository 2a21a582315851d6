/** Whom a handover shows: what the read log is told of it. */
import type { Shown } from '../../../entrance/visit.ts'
import { shown } from '../../residents/door.ts'
import { shownInLine, shownInRequest } from '../rules.shown.ts'
import type { Handover, Happened, Told } from './handover.ts'

export const shownInHandover = ({ fresh, changed, waits, calls, due, onPaper }: Handover): Shown[] => [
  ...[...fresh.rows, ...changed.rows].flatMap(thing => shownInTold(thing, onPaper)),
  ...waits.rows.flatMap(request => shownInRequest(request, 'handover')),
  ...[...calls.flat(), ...due.rows].flatMap(({ request, line, about }) => [
    ...(onPaper && about ? shownInRequest(about, 'handover') : []),
    ...(request ? shownInRequest(request, 'handover') : []),
    ...(line ? shownInLine(line, 'handover') : []),
  ]),
]

function shownInTold(thing: Told, onPaper: boolean): Shown[] {
  const { short, resident } = thing
  // Who helps stands in the row of a new request on the screen; elsewhere a step tells it.
  const helps = thing.isNew && !onPaper
  return [
    ...(short ? shownInRequest(helps ? short : { ...short, helper_id: null }, 'handover') : []),
    ...(resident ? shown(resident, 'name') : []),
    ...(onPaper ? thing.happened.slice(0, 1) : thing.happened).flatMap(shownInHappened),
  ]
}

function shownInHappened(happened: Happened): Shown[] {
  switch (happened.what) {
    case 'line':
      return shownInLine(happened.line, 'handover')
    case 'person': {
      const { what, resident, other } = happened.change
      return what === 'merged' ? [resident, other].flatMap(id => (id ? shown(id, 'name') : [])) : []
    }
    default: {
      const { step } = happened
      const id = step.request_id
      return [
        ...shownInRequest({ id, resident_id: null, helper_id: step.helper_id }, 'handover'),
        ...shownInRequest({ id, resident_id: step.was_for, helper_id: step.is_for }, 'handover'),
      ]
    }
  }
}
