/** What a person says of a doubtful line: who it is about, the year, leave it out. Then all lines are looked at again. */
import type { VillageVisit } from '../visit.ts'
import type { Import } from './import.ts'
import type { Brought } from './queries.files.ts'
import type { Line } from './queries.lines.ts'
import { plainWord } from './rules.writers.ts'

/** A year that nobody can propose is typed. */
export type LineAnswer = { do: 'no-number' | 'as-is' } | { do: 'year'; year: number | null }

/** What a person can say of a doubtful line with one press. */
export const answersIn = ({ why, read }: Pick<Line, 'why' | 'read'>): LineAnswer[] =>
  why.flatMap(({ sentence, values }): LineAnswer[] => {
    switch (sentence.replace('import.problem.', '')) {
      case 'bsn':
        return [{ do: 'no-number' }]
      case 'day-year':
        return [{ do: 'year', year: null }]
      case 'day-next-year':
        return [0, 1].map(later => ({ do: 'year', year: Number(values?.year) + later }))
      case 'day-other-year':
        return read?.day ? [{ do: 'year', year: Number(String(read.day).slice(0, 4)) }] : []
      case 'words-notice':
      case 'words-number':
        return [{ do: 'as-is' }]
      default:
        return []
    }
  })

/** Of whom the doubt is: a person can say that it is this one. */
export const choicesIn = ({ verdict, why }: Pick<Line, 'verdict' | 'why'>) => {
  const asked = verdict === 'doubt' ? why.flatMap(({ values }) => (values?.id ? [values] : [])) : []
  return asked.map(({ id, name, where }) => ({
    id: String(id),
    // Two people of one name are told apart by where they live.
    name: `${name}${asked.length > 1 ? where : ''}`,
  }))
}

/** Who a line is about, or with null that it is somebody else; then all lines are looked at again. */
export async function say(visit: VillageVisit, of: Import, file: Brought, who: string | null) {
  const { tx, village } = visit
  const line = Number(visit.fields.text('line').match(/^\d{1,6}$/)?.[0] ?? 0)
  const which = of.ofPeople ? [line] : await linesNamedAs(visit, of, file, line)
  if (who === null) await of.lines.setApart(tx, village.id, file.id, which)
  else await of.lines.setThis(tx, village.id, file.id, which, who)
  await of.tryAgain(visit, file)
}

/** The year, leave it out, leave the number out, take it as it is: of one line, or of all that ask the same. */
export async function answer(visit: VillageVisit, of: Import, file: Brought) {
  const { tx, village, fields } = visit
  const line = Number(fields.text('line').match(/^\d{1,6}$/)?.[0] ?? 0)
  const year = Number(fields.text('year').match(/^(19|20)\d\d$/)?.[0] ?? 0)
  const said = fields.text('do')
  if (said === 'year' && year === 0) return
  const which =
    said === 'no-number' && line === 0
      ? await of.lines.asking(tx, village.id, file.id, 'import.problem.bsn')
      : said === 'year' && fields.text('whole') === 'yes'
        ? await alike(visit, of, file, line)
        : [line]
  const answers = {
    'leave-out': { out: true },
    'as-is': { asIs: true },
    'no-number': { noNumber: true },
  } as const
  await of.lines.setAnswer(tx, village.id, file.id, which, answers[said as keyof typeof answers] ?? { year })
  await of.tryAgain(visit, file)
}

/** All lines of the same sheet that ask for a year too. */
async function alike({ tx, village }: VillageVisit, of: Import, file: Brought, line: number) {
  const asking = new Set(await of.lines.asking(tx, village.id, file.id, 'import.problem.day-year'))
  const all = await of.lines.read(tx, village.id, file.id, { verdict: 'doubt' })
  const part = all.find(one => one.line === line)?.place.part
  return all.filter(one => one.place.part === part && asking.has(one.line)).map(one => one.line)
}

/** One who called twelve times stands in an old logbook twelve times: one answer is enough. */
async function linesNamedAs({ tx, village }: VillageVisit, of: Import, file: Brought, line: number) {
  const all = await of.lines.read(tx, village.id, file.id)
  // Without dots and capitals: "Mw. Vos" and "mw Vos" are one name.
  const nameOf = (one: Line) => plainWord(of.summary(one, file.columns ?? []).name)
  const asked = all.find(one => one.line === line)
  return asked ? all.filter(one => nameOf(one) === nameOf(asked)).map(one => one.line) : []
}
