/** The doubtful lines as they came, with the reason before each: a file to put right and send again. */
import { writeCsv } from '../../foundation/sheets.csv.ts'
import { type Args, notHere } from '../visit.ts'
import { fileAt, sentencesOf, shownFile, shownNear } from './visits.ts'

export async function loader(args: Args) {
  const { visit, of, file } = await fileAt(args)
  const { tx, village, say, saw } = visit
  if (file.isOld) throw notHere()
  const lines = await of.lines.read(tx, village.id, file.id, { verdict: 'doubt' })
  saw([shownFile(file), ...shownNear(lines)], 'X')
  const header = await of.files.header(tx, village.id, file.id)
  const rows = lines.map(({ why, cells }) => [sentencesOf(visit, of.room, why).join(' '), ...cells])
  return new Response(writeCsv([[say('entrance')('import.why-head'), ...header], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="twijfel.csv"',
    },
  })
}
