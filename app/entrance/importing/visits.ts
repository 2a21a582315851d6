/** Which list an address is about, and what of it is shown. */
import { addMonths } from '../../foundation/days.ts'
import { imports } from '../../imports.ts'
import { shown } from '../../village/residents/door.ts'
import { settingOf } from '../../village/village/door.ts'
import { type Args, inVillage, notHere, type Shown, type VillageVisit } from '../visit.ts'
import { byOf, type Import } from './import.ts'
import type { Brought, Importer } from './queries.files.ts'
import type { Line, Story } from './queries.lines.ts'
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

/** Of the room that judged, else of the house. */
export const sentencesOf = ({ say }: Pick<VillageVisit, 'say'>, room: Importer, why: readonly Why[]) =>
  why.map(({ sentence, values }) => (say(room) as Anything)(sentence, values))
type Anything = (key: string, values?: Why['values']) => string

/** What asks something of a person stands first. */
const verdicts: readonly Verdict[] = ['doubt', 'new', 'here', 'skip']
const [few, many] = [6, 50]

export type Group = { verdict: Verdict; lines: Line[]; more: boolean }
export type Trial = {
  counts: Record<Verdict, number>
  groups: Group[]
  only: Verdict | null
  sums: Why[]
  story: Story | null
  /** After how many years words go; 0 when this room knows no such thing. */
  fades: number
}

/** The first few of each kind, or one kind page by page (`?soort=doubt&na=112`). */
export async function readTrial(
  visit: VillageVisit,
  { lines, fades }: Import,
  file: Brought,
  url: string,
): Promise<Trial> {
  const { tx, village } = visit
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
  const tally = file.takenAt ? [] : await lines.tally(tx, village.id, file.id)
  const sums = tally.map(({ sentence, count }) => ({ sentence: `${sentence}-sum`, values: { count } }))
  if (file.takenAt || file.book.parts.length === 0)
    return { counts, groups, only, sums, story: null, fades: 0 }
  const years = fades ? await settingOf(tx, village.id, fades) : 0
  const story = await lines.story(tx, village.id, file.id, years ? addMonths(visit.today, -12 * years) : null)
  return { counts, groups, only, sums, story, fades: years }
}

/** For the read log: whose names these lines show; `line:12` is nobody yet. */
export const shownNear = (lines: readonly Line[]) =>
  [...new Set(lines.flatMap(({ near }) => near))]
    .filter(id => !/^(line|new):/.test(id))
    .flatMap(id => shown(id, 'name'))
