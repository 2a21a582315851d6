/** Under what a person is found again among thousands, in the memory of one import; see rules.searchKeys.ts. */

import { dialled } from '../../../foundation/phones.ts'
import { addressKey } from '../rules.address.ts'
import type { Stranger } from '../rules.alike.ts'
import { soundsOf } from '../rules.doubles.ts'
import { otherFormsOf } from '../rules.names.short.ts'
import { bones, soundings } from '../rules.names.sounds.ts'
import { readName } from '../rules.names.ts'
import { fullName, wholeSound } from '../rules.searchKeys.ts'

export type Key = { key: string; weight: number }
export type Keys = {
  keys: Key[]
  /** Of this name only a first name or a family name is known: one sound in common is all that there can be. */
  bare: boolean
}

/** Who shares this much may be the same; a `Jan` shared with another Jan is less. */
export const enoughWeight = 2

export function keysOf(person: Stranger): Keys {
  const name = fullName({ name: person.name, maidenName: person.maidenName ?? '' })
  const sounds = soundsOf(name)
  return {
    bare: sounds.length < 2,
    keys: [
      ...weighed(1, sounds.map(soundKey)),
      ...weighed(5, [wholeSound(sounds)]),
      ...weighed(enoughWeight, halvesOf(name)),
      ...weighed(
        9,
        (person.phones ?? []).map(number => `#${dialled(number) ?? number}`),
      ),
      ...weighed(1, person.address ? [`@${addressKey(person.address)}`] : []),
      ...weighed(1, person.birthday?.length === 10 ? [`*${person.birthday}`] : []),
    ],
  }
}

export const soundKey = (sound: string) => `~${sound}`

const weighed = (weight: number, keys: readonly string[]): Key[] =>
  [...new Set(keys)].map(key => ({ key, weight }))

/**
 * A whole half with the beginning of the other half: the first letter with the family name (`J. Bakker`, Anne-Marie
 * and Annemarie), the first name with three letters of the family name (Schreuder and Schreuders).
 */
function halvesOf(name: string): string[] {
  const { firstNames, calls, families } = readName(name)
  const written = [...firstNames, ...calls]
  const whole = written.filter(first => !first.initial).map(({ letters }) => letters)
  const firsts = [...whole, ...whole.flatMap(otherFormsOf)]
  const letters = new Set([...written.map(first => first.letters), ...firsts].map(first => first[0]))
  const firstSounds = new Set(firsts.flatMap(soundings).map(bones))
  const beginnings = new Set(families.map(family => family.letters.slice(0, 3)))
  const familySounds = new Set(families.flatMap(family => soundsOf(family.letters)))
  return [
    ...[...letters].flatMap(letter => [...familySounds].map(sound => `${letter}|${sound}`)),
    ...[...firstSounds].flatMap(sound => [...beginnings].map(beginning => `${sound}/${beginning}`)),
  ]
}
