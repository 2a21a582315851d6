/** Whether one word may be another, typed in haste: one slip, in a longer word two. */
export function isMistyped(typed: string, meant: string): boolean {
  const slips = typed.length < 6 ? 1 : 2
  return Math.abs(typed.length - meant.length) <= slips && distance(letters(typed), letters(meant)) <= slips
}

const letters = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * A letter too many, too few, another one, or two neighbours that changed places: each counts for one. For the method
 * see G. Navarro, "A guided tour to approximate string matching" (2001).
 */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          at(rows, i - 1, j) + 1,
          (row[j - 1] as number) + 1,
          at(rows, i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    rows.push(row)
  }
  return at(rows, one.length, other.length)
}

const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
