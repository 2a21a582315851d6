/** What the machinery of imports asks of a room. */
import type { Day } from '../../foundation/days.ts'
import type { Shown, Working } from '../visit.ts'
import type { Brought, Importer } from './queries.files.ts'
import type { Line } from './queries.lines.ts'
import type { Columns, Judgement, Told } from './rules.lines.ts'
import type { Colleague } from './rules.writers.ts'

/** What a room says of the lists that it takes over. */
export type Said<Column extends string, Wish, Circle> = {
  room: Importer
  /** Its pages stand at `/esdorp/mensen/invoer`. */
  path: 'mensen' | 'logboek'
  columns: Columns<Column>
  /** Each line is a person: to look like somebody is to be somebody, and only people can say that it is not so. */
  ofPeople: boolean
  /** A question beside the columns, with the words `import.<name>`; the first answer is the careful one. */
  asks?: {
    name: 'strangers'
    answers: readonly string[]
    /** Another answer that fits this file better, to begin with. */
    proposes?: (visit: Working, told: readonly Told<Column>[]) => Promise<string>
  }
  /** In which column stands who wrote a line down, and whom of the village that may be. */
  writers?: { column: Column; colleagues: (visit: Working) => Promise<Colleague[]> }
  /** All that the lines are compared with. */
  circle: (
    visit: Working,
    file: Trying,
    why: 'to try' | 'to take',
    lines: readonly { line: Line; told: Told<Column> }[],
  ) => Promise<Circle>
  judge: (line: Line, told: Told<Column>, circle: Circle) => Judgement<Wish>
  /** What makes two rows the same, where more than their words does: `3 mrt` of two sheets is not one day. */
  print?: (line: Line, told: Told<Column>, circle: Circle) => Told<Column>
  /** Saves them and answers with their ids, in the same order. `made`: who a name of the file became, also earlier. */
  keep: (visit: Working, wishes: readonly Wish[], made: Record<string, string>) => Promise<string[]>
  /** The village's choice after how many years the words of what is over go. */
  fades?: 'keep-requests-years'
  /** What the read log is told when these come or go. */
  shown: (visit: Working, ids: readonly string[]) => Promise<Map<string, Shown[]>>
  /** Of these as many as one can read through, the newest first, to be found again. */
  named: (visit: Working, ids: readonly string[]) => Promise<Named[]>
}
export type Named = { id: string; name: string; words: string; day: Day | null }
export type Trying = Pick<Brought, 'id' | 'columns' | 'choice' | 'book'>
