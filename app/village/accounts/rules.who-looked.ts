/** From rows of the read log to what a resident reads: day, who, what, why; alike lines of one day are one line. */
import { type Day, dayOf } from '../../foundation/days.ts'
import { largest, type Reason, reasonOf, receiverIn, type What, whatOf } from './rules.who-looked.words.ts'

/** One person in one row of the read log. */
export type Look = {
  seq: number
  at: Temporal.Instant
  account: string | null
  /** Empty when nobody of that name ever worked in this village. */
  name: string
  roles: string
  action: string
  eventType: string
  type: string
  part: string
  relation: string
  /** For a few only. */
  narrow: boolean
  /** What somebody gave as the reason in an emergency, in own words. */
  said?: string
  inOrder?: boolean | null
}
/** `before`: there is more, on days before this one. */
export type Piece = { looks: Look[]; before: Day | null }

/** Whose names a resident reads; the village decides (`names-in-read-log`). */
export type Naming = 'workers' | 'nobody' | 'everybody'

export const sayingRoles = [
  'coordinator',
  'administrator',
  'host',
  'volunteer',
  'treasurer',
  'board',
  'reader',
] as const
export type SayingRole = (typeof sayingRoles)[number] | 'somebody'

/** `times`: how many pages it were; `name` is empty when it is not told; `to`: the representative who got it. */
export type Line = {
  key: string
  role: SayingRole
  name: string
  what: What
  why: Reason
  to: string
  times: number
  /** Only of an emergency: at what time the first visit was, and what was given as the reason. */
  first?: Temporal.Instant
  said?: string
}
export type DayOfLooks = { day: Day; lines: Line[] }

/** The days that stand in these rows whole; none when the newest of them alone is longer than a piece. */
export function wholeDays(rows: readonly Look[], most: number): Piece {
  if (rows.length <= most) return { looks: [...rows], before: null }
  const last = dayOf((rows.at(-1) as Look).at)
  const looks = rows.filter(({ at }) => dayOf(at) !== last)
  return { looks, before: dayOf((looks.at(-1) ?? (rows[0] as Look)).at) }
}

/** The newest day first; within a day as it went, from morning to evening. */
export function tellLooks(looks: readonly Look[], naming: Naming): DayOfLooks[] {
  const days = Map.groupBy(looks, ({ at }) => dayOf(at))
  return [...days].map(([day, those]) => ({ day, lines: joinAlike(those.toReversed(), naming) }))
}

function joinAlike(looks: readonly Look[], naming: Naming): Line[] {
  const lines = new Map<string, Line & { seen: Set<number> }>()
  for (const rows of Map.groupBy(looks, ({ seq }) => seq).values()) {
    const visit = ofAnother(rows)
    const [{ seq, ...first }] = visit as [Look]
    const { role, name } = whoOf(first, naming)
    const emergency = first.action === 'B' && { first: first.at, said: saidIn(visit) }
    const open = visit.find(({ relation }) => /^(open|no)-request$/.test(relation))?.relation as Reason
    for (const what of largest(visit.map(whatOf))) {
      const told = visit.find(look => whatOf(look) === what) ?? pageIn(visit)
      const why = open && told.type === 'resident' ? open : reasonOf(told)
      const to = receiverIn(told.relation)
      const key = [role, name, what, why, to, emergency ? emergency.said : ''].join(' ').trim()
      const line = lines.get(key) ?? {
        ...{ key, role, name, what, why, to, times: 0, seen: new Set() },
        ...emergency,
      }
      line.times = line.seen.add(seq).size
      lines.set(key, line)
    }
  }
  return [...lines.values()].map(({ seen, ...line }) => line)
}

/** The sheet of a person shows their own page: who has only a request on it stands on the sheet of another. */
const ofAnother = (rows: readonly Look[]): readonly Look[] => {
  const [first] = rows
  const isSheet = first?.action === 'X' && first.eventType.endsWith('/mensen/:resident/blad')
  if (!isSheet || rows.some(({ type }) => type === 'resident')) return rows
  return rows.map(look => ({ ...look, relation: 'for-another' }))
}

const saidIn = (visit: readonly Look[]) => visit.find(({ said }) => said)?.said ?? ''

/** `page-whole` is told by the row of the page. */
const pageIn = (visit: readonly Look[]) => (visit.find(({ part }) => part === 'page') ?? visit[0]) as Look

function whoOf(
  { name, roles, action }: Pick<Look, 'name' | 'roles' | 'action'>,
  naming: Naming,
): { role: SayingRole; name: string } {
  const had = roles.split(',')
  const role = sayingRoles.find(one => had.includes(one)) ?? 'somebody'
  const leads = role === 'coordinator' || role === 'administrator'
  // Whoever opened a page in an emergency is named, unless the village names nobody.
  const told = naming === 'everybody' || (naming === 'workers' && (leads || action === 'B'))
  return { role, name: told ? name : '' }
}
