import { twoPeople } from './examples.doubles.apart.ts'
import { laterApart, laterSame } from './examples.doubles.later.ts'
import { samePeople } from './examples.doubles.same.ts'
import { unseenApart, unseenSame } from './examples.doubles.unseen.ts'
import type { Known } from './rules.doubles.ts'

/**
 * Pairs of lines as they stand beside each other in a village's lists. The people are invented. Behind the name,
 * in any order: a telephone number, a street, a postcode, `*` and a birthday or a birth year. Chosen so as to
 * ring nobody and reach no door, as far as generally known: subscriber numbers do not begin with 0, 06-9 is not
 * given out, and no Dutch postcode ends in SA, SD or SS.
 */
export type Pair = [Known, Known]

/** `person('Henk Eising; 0591-000101; Esweg 3; 7890 SA; *1950-03-02')` */
export const person = (line: string): Known => {
  const [name = '', ...facts] = line.split(';').map(part => part.trim())
  const known: Known = { name }
  for (const fact of facts) {
    if (/^\*\d{4}$/.test(fact)) known.birthYear = Number(fact.slice(1))
    else if (fact.startsWith('*')) known.birthday = fact.slice(1)
    else if (/^(\+|0|\d{9})/.test(fact)) known.phones = [...(known.phones ?? []), fact]
    else if (/^\d{4} ?[A-Z]{2}$/.test(fact)) known.postcode = fact
    else {
      const [, street = fact, number = ''] = fact.match(/^(.*) (\d+\w*)$/) ?? []
      known.street = street
      if (number) known.houseNumber = number
    }
  }
  return known
}

export const pairs = (table: string): Pair[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [one = '', other = ''] = line.split('|')
      return [person(one), person(other)]
    })

export const tables = {
  tuned: { same: pairs(samePeople), apart: pairs(twoPeople) },
  later: { same: pairs(laterSame), apart: pairs(laterApart) },
  unseen: { same: pairs(unseenSame), apart: pairs(unseenApart) },
}
