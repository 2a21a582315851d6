/** What the address of the logbook asks for: codes only, never a name. What it does not know, it leaves out. */
import { addDays, addMonths, type Day, mondayOf, plain, zone } from '../../../foundation/days.ts'
import { isId } from '../rules.ids.ts'

/** All of them first, for reading back what was; what is still open stands on Vandaag already, with whom it waits for. */
export const stands = ['alles', 'open', 'wacht', 'stil', 'klaar'] as const
export type Stand = (typeof stands)[number]

export const periods = [
  ...(['week', 'vorige-week', 'maand', 'vorige-maand', 'kwartaal'] as const),
  ...(['vorige-winter', 'jaar', 'vorig-jaar'] as const),
] as const
export type Period = (typeof periods)[number]

/** Requests that came in before this one, when several did in the same moment those with a higher id. */
export type Older = { at: Temporal.Instant; id: string }

export type Filters = {
  stand: Stand
  kind: string | null
  /** An account, or `mij`. */
  who: string | null
  period: Period | null
  older: Older | null
}

export function readFilters(address: URLSearchParams): Filters {
  const given = (name: string) => address.get(name) ?? ''
  const who = given('wie')
  return {
    stand: stands.find(stand => stand === given('staat')) ?? 'alles',
    kind: /^[a-z][a-z0-9-]{0,30}$/.test(given('soort')) ? given('soort') : null,
    who: who === 'mij' || isId(who) ? who : null,
    period: periods.find(period => period === given('tijd')) ?? null,
    older: readOlder(given('ouder')),
  }
}

function readOlder(text: string): Older | null {
  const [at = '', id] = text.split('_')
  if (!isId(id) || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at)) return null
  try {
    return { at: Temporal.Instant.from(at), id }
  } catch {
    return null
  }
}

/** The address again, with something else in it; a new choice begins at the newest. */
export function addressOf(filters: Filters, change: Partial<Filters> = {}): string {
  const { stand, kind, who, period, older } = { ...filters, older: null, ...change }
  const address = new URLSearchParams()
  if (stand !== 'alles') address.set('staat', stand)
  if (kind) address.set('soort', kind)
  if (who) address.set('wie', who)
  if (period) address.set('tijd', period)
  if (older) address.set('ouder', `${older.at}_${older.id}`)
  return address.size === 0 ? '' : `?${address}`
}

export const isFiltered = ({ kind, who, period }: Filters) => Boolean(kind || who || period)

/** From the first moment to just before the last; `until` is null when it runs up to now. */
export function spanOf(
  period: Period,
  today: Day,
): { from: Temporal.Instant; until: Temporal.Instant | null } {
  const year = `${today.slice(0, 4)}-01-01`
  const month = `${today.slice(0, 8)}01`
  const monday = mondayOf(today)
  // The last winter that is over: December, January and February.
  const spring = today.slice(5) < '03-01' ? addMonths(year, -10) : addMonths(year, 2)
  switch (period) {
    case 'week':
      return { from: startOf(monday), until: null }
    case 'vorige-week':
      return { from: startOf(addDays(monday, -7)), until: startOf(monday) }
    case 'maand':
      return { from: startOf(month), until: null }
    case 'vorige-maand':
      return { from: startOf(addMonths(month, -1)), until: startOf(month) }
    case 'kwartaal':
      return { from: startOf(addMonths(month, -2)), until: null }
    case 'vorige-winter':
      return { from: startOf(addMonths(spring, -3)), until: startOf(spring) }
    case 'jaar':
      return { from: startOf(year), until: null }
    case 'vorig-jaar':
      return { from: startOf(addMonths(year, -12)), until: startOf(year) }
  }
}

/** The first moment of a day in the village. */
export const startOf = (day: Day): Temporal.Instant => plain(day).toZonedDateTime(zone).toInstant()
