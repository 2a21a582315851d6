/** Why a line is taken away. What somebody writes there stays, so it names nobody. */
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { type Names, namesIn } from './rules.copy.ts'

export const goneWhys = ['mistake', 'asked', 'wrong-person', 'other'] as const
export type GoneWhy = (typeof goneWhys)[number]

const longest = 100

/** `instead`: what stands in the place of the line; only where none of the other reasons says it. */
export function readGone(
  typed: { why: string; note: string },
  names: Names,
): Outcome<{ why: GoneWhy; instead: string }> {
  const why = goneWhys.find(one => one === typed.why)
  const note = why === 'other' ? typed.note : ''
  const trouble = (field: string, sentence: string): Problem => ({ field, sentence })
  if (!why) return troubles([trouble('why', 'gone.problem.why')])
  if (why === 'other' && !note) return troubles([trouble('note', 'gone.problem.note')])
  if (note.length > longest) return troubles([trouble('note', 'gone.problem.note-long')])
  if (/\d{4}/.test(note.replace(/[\s.-]/g, '')) || namesIn(note, names).length > 0)
    return troubles([trouble('note', 'gone.problem.note-nobody')])
  return good({ why, instead: note })
}
