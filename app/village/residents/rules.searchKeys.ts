import { dialled } from '../../foundation/phones.ts'
import { numberKey, streetWords } from './rules.address.ts'
import type { Details } from './rules.details.ts'
import { soundsOf } from './rules.doubles.ts'
import { fold } from './rules.names.sounds.ts'
import { readName } from './rules.names.ts'
import { nationalDigits } from './rules.phone.ts'

type Findable = Pick<Details, 'name' | 'maidenName' | 'address' | 'phones'>

/**
 * What a person is found by, one key for each beginning that somebody may type. The first sign says what it is: none
 * a word of the name, `~` a sound, `=` all sounds of the name together, `@` a street or a number, `#` a telephone,
 * `<` the same one read backwards so that its last figures are enough.
 */
export function searchKeysOf({ name, maidenName, address, phones }: Findable): string[] {
  const numbers = phones.map(({ number }) => nationalDigits(dialled(number) ?? number).replace(/\D/g, ''))
  const sounds = soundsOf(fullName({ name, maidenName }))
  const keys = [
    ...nameWords(`${name} ${maidenName}`),
    ...sounds.map(sound => `~${sound}`),
    wholeSound(sounds),
    ...(address ? streetWords(address.street).map(word => `@${word}`) : []),
    ...(address?.houseNumber ? [`@${numberKey(address.houseNumber)}`] : []),
    ...numbers.filter(Boolean).flatMap(number => [`#${number}`, `<${backwards(number)}`]),
  ]
  return [...new Set(keys.map(key => key.slice(0, 100)))]
}

/** Finds the one bare `Jan` among three hundred people who are called Jan as well. */
export const wholeSound = (sounds: readonly string[]): string => `=${[...sounds].sort().join(' ')}`

/** With the name she was born with, so that sounds and doubles see both. */
export const fullName = ({ name, maidenName }: { name: string; maidenName: string }) =>
  maidenName && !fold(name).includes(fold(maidenName)) ? `${name} geb. ${maidenName}` : name

/** A name without any letter (only an emoji) is found by just that. */
export const nameWords = (text: string): string[] => {
  const words = text
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter(Boolean)
  return words.length > 0 ? words : [text.trim().toLowerCase()].filter(Boolean)
}

export const backwards = (text: string): string => [...text].reverse().join('')

/** `veen jan` for Jan van der Veen: in a Dutch list the little words do not count. */
export function sortName(name: string): string {
  const { families, firstNames } = readName(name)
  const words = [...families.slice(0, 1), ...firstNames, ...families.slice(1)].map(({ letters }) => letters)
  return (words.join(' ') || nameWords(name).join(' ')).slice(0, 120)
}
