/**
 * The same answer to the same word, without working it out again: who goes through a whole list meets each name a
 * thousand times. Forgets everything when it knows `most` words, so that no list can fill the memory.
 */
export const remembered = <T>(answer: (word: string) => T, most = 20_000): ((word: string) => T) => {
  const known = new Map<string, T>()
  return word => {
    if (word.length > 200) return answer(word)
    const before = known.get(word)
    if (before !== undefined) return before
    const value = answer(word)
    if (known.size >= most) known.clear()
    known.set(word, value)
    return value
  }
}
