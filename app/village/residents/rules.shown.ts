/** What the read log is told of a person that a page shows; see `saw` in entrance/visit.ts. */
export type ShownPart =
  | 'name'
  | 'page'
  | 'good-to-know'
  | 'history'
  | 'who-looked'
  | 'copy'
  | 'erased'
  | 'breach'
  | 'review'

const sensitivities = {
  name: 'personal',
  page: 'personal',
  'good-to-know': 'sensitive',
  history: 'sensitive',
  'who-looked': 'personal',
  copy: 'sensitive',
  erased: 'personal',
  breach: 'personal',
  review: 'personal',
} as const satisfies Record<ShownPart, string>

/** `name` is a row of a list with street and telephone, `page` all that is known but for what is good to know. */
export const shown = (id: string, ...parts: ShownPart[]) =>
  parts.map(part => ({
    ...{ subject: id, type: 'resident', object: id },
    ...{ part, sensitivity: sensitivities[part] },
  }))
