/** Bringing a file along: what every room does alike when somebody chooses one, looks at it or throws it away. */
import type { Import, Imports, KeptJudged, Verdict } from '../foundation/imports.ts'
import { writeCsv } from '../foundation/sheets.csv.ts'
import { readSheet } from '../foundation/sheets.ts'
import { type Args, askAgain, goTo, inVillage, notHere, type Shown, type VillageVisit } from './visit.ts'

/** Which room, and where its pages are. */
export type Way = { imports: Imports; path: 'mensen' | 'logboek' }

export const placeOf = ({ village }: VillageVisit, { path }: Way, id = '') =>
  `/${village.slug}/${path}/invoer${id && `/${id}`}`

export async function receiveFile(args: Args, way: Way) {
  const visit = inVillage(args)
  const file = visit.fields.file('file')
  if (!file) return askAgain([{ field: 'file', sentence: 'import.problem.no-file' }], {})
  const sheet = await readSheet(file.bytes)
  if (!sheet.ok) return askAgain(sheet.problems, {})
  const name = file.name.replace(/\s+/g, ' ').slice(0, 120).toWellFormed()
  const id = await way.imports.begin(visit.tx, byOf(visit), name, sheet.value)
  return goTo(placeOf(visit, way, id))
}

export const byOf = ({ village, visitor, now }: VillageVisit) => ({
  village: village.id,
  account: visitor.accountId,
  at: now,
})

/** The file that the address names; somebody else's village, and what is over, are not here. */
export async function findImport(
  visit: VillageVisit,
  { imports }: Way,
  id: string | undefined,
  why: 'to read' | 'to change' = 'to read',
): Promise<Import> {
  const found = await imports.find(visit.tx, byOf(visit), id, why)
  if (!found) throw notHere()
  return found
}

/** What is in a file is nobody of the village yet: the log knows the file by its number. */
export const fileShown = ({ id }: Pick<Import, 'id'>): Shown => ({
  ...{ subject: id, type: 'import', object: id, part: 'lines', sensitivity: 'personal' },
})

const verdicts: readonly Verdict[] = ['new', 'here', 'doubt']
const [few, many] = [6, 50]

export type Group = { verdict: Verdict; lines: KeptJudged[]; more: boolean }
export type Trial = { counts: Record<Verdict, number>; groups: Group[]; only: Verdict | null }

/** The first few of each kind, or one kind page by page (`?soort=doubt&na=112`). */
export async function readTrial(
  visit: VillageVisit,
  { imports }: Way,
  list: Import,
  url: string,
): Promise<Trial> {
  const asked = new URL(url).searchParams
  const only = verdicts.find(verdict => verdict === asked.get('soort')) ?? null
  const after = Number(asked.get('na')?.match(/^\d{1,6}$/)?.[0] ?? 0)
  const most = only ? many : few
  const groups: Group[] = []
  const counts = await imports.count(visit.tx, visit.village.id, list.id)
  for (const verdict of list.isOld ? [] : verdicts) {
    if (only && verdict !== only) continue
    const which = { verdict, after: only ? after : 0, most: most + 1 }
    const lines = await imports.read(visit.tx, visit.village.id, list.id, which)
    groups.push({ verdict, lines: lines.slice(0, most), more: lines.length > most })
  }
  return { counts, groups, only }
}

/** Ids of people that these lines look like; `line:12` is nobody yet. */
export const peopleNear = (groups: readonly { lines: readonly KeptJudged[] }[]): string[] =>
  [...new Set(groups.flatMap(({ lines }) => lines.flatMap(({ near }) => near)))].filter(
    id => !id.startsWith('line:'),
  )

/** The doubtful lines as they came, with the reason before each. */
export function handBack(head: string, header: readonly string[], rows: readonly (readonly string[])[]) {
  return new Response(writeCsv([[head, ...header], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="twijfel.csv"',
    },
  })
}
