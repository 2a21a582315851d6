/** What was there before a change, in words: every value of it, without the names of the program's own fields. */
export function noteOfEvent(before: Record<string, unknown>): string {
  return valuesIn(before)
    .map(value => String(value))
    .filter(Boolean)
    .join(', ')
}

const valuesIn = (value: unknown): unknown[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return []
  return typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [value]
}
