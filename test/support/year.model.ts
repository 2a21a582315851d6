/** What a test remembers of a year in a village, told in its own words: never read from the house that it holds it against. */
import { sayMoment } from '../../app/foundation/days.said.ts'
import { addDays, type Day, dayOf } from '../../app/foundation/days.ts'

type Instant = Temporal.Instant
/** Something that somebody did around a request, or around a person where it was about no request. */
export type Deed = {
  request: string | null
  resident: string | null
  what: string
  by: string
  at: Instant
  undone?: { by: string; at: Instant }
}
export type Asked = {
  id: string
  kind: string
  /** Whose it is; null once they were erased. */
  who: string | null
  words: string
  at: Instant
  state: string
  helper?: string | undefined
  /** When anything last happened to it. */
  touched: Instant
}
export type Line = { about: string; request: string | null; words: string; by: string; at: Instant }
/** One row of "Sinds jouw vorige dienst": its first moment, then the newest of what happened before. */
export type Row = { id: string; moments: string[] }

const closed = ['done', 'withdrawn', 'not-possible', 'referred']

export function remember(nameOf: (account: string) => string) {
  const deeds: Deed[] = []
  const lines: Line[] = []
  const asked = new Map<string, Asked>()
  const phone = new Map<Day, string>()

  /** Whose last duty before this one ended on which day; null when they never had one. */
  function lastDuty(me: string, today: Day): Day | null {
    const first = [...phone.keys()].sort()[0] ?? today
    let day = today
    while (phone.get(day) === me) day = addDays(day, -1)
    while (day >= first && phone.get(day) !== me) day = addDays(day, -1)
    return day >= first ? day : null
  }

  function handover(me: string, today: Day): { fresh: Row[]; changed: Row[] } {
    const last = lastDuty(me, today)
    const since = last ? addDays(last, 1) : addDays(today, -7)
    const isSince = (at: Instant) => dayOf(at) >= since
    const say = ({ by, at }: Pick<Deed, 'by' | 'at'>) =>
      `${by === me ? 'jij' : nameOf(by)}, ${sayMoment(at, today, 'nl')}`
    const things = new Map<string, { began: Deed | null; happened: Pick<Deed, 'by' | 'at'>[] }>()
    for (const deed of [...deeds, ...lines.map(lineDeed)]) {
      const happened = deed.undone ?? deed
      if (!isSince(happened.at)) continue
      const id = deed.request ?? (deed.resident as string)
      const thing = things.get(id) ?? { began: null, happened: [] }
      if (deed.what === 'new') thing.began = deed
      else if (happened.by !== me) thing.happened.push(happened)
      else if (!things.has(id)) continue
      things.set(id, thing)
    }
    const newest = ({ began, happened }: NonNullable<ReturnType<typeof things.get>>) =>
      Math.max(...[began ?? [], happened].flat().map(({ at }) => at.epochMilliseconds))
    const rows = [...things]
      .filter(([, { began, happened }]) => began || happened.length > 0)
      .sort(([, one], [, other]) => newest(other) - newest(one))
      .map(([id, { began, happened }]) => ({
        ...{ id, isNew: began !== null },
        moments: [
          ...(began ? [say(began)] : []),
          ...happened.sort((one, other) => Temporal.Instant.compare(other.at, one.at)).map(say),
        ],
      }))
    const plain = ({ id, moments }: (typeof rows)[number]): Row => ({ id, moments })
    return {
      fresh: rows.filter(({ isNew }) => isNew).map(plain),
      changed: rows.filter(({ isNew }) => !isNew).map(plain),
    }
  }

  /** How many of a kind were asked in a month: `2027-03`. */
  const countIn = (kind: string, month: string) =>
    [...asked.values()].filter(each => each.kind === kind && dayOf(each.at).startsWith(month)).length

  /** Whoever is erased leaves kind, day and outcome of what they asked; whoever waited for their help needs somebody else. */
  function erase(person: string, { by, at }: Pick<Deed, 'by' | 'at'>) {
    const theirs = [...asked.values()].filter(({ who }) => who === person)
    for (const request of theirs)
      Object.assign(request, {
        ...{ who: null, words: '–' },
        state: closed.includes(request.state) ? request.state : 'withdrawn',
      })
    for (const request of asked.values())
      if (request.helper === person && ['found', 'agreed'].includes(request.state)) {
        Object.assign(request, { state: 'looking', helper: undefined, touched: at })
        deeds.push({ what: 'helper-gone', request: request.id, resident: null, by, at })
      }
    const ids = new Set(theirs.map(({ id }) => id))
    keep(deeds, ({ resident }) => resident !== person)
    keep(lines, ({ about, request }) => about !== person && !ids.has(request ?? ''))
    return ids
  }

  /** What a village keeps for `years` goes after that: the words of what is closed, and lines about nothing else. */
  function growOld(now: Instant, years: number) {
    const limit = now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ years }).toInstant()
    const isOld = (at: Instant) => Temporal.Instant.compare(at, limit) < 0
    const old = [...asked.values()].filter(each => closed.includes(each.state) && isOld(each.touched))
    for (const request of old) Object.assign(request, { who: null, words: '–' })
    const ids = new Set(old.map(({ id }) => id))
    keep(lines, line => !ids.has(line.request ?? '') && !(line.request === null && isOld(line.at)))
    return ids
  }

  /** What was of one is of the other; answers with the way back. */
  function bringAlong(stays: string, goes: string) {
    const theirs = [...asked.values()].filter(({ who }) => who === goes)
    const said = lines.filter(({ about }) => about === goes)
    const give = (to: string) => {
      for (const request of theirs) request.who = to
      for (const line of said) line.about = to
    }
    give(stays)
    return () => give(goes)
  }

  return { deeds, lines, asked, phone, handover, countIn, bringAlong, erase, growOld, closed }
}
export type Memory = ReturnType<typeof remember>

const lineDeed = ({ about, request, by, at }: Line): Deed => ({
  ...{ request, resident: request ? null : about, what: 'line', by, at },
})

function keep<T>(all: T[], which: (one: T) => boolean) {
  all.splice(0, all.length, ...all.filter(which))
}
