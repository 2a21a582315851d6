import { remembered } from './rules.remembered.ts'

/** Lower case, without accents and without anything that is not a letter: `Renée` → `renee`, `’t` → `t`. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/û/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[ßẞ]/g, 'ss')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')

/**
 * How a Dutch name may sound, as one or two spellings that are the same for every way to write that sound:
 * Meyer, Meijer and Meier all give `mYer`. Two when a `y` may be either ij (Dykstra) or ie (Sytsma, Wytske).
 * Capitals stand for the sounds that Dutch writes with two letters: Y ij/ei, W ou/au, Q ui, E eu, U oe.
 * Names are short; what comes after forty letters is left off so that no text can make this slow.
 */
export const soundings = remembered((word: string): string[] => {
  const letters = fold(word).slice(0, 40)
  const spelled = rewrite(letters, vowelPairs)
  const readings = spelled.includes('y')
    ? [spelled.replace(/y/g, 'Y'), spelled.replace(/y/g, 'i')]
    : [spelled]
  return [...new Set(readings.map(reading => shortened(rewrite(reading, consonants))))].filter(Boolean)
})

export const soundTheSame = (one: string, other: string): boolean => {
  const heard = soundings(one)
  return soundings(other).some(sound => heard.includes(sound))
}

/** On the telephone a d in the middle is a t: Hadders and Hatters. At the beginning people hear which of the two it is. */
export const heardTheSame = (one: string, other: string): boolean => {
  const heard = voiceless(one)
  return voiceless(other).some(sound => heard.includes(sound))
}
const voiceless = remembered((word: string) =>
  soundings(word).map(sound => sound.replace(/(?<=.)[dt]+/g, 't')),
)

/**
 * The bones of a name, for finding candidates: no vowels after the first letter, d as t, -ing as -ink. A slip in a
 * vowel or two letters changing places around one leave them as they were (Eising, Eisnig, Eisink: `asn`).
 */
export const bones = (sounding: string): string =>
  sounding
    .replace(/^[aeiouYWQEU]+/, 'a')
    .replace(/(?<=.)[aeiouYWQEUhj]/gu, '')
    .replace(/n[gk]/g, 'n')
    .replace(/d/g, 't')
    .replace(/(.)\1+/gu, '$1')
    .slice(0, 6)

type Step = readonly [RegExp, string]

const rewrite = (text: string, steps: readonly Step[]) =>
  steps.reduce((so, [from, to]) => so.replace(from, to), text)

/** In this order: a later step counts on the earlier ones. */
const vowelPairs: readonly Step[] = [
  [/(?<=[aeou])(ij|y)/g, 'i'], // Kooij, Kooy, Kooi; Heijden, Heyden, Heiden
  [/ij|ei/g, 'Y'],
  [/^y(?=[aeiou])/, 'j'], // Youssef
  [/y$/, 'i'], // Willy
  [/ie?euw?/g, 'iw'], // Nieuwenhuis
  [/eeuw?/g, 'ew'],
  [/[ao]uw?/g, 'W'],
  [/ui/g, 'Q'],
  [/eu/g, 'E'],
  [/oe/g, 'U'],
  [/ae/g, 'a'], // the old spelling of aa: Haen
  [/ue/g, 'u'],
  [/ie/g, 'i'],
]

const consonants: readonly Step[] = [
  [/ssch|sch$|sch(?=[lmnw])/g, 's'], // Visscher, Bosch, Schmidt
  [/sch/g, 'sg'],
  [/^chr/, 'kr'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/kh/g, 'k'],
  [/ch/g, 'g'],
  [/sh/g, 'sj'],
  [/dh/g, 't'], // Veldhuizen, Velthuizen
  [/(?<=[bfgjklmnpqrtvwxz])h/g, ''], // Thijs, Tijs
  [/h(?![aeiouYWQEU])/g, ''],
  [/qu/g, 'kw'],
  [/c(?=[eiY])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/tsj/g, 'tj'], // Tsjeard, Tjeerd
  [/d(?![aeiouYWQEUrjw])/g, 't'],
  [/b$/, 'p'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[lng])ts/g, 's'], // Wubbelts, Arends
  [/ink$/, 'ing'],
]

/** Few people say the last n of Veldhuizen; in short names (Boon, Steen) it is said. */
const shortened = (sounding: string) => (sounding.length >= 6 ? sounding.replace(/en$/, 'e') : sounding)
