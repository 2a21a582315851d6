/** What the parts of the page of a request are given. */
import type { Typed } from '../../../entrance/visit.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import type { Colleague } from '../../accounts/door.ts'
import type { Beside } from '../../library/door.ts'
import type { StepRow } from '../life/queries.steps.ts'
import type { TakesAway } from '../lines/away.tsx'
import type { EntryRow } from '../lines/queries.entries.ts'
import type { Helped } from './queries.before.ts'
import type { PhoneNumber, Request } from './queries.requests.ts'
import type { Asked } from './queries.who.ts'

export type RequestPage = {
  request: Request
  steps: StepRow[]
  entries: EntryRow[]
  colleagues: Colleague[]
  numbers: PhoneNumber[]
  undo: StepRow | null
  me: string
  takesAway: TakesAway
  /** Who may be asked, while somebody is looked for. */
  before: Helped[]
  /** Its limits, while there is something to be done. */
  beside: Beside | null
}

/** What came back from a form of the page; `typed.at` says from which. */
export type Answer = { problems: Problem[]; typed: Typed; asked: Asked }
export type Part = {
  page: RequestPage
  answer: Answer | undefined
  problems: readonly { field: string; sentence: string; id?: string | undefined }[]
}
