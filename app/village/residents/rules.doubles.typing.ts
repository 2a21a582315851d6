/** Whether one folded word may be the other with a slip of the finger: one slip in five letters, two in nine. */
export const isTypingError = (one: string, other: string, shortest = 5): boolean => {
  const length = Math.min(one.length, other.length)
  if (one === other || length < shortest || !startAlike(one, other)) return false
  const allowed = length >= 9 ? 2 : 1
  if (Math.abs(one.length - other.length) > allowed) return false
  return !addsAnEnding(one, other) && slips(one, other) <= allowed
}

/**
 * How many letters were left out, added, changed or swapped with their neighbour (Damerau–Levenshtein in the form
 * that never edits between two swapped letters). Quadratic in the length: only for words, never for whole texts.
 */
export const slips = (one: string, other: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let col = 1; col <= other.length; col += 1) {
      const changed = at(last, col - 1) + (one[row - 1] === other[col - 1] ? 0 : 1)
      let fewest = Math.min(changed, at(last, col) + 1, at(now, col - 1) + 1)
      const swapped = row > 1 && col > 1 && one[row - 1] === other[col - 2] && one[row - 2] === other[col - 1]
      if (swapped) fewest = Math.min(fewest, at(beforeLast, col - 2) + 1)
      now.push(fewest)
    }
    beforeLast = last
    last = now
  }
  return at(last, other.length)
}

const at = (row: number[], index: number) => row[index] ?? 0

/** People seldom mistake the first letter, and many names differ in nothing else (Bakker, Dekker, Hakker). */
const startAlike = (one: string, other: string) => {
  if (start(one) === start(other)) return true
  return one[0] === other[1] && one[1] === other[0]
}
const start = (word: string) => (word[0] ?? '').replace('c', 'k').replace('z', 's').replace('v', 'f')

/** Two letters more at the end make another name: Hendriks and Hendriksen, Bruins and Bruinsma. */
const addsAnEnding = (one: string, other: string) =>
  Math.abs(one.length - other.length) >= 2 && (one.startsWith(other) || other.startsWith(one))
