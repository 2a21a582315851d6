/** "Wie kent iemand die gitaar speelt": free words against what people and clubs said of themselves. */

/** In small letters without accents, as loose words. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** What stands in nearly every question and says nothing of what is looked for. */
const little = new Set(
  `de het een en of wie wat kan kunnen iemand kent kennen die dat is zijn in op met voor van naar aan bij er ik we wij zoek
  zoekt zoeken weet goed graag ook mij mijn haar hun ons onze te om nog the a an and or who what can someone somebody knows that with for of to`.split(
    /\s+/,
  ),
)

/** None when there are only little words. */
export const askedWords = (typed: string): string[] => [
  ...new Set(wordsOf(typed.slice(0, 200)).filter(word => !little.has(word))),
]

/** "gitaar" finds gitaarles, "fietsen" finds fiets, and "naait" finds naaien. */
function alike(asked: string, word: string): boolean {
  if (asked === word) return true
  const [short, long] = asked.length < word.length ? [asked, word] : [word, asked]
  if (short.length >= 3 && long.startsWith(short)) return asked === short || short.length >= 4
  const stem = short.slice(0, Math.max(4, short.length - 2))
  return short.length >= 5 && long.length - stem.length <= 3 && long.startsWith(stem)
}

/**
 * Those in whose words every asked word is found, in the order in which they came: nobody is better than another. When
 * there are none, those in whose words one of them is: `loose`.
 */
export function findBy<T>(
  things: readonly T[],
  asked: readonly string[],
  saidOf: (thing: T) => string,
): { found: T[]; loose: boolean } {
  const hits = things.map(thing => {
    const words = wordsOf(saidOf(thing))
    return { thing, hits: asked.filter(one => words.some(word => alike(one, word))).length }
  })
  const all = hits.filter(hit => hit.hits === asked.length && asked.length > 0)
  const found = all.length > 0 ? all : hits.filter(hit => hit.hits > 0)
  return { found: found.map(({ thing }) => thing), loose: all.length === 0 && found.length > 0 }
}
