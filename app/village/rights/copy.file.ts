/** What the page shows, for another program (art. 20): each request with its steps and lines, and names that stay. */
import type { VillageVisit } from '../../entrance/visit.ts'
import type { Representative } from '../residents/door.ts'
import { gathered } from './copy.happened.ts'
import type { ToldLaw } from './copy.law.ts'
import type { ToldCopy, ToldFact, ToldRow } from './copy.told.ts'

/** `gets`: who gets it in the place of the person. */
export function asFile(
  { village, now }: VillageVisit,
  told: ToldCopy,
  law: ToldLaw,
  gets: Representative | undefined,
): Response {
  const file = {
    ...{
      umkiek: 'copy-of-a-person',
      version: 2,
      made: now.toString(),
      village: village.name,
      about: told.names,
    },
    for: gets ? { name: gets.name, relation: gets.relation, limits: gets.limits } : null,
    known: Object.fromEntries(
      gathered(told).map(({ part, requests, rows }) => [
        part,
        [
          ...requests.map(({ row, beneath }) => ({ ...rowOf(row), ...beneathOf(beneath) })),
          ...rows.map(rowOf),
        ],
      ]),
    ),
    looked: told.looked.map(({ on, lines }) => ({ day: on, lines })),
    'only-from-others': { count: told.withheld.count, names: told.withheld.names },
    law,
  }
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="umkiek-inzage.json"',
    },
  })
}

type Beneath = ReturnType<typeof gathered>[number]['requests'][number]['beneath']
const beneathOf = (beneath: Beneath) =>
  Object.fromEntries(
    (['steps', 'lines'] as const).map(part => [
      part,
      beneath.filter(each => each.part === part).map(({ row }) => rowOf(row)),
    ]),
  )

const rowOf = ({ id, at, who, narrow, written, facts }: ToldRow) => ({
  ...{ id, at: at === 0 ? null : Temporal.Instant.fromEpochMilliseconds(at).toString() },
  ...{ by: who, ...(narrow && { narrow }), ...(written && { written }) },
  fields: facts.map(fieldOf),
})

/** `said` only where that is more than the value: a day, or a word of the program. */
const fieldOf = ({ column, label, value, raw }: ToldFact) => ({
  ...{ name: column, label, value: raw },
  ...(value !== raw && value !== '' && { said: value }),
})
