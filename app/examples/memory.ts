/**
 * A writer who avoids her own phrases: of several drafts she keeps the one whose every five words in a row have
 * been used least. Without it the commonest turn of a small grammar would come back in every tenth line.
 */
export type Memory = { worst: (text: string) => number; keep: (text: string) => void }

export const makeMemory = (): Memory => {
  const seen = new Map<string, number>()
  return {
    worst: text => fives(text).reduce((most, five) => Math.max(most, seen.get(five) ?? 0), 0),
    keep: text => {
      for (const five of fives(text)) seen.set(five, (seen.get(five) ?? 0) + 1)
    },
  }
}

/** The distinct sequences of five words in a text, without capitals and signs. */
export const fives = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'@]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + 5 <= words.length; i++) found.add(words.slice(i, i + 5).join(' '))
  return [...found]
}
