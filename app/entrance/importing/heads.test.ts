/** What stands above a column says what is in it. */
import { expect, it } from 'vitest'
import { guessColumns } from './rules.heads.ts'

it('gives every column the meaning that its head says best, and each meaning once', () => {
  const words = {
    name: ['naam'],
    street: ['straat'],
    home: ['straat huisnummer'],
    phone: ['tel', 'mobiel'],
  }
  const guess = (...heads: string[]) => guessColumns(heads, words, ['phone'])
  expect(guess('Naam', 'Straat + huisnummer', 'Tel.', 'Mobiel nr', 'Tweede naam', 'x')).toEqual([
    ...['name', 'home', 'phone', 'phone', '', ''],
  ])
})
