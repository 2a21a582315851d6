import { isFirstName } from './rules.names.short.ts'
import { fold } from './rules.names.sounds.ts'

/** One way to write dashes, apostrophes and `v.d.`; longer than any name is cut, so that no text makes this slow. */
export const tidied = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/(^|[\s,(-])v(?:\s?[./]\s?|\s)d(?:[./]\s?|(?=\s|$))/g, '$1vd ')
    .replace(/(\S\s)V\s?[./]\s?D[./]?\s?(?=\p{Lu}{2})/gu, '$1vd ')
    .replace(/\s+/g, ' ')

type Unbracketed = { plain: string; calls: string; bornAs: string; marriedTo: string }

/** Takes out what stands between brackets or behind `geb.` and `e.v.`; in brackets is a call name or a birth name. */
export const unbracketed = (text: string): Unbracketed => {
  const found = { calls: '', bornAs: '' }
  const open = text.replace(/[("]([^()"]*)[)"]?/g, (_, inside: string) => {
    if (bornMark.test(` ${inside}`)) return ` ${inside}`
    found.calls += ` ${inside}`
    return ' '
  })
  const [beforeBorn = '', afterBorn = ''] = open.split(bornMark)
  const [plain = '', marriedTo = ''] = split(beforeBorn, marriedMark)
  const [bornAs = ''] = afterBorn.split(',')
  return { plain, calls: found.calls, bornAs, marriedTo: marriedTo.replace(/^\s*van\s+(?!de)/, '') }
}

const bornMark = /[\s,-](?:geb\.?|geboren|gb\.|meisjesnaam)[\s:]/i

/** `weduwe` in front of a name is a title; only behind a name does it say whose. */
const marriedMark = /(?<=\p{Ll}{3,}.*)[\s,](?:e\.\s?v\.?|ev|echtgenote|echtg\.|wed\.?|weduwe|gehuwd met)\s/u

const split = (text: string, mark: RegExp): [string, string] => {
  const at = text.match(mark)
  if (at?.index === undefined || onlyTitles.test(text.slice(0, at.index))) return [text, '']
  return [text.slice(0, at.index), text.slice(at.index + at[0].length)]
}
const onlyTitles = /^\s*(?:mevr\.?|mevrouw|mw\.?|mvr\.?|de)\s*$/i

/** A word behind a hyphen keeps the hyphen as its first sign; `H.J.` and `HJ` become two words. */
export const tokensOf = (text: string): string[] =>
  text
    .replace(/\s*-[\s-]*/g, ' -')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter(token => token !== '' && token !== '-')
    .flatMap(token => (isRowOfInitials(token, text) ? [...token] : [token]))
    .slice(0, 12)

export const coupleMark = (token: string) =>
  token === 'en' || token === '&' || token === '+' || token === 'EN'

const isRowOfInitials = (token: string, text: string) => {
  if (!/^\p{L}{2,3}$/u.test(token) || ['th', 'chr', 'ph', 'ij'].includes(fold(token))) return false
  const inCapitals = /^\p{Lu}+$/u.test(token) && /\p{Ll}/u.test(text)
  const unspeakable = /^[bcdfghjklmnpqrstwxz]+$/.test(fold(token)) && !titlesWithoutVowel.has(fold(token))
  return (inCapitals || unspeakable) && !isFirstName(fold(token))
}
const titlesWithoutVowel = new Set([
  'mw',
  'hr',
  'dhr',
  'dr',
  'drs',
  'mr',
  'ds',
  'zr',
  'sr',
  'jr',
  'vd',
  'vdr',
  'vdn',
  'mvr',
])
