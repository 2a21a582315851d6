/** The doubtful lines as they came, with the reason before each: a file to put right and send again. */
import { handOut } from '../../foundation/sheets.written.ts'
import { type Args, notHere } from '../visit.ts'
import { dayAbove } from './rules.blocks.ts'
import { asWritten } from './rules.lines.ts'
import { fileAt, sentencesOf, shownFile, shownNear } from './visits.ts'

export async function loader(args: Args) {
  const { visit, of, file } = await fileAt(args)
  const { tx, village, say, saw } = visit
  if (file.isOld) throw notHere()
  const lines = await of.lines.read(tx, village.id, file.id, { verdict: 'doubt' })
  saw([shownFile(file), ...shownNear(lines)], 'X')
  const words = say('entrance')
  const header = (await of.files.header(tx, village.id, file.id)).map(head =>
    head === dayAbove ? words('import.column-day-above') : head,
  )
  const dayAt = file.columns?.indexOf('day') ?? -1
  // What was known of the day would be lost with the sheet: `3 mrt` goes out with its year.
  const cellsOf = ({ cells, read }: (typeof lines)[number]) => {
    const day = typeof read?.day === 'string' && read.how ? asWritten(read.day) : null
    return day === null || dayAt < 0 ? cells : Object.assign([...cells], { [dayAt]: day })
  }
  const rows = lines.map(line => [sentencesOf(visit, of.room, line.why).join(' '), ...cellsOf(line)])
  return handOut(file.book.form ?? 'csv', 'twijfel', [[words('import.why-head'), ...header], ...rows])
}
