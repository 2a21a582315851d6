/** Which list an address is about, and what of it is shown. */
import { imports } from '../../imports.ts'
import { shown } from '../../village/residents/door.ts'
import { type Args, inVillage, notHere, type Shown, type VillageVisit } from '../visit.ts'
import type { Tell } from '../words.ts'
import { byOf, type Import } from './import.ts'
import type { Brought, Importer } from './queries.files.ts'
import type { Line } from './queries.lines.ts'
import type { Verdict, Why } from './rules.lines.ts'

/** `/esdorp/mensen/invoer`, below it the file, below that the page: `/proef` or `/terug`. */
export function importAt(args: Args) {
  const visit = inVillage(args)
  const [, , path, , id] = new URL(args.request.url).pathname.split('/')
  const of = imports.find(one => one.path === path)
  if (!of) throw notHere()
  return { visit, of, id, lead: leadOf(visit, of) }
}

export const leadOf = ({ village }: Pick<VillageVisit, 'village'>, { path }: Pick<Import, 'path'>) =>
  `/${village.slug}/${path}/invoer`

/** The file that the address names; somebody else's village, and what is over, are not here. */
export async function fileAt(args: Args, why: 'to read' | 'to change' = 'to read') {
  const { visit, of, id, lead } = importAt(args)
  const file = await of.files.find(visit.tx, byOf(visit), id, why)
  if (!file) throw notHere()
  return { visit, of, file, lead, columnsPage: `${lead}/${file.id}`, trialPage: `${lead}/${file.id}/proef` }
}

/** What is in a file is nobody of the village yet: the log knows the file by its number. */
export const shownFile = ({ id }: Pick<Brought, 'id'>): Shown => ({
  ...{ subject: id, type: 'import', object: id, part: 'lines', sensitivity: 'personal' },
})

/** Words that every room has which takes over lists; a room that lacks one does not compile. */
export type ImportWords = (
  key: Parameters<Tell<'residents'>>[0] & Parameters<Tell<'logbook'>>[0],
  values?: Record<string, string | number>,
) => string
export const wordsOf = ({ say }: Pick<VillageVisit, 'say'>, room: Importer) => say(room) as ImportWords

/** Of the room that judged, else of the house. */
export const sentencesOf = ({ say }: Pick<VillageVisit, 'say'>, room: Importer, why: readonly Why[]) =>
  why.map(({ sentence, values }) => (say(room) as Anything)(sentence, values))
type Anything = (key: string, values?: Why['values']) => string

const verdicts: readonly Verdict[] = ['new', 'here', 'doubt']
const [few, many] = [6, 50]

export type Group = { verdict: Verdict; lines: Line[]; more: boolean }
export type Trial = { counts: Record<Verdict, number>; groups: Group[]; only: Verdict | null }

/** The first few of each kind, or one kind page by page (`?soort=doubt&na=112`). */
export async function readTrial(
  { tx, village }: VillageVisit,
  { lines }: Import,
  file: Brought,
  url: string,
): Promise<Trial> {
  const asked = new URL(url).searchParams
  const only = verdicts.find(verdict => verdict === asked.get('soort')) ?? null
  const after = Number(asked.get('na')?.match(/^\d{1,6}$/)?.[0] ?? 0)
  const most = only ? many : few
  const groups: Group[] = []
  const counts = await lines.count(tx, village.id, file.id)
  for (const verdict of file.isOld ? [] : verdicts) {
    if (only && verdict !== only) continue
    const which = { verdict, after: only ? after : 0, most: most + 1 }
    const found = await lines.read(tx, village.id, file.id, which)
    groups.push({ verdict, lines: found.slice(0, most), more: found.length > most })
  }
  return { counts, groups, only }
}

/** For the read log: whose names these lines show; `line:12` is nobody yet. */
export const shownNear = (lines: readonly Line[]) =>
  [...new Set(lines.flatMap(({ near }) => near))]
    .filter(id => !id.startsWith('line:'))
    .flatMap(id => shown(id, 'name'))
