/** The doubtful lines, as a file to put right and send again. */
import { fileShown, findImport, handBack, peopleNear } from '../../entrance/importing.ts'
import { type Args, inVillage, notHere } from '../../entrance/visit.ts'
import { shown } from '../residents/door.ts'
import { way } from './import.way.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village } = visit
  const book = await findImport(visit, way, args.params.book)
  if (book.isOld) throw notHere()
  const lines = await way.imports.read(tx, village.id, book.id, { verdict: 'doubt' })
  visit.saw([fileShown(book), ...peopleNear([{ lines }]).flatMap(id => shown(id, 'name'))], 'X')
  const say = visit.say('logbook') as (key: string, values?: Record<string, string | number>) => string
  const rows = lines.map(({ why, cells }) => [
    why.map(({ sentence, values }) => say(sentence, values)).join(' '),
    ...cells,
  ])
  const header = await way.imports.header(tx, village.id, book.id)
  return handBack(visit.say('entrance')('import.why-head'), header, rows)
}
