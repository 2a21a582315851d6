import { expect, it } from 'vitest'
import { isLogin, loginFor, loginOf } from './rules.login.ts'

it.each([
  ['bert.timmerman', 'bert.timmerman'],
  [' Bert Timmerman ', 'bert.timmerman'],
  ['bert  timmerman', 'bert.timmerman'],
  ["J. van 't Hart", 'j.van.t.hart'],
  ['Niemand@Esdorp.example.org', 'niemand@esdorp.example.org'],
  ['annie.', 'annie.'],
  ['Hélène', 'hélène'],
])('%s comes in as %s', (typed, login) => {
  expect(loginOf(typed)).toBe(login)
})

it('is made from the name when it was left empty, and from nothing else', () => {
  expect(loginFor({ name: 'Jan van den Berg', login: '' })).toBe('jan.van.den.berg')
  expect(loginFor({ name: 'Jan van den Berg', login: 'Jan' })).toBe('jan')
  expect([loginFor({ name: '张', login: '' }), '', '-'].map(isLogin)).toEqual([false, false, false])
})
