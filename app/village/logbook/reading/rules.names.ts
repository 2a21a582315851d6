import { months, nearDays, weekdayParts, weekdays } from './rules.dayWords.ts'
import { fillers } from './rules.fillers.ts'
import type { Word } from './rules.words.ts'

const titles = new Set(
  `
  mw mevr mevrouw mevrouwtje hr heer dhr meneer mr fam familie mej juffrouw oma opa tante oom ome
  buurvrouw buurman echtpaar fa`
    .trim()
    .split(/\s+/),
)
const weakTitles = new Set(['oma', 'opa', 'tante', 'oom', 'ome', 'buurvrouw', 'buurman', 'echtpaar'])
const particles = new Set('van de der den ter ten het t vd v d'.split(' '))

/**
 * Marks the word behind `mevrouw`, `dhr.` and the like as a name, so that mevrouw Winter and meneer Tuin stay people.
 * A day without a capital keeps its meaning (`mw dinsdag`), and so does a known word without a capital (`mw kapper 10 uur`).
 */
export const markNames = (words: Word[], known: (word: string) => boolean) => {
  for (const [at, word] of words.entries()) {
    if (!titles.has(word.norm)) continue
    let here = at + 1
    const isPlain = (spot: number) => words[spot]?.fresh === false && words[spot]?.digits === false
    while (isPlain(here) && particles.has(words[here]?.norm ?? '') && particleOfName(words, here)) here++
    while (isPlain(here) && /^\p{Lu}$/u.test(words[here]?.text ?? '')) {
      const initial = words[here]
      if (initial) initial.named = true
      here++
      if (words[here]?.gap === '.') break
    }
    const next = words[here]
    if (!next || next.digits || (next.fresh && words[here]?.gap !== '.')) continue
    const dayWord = weekdays.has(next.norm) || weekdayParts.has(next.norm) || nearDays.has(next.norm)
    const capital = /^['’]?\p{Lu}/u.test(next.text)
    if ((dayWord && !capital) || titles.has(next.norm)) continue
    if (dayWord && words[here + 1]?.digits) continue
    const lower = !capital && (known(next.norm) || fillers.has(next.norm) || months.has(next.norm))
    if (lower || (weakTitles.has(word.norm) && !capital)) continue
    next.named = true
    for (let spot = at + 1; spot < here; spot++) {
      const particle = words[spot]
      if (particle) particle.named = true
    }
  }
}

/** In `mw de Vries` the particle belongs to the name; in `mw van dinsdag` and `hr de kapper` it does not. */
const particleOfName = (words: Word[], at: number): boolean => {
  for (let here = at + 1; here < at + 4; here++) {
    const word = words[here]
    if (!word || word.fresh || word.digits) return false
    if (/^\p{Lu}/u.test(word.text)) return true
    if (!particles.has(word.norm)) return !fillers.has(word.norm) && !weekdays.has(word.norm)
  }
  return false
}
