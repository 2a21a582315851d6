/** What a person may know beside the copy itself (art. 15(1) AVG): for what, who sees it, from whom, how long, and where to complain. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { findVillage } from '../village/door.ts'
import { catalogue, lineOf } from './catalogue.ts'
import type { ToldCopy } from './copy.told.ts'
import { yearsOf } from './queries.years.ts'
import { keptOfResidents } from './rules.kept.ts'

export type ToldLaw = { term: string; lines: string[] }[]

/** Terms only of what stands in this copy. */
export async function tellLaw({ tx, village, say }: VillageVisit, told: ToldCopy): Promise<ToldLaw> {
  const words = say('rights')
  const years = await yearsOf(tx, village.id)
  const { purpose } = await findVillage(tx, village.id)
  return [
    {
      term: words('copy.law.for'),
      lines: [words('copy.law.for-line'), ...(purpose ? [words('copy.law.purpose', { purpose })] : [])],
    },
    { term: words('copy.law.who'), lines: [words('copy.law.who-line', { village: village.name })] },
    { term: words('copy.law.from'), lines: [words('copy.law.from-line')] },
    {
      term: words('copy.law.long'),
      lines: keptOfResidents(linesIn(told)).map(keep =>
        words('copy.law.kept', { what: words(`keeping.class.${keep}`), long: words(`keep.${keep}`, years) }),
      ),
    },
    { term: words('copy.law.complain'), lines: [words('copy.paper-authority')] },
  ]
}

/** That this copy was made stands in the log, whatever else does. */
const linesIn = ({ parts }: ToldCopy) => [
  ...parts.flatMap(({ rows }) =>
    rows.flatMap(({ facts }) => facts.flatMap(({ column }) => lineOf(column) ?? [])),
  ),
  ...catalogue.filter(({ keep }) => keep === 'log'),
]
