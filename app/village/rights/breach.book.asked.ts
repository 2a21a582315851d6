/** What the page after a breach hands to the book: when it was noticed and how many people; never who. */
import { dayOf, isDay, timeOf } from '../../foundation/days.ts'

type Found = {
  noticed: Temporal.Instant
  noticedHour: boolean
  numbers: { seen: { people: number }; could: { people: number } }
}

/** Whoever was seen counts; when that is nobody, whoever could have been. */
export function addressOfBook(page: string, { noticed, noticedHour, numbers }: Found): string {
  const people = numbers.seen.people || numbers.could.people
  const along = {
    gemerkt: dayOf(noticed),
    'gemerkt-tijd': noticedHour ? timeOf(noticed) : '',
    mensen: String(people),
  }
  return `${page}?${new URLSearchParams(along)}`
}

/** By the names of the form, which fills itself with it; nonsense in the address fills nothing. */
export function takenAlong(asked: URLSearchParams): Record<string, string> {
  const given = (name: string, fits: (value: string) => boolean) =>
    [asked.get(name) ?? ''].find(value => value !== '' && fits(value)) ?? ''
  return {
    noticed: given('gemerkt', isDay),
    'noticed-time': given('gemerkt-tijd', value => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
    people: given('mensen', value => /^\d{1,5}$/.test(value)),
  }
}
