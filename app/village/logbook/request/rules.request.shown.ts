/** Whom the page of one request shows: what the read log is told. */
import { shownInLine, shownInRequest } from '../rules.shown.ts'

type Asked = { id: string; resident_id: string | null; helper_id: string | null }
type Step = { helper_id: string | null; was_for: string | null; is_for: string | null }
type Entry = { id: string; circle: readonly string[]; whom: string | null; resident_id: string | null }

export function shownOnPage(request: Asked, steps: readonly Step[], entries: readonly Entry[]) {
  const { id, resident_id } = request
  return [
    ...shownInRequest(request, 'page'),
    ...steps.flatMap(({ helper_id, was_for, is_for }) => [
      ...shownInRequest({ id, resident_id: null, helper_id }, 'page'),
      ...shownInRequest({ id, resident_id: was_for, helper_id: is_for }, 'page'),
    ]),
    ...entries.flatMap(({ id, whom, resident_id }) =>
      whom === null ? [] : shownInLine({ id, resident_id, narrow: false }, 'words'),
    ),
    // A line for a few is told by itself: the resident may ask who read it.
    ...entries
      .filter(({ circle }) => circle.length > 0)
      .flatMap(entry => shownInLine({ id: entry.id, resident_id, narrow: true }, 'words')),
  ]
}
