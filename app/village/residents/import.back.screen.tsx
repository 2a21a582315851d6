/** The doubtful lines, as a file to put right and send again. */
import { fileShown, findImport, handBack, peopleNear } from '../../entrance/importing.ts'
import { type Args, inVillage, notHere } from '../../entrance/visit.ts'
import { way } from './import.way.ts'
import { shown } from './rules.shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village } = visit
  const list = await findImport(visit, way, args.params.list)
  if (list.isOld) throw notHere()
  const lines = await way.imports.read(tx, village.id, list.id, { verdict: 'doubt' })
  visit.saw([fileShown(list), ...peopleNear([{ lines }]).flatMap(id => shown(id, 'name'))], 'X')
  const say = visit.say('residents') as (key: string, values?: Record<string, string | number>) => string
  const rows = lines.map(({ why, cells }) => [
    why.map(({ sentence, values }) => say(sentence, values)).join(' '),
    ...cells,
  ])
  const header = await way.imports.header(tx, village.id, list.id)
  return handBack(visit.say('entrance')('import.why-head'), header, rows)
}
