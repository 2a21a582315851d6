/** In an old notebook stands "AH" or "Annie" behind a call: whom that may stand for among the colleagues of today. */
export type Colleague = { account: string; name: string }

/** `A.H.` and `ah` are the same word. */
export const plainWord = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '')

/** The one colleague whom this word fits; null when there are two, or none. A person has the last word. */
export function likeliest(word: string, colleagues: readonly Colleague[]): string | null {
  const asked = plainWord(word)
  const fits = asked.length < 2 ? [] : colleagues.filter(({ name }) => waysToWrite(name).has(asked))
  return fits.length === 1 ? (fits[0]?.account ?? null) : null
}

function waysToWrite(name: string): Set<string> {
  const parts = name.split(/[\s-]+/).filter(Boolean)
  const own = parts.filter(part => part !== part.toLowerCase())
  const [first = '', last = ''] = [own[0], own.length > 1 ? own.at(-1) : '']
  const initials = (of: readonly string[]) => of.map(part => part.charAt(0)).join('')
  return new Set(
    [name, first, last, initials(parts), initials(own), first + last.charAt(0), first.charAt(0) + last]
      .map(plainWord)
      .filter(way => way.length > 1),
  )
}
