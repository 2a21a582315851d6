/** One person, drawn by lot or taken from the cast. */
import type { Chance } from './chance.ts'
import { familyNames, oldMen, oldWomen, youngMen, youngWomen } from './names.ts'
import type { Part } from './part.ts'
import { landLine, mobile } from './phones.ts'
import type { ageBands, Person } from './shapes.ts'
import { goodToKnow } from './text/goodToKnow.ts'

/** A person with what only the writing needs: it leaves this folder only as words. */
export type Neighbour = {
  person: Person
  gender: 'f' | 'm'
  band: (typeof ageBands)[number]
  aid?: string
  couple: boolean
  /** Nearest of kin, as in "haar dochter". */
  close: string
  /** Whom one visits: "zus" in "Borger". */
  kin: { who: string; town: string }
  part?: Part
}

const closeOnes = [
  'dochter',
  'zoon',
  'schoondochter',
  'nicht',
  'buurvrouw',
  'broer',
  'zus',
  'neef',
  'buurman',
]
const kinOnes = [
  'zus',
  'broer',
  'schoonzus',
  'nicht',
  'dochter',
  'vriendin',
  'oude buurvrouw',
  'zoon',
  'tante',
]
const towns = [
  'Borger',
  'Zweeloo',
  'Coevorden',
  'Assen',
  'Hoogeveen',
  'Schoonoord',
  'Sleen',
  'Rolde',
  'Beilen',
  'Ter Apel',
]

export const fromPart = (
  part: Part,
  household: string,
  chance: Chance,
  number: number,
  parts: readonly Part[],
): Neighbour => {
  const couple = parts.some(other => other.house === part.house && other !== part && part.band === other.band)
  const name = part.infix ? `${part.infix} ${part.family}` : part.family
  const made_ = made(
    part.key,
    household,
    part.gender,
    part.band,
    name,
    part.maiden ?? '',
    couple,
    chance,
    number,
  )
  const { goodToKnow: _, ...person } = made_.person
  const given = { ...person.name, given: part.given }
  const { maiden: __, ...bare } = given
  return {
    ...made_,
    part,
    ...(part.contact ? { close: part.contact.relation } : {}),
    person: {
      ...person,
      name: part.maiden ? { ...bare, maiden: part.maiden } : bare,
      reach: part.reach ?? 'phone',
      ...(part.goodToKnow ? { goodToKnow: part.goodToKnow } : {}),
      ...(part.reach === 'mail' ? { mail: mailOf(part.given, part.family) } : {}),
      contacts: part.contact
        ? [
            {
              name: `${part.contact.given} ${name}`,
              relation: part.contact.relation,
              phone: mobile(5000 + number),
            },
          ]
        : [],
      member: true,
      ...(part.ageUntold ? {} : { ageBand: part.band }),
    },
  }
}

export const made = (
  key: string,
  household: string,
  gender: 'f' | 'm',
  band: Neighbour['band'],
  name: string,
  maidenName: string,
  couple: boolean,
  chance: Chance,
  number: number,
): Neighbour => {
  const old = band === '65-79' || band === '80+'
  const given = chance.pick(
    old ? (gender === 'f' ? oldWomen : oldMen) : gender === 'f' ? youngWomen : youngMen,
  )
  const [infix, family] = split(name)
  const maiden = gender === 'f' && old && maidenName !== '' && maidenName !== name && chance.often(0.6)
  const reach = chance.weighted(['phone', 'visit', 'mail', 'sms', 'letter'] as const, way =>
    old
      ? { phone: 75, visit: 9, mail: 8, sms: 3, letter: 5 }[way]
      : { phone: 30, visit: 2, mail: 28, sms: 38, letter: 2 }[way],
  )
  const phones = old && chance.often(0.85) ? [landLine(number)] : []
  if (phones.length === 0 || chance.often(old ? 0.35 : 1)) phones.push(mobile(number))
  const aid =
    old && chance.often(band === '80+' ? 0.5 : 0.14)
      ? chance.weighted(
          ['rollator', 'stok', 'rolstoel'],
          a => ({ rollator: 6, stok: 3, rolstoel: 1 })[a] ?? 1,
        )
      : undefined
  const close = chance.pick(closeOnes)
  const hint =
    old && chance.often(0.42) ? chance.pick(goodToKnow[aid ?? 'any'] ?? goodToKnow.any ?? []) : undefined
  const showsAge = chance.often(0.3)
  const person: Person = {
    key,
    name: { given, infix, family, ...(maiden ? { maiden: maidenName } : {}) },
    household,
    phones,
    ...(reach === 'mail' ? { mail: mailOf(given, `${family}${number}`) } : {}),
    reach,
    ...(chance.often(0.4) ? { birthday: birthday(chance) } : showsAge ? { ageBand: band } : {}),
    ...(hint ? { goodToKnow: hint } : {}),
    contacts: old && chance.often(0.55) ? [contact(close, name, chance, number)] : [],
    member: chance.often(old ? 0.78 : 0.6),
  }
  return {
    person,
    gender,
    band,
    couple,
    close,
    kin: { who: chance.pick(kinOnes), town: chance.pick(towns) },
    ...(aid ? { aid } : {}),
  }
}

const contact = (relation: string, family: string, chance: Chance, number: number) => {
  const woman = ['dochter', 'schoondochter', 'nicht', 'buurvrouw', 'zus'].includes(relation)
  const same = ['zoon', 'neef', 'broer'].includes(relation) || chance.often(0.3)
  const given = chance.pick(woman ? youngWomen : youngMen)
  return {
    name: `${given} ${same ? family : chance.pick(familyNames)}`,
    relation,
    phone: mobile(5000 + number),
  }
}

const birthday = (chance: Chance) =>
  `${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`

const split = (name: string): [string, string] => {
  const words = name.split(' ')
  return [words.slice(0, -1).join(' '), words.at(-1) ?? name]
}

const mailOf = (given: string, family: string) =>
  `${given}.${family}@example.org`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9.@]/g, '')
