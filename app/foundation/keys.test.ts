import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { formKeys, formSecret, isOurKey } from './keys.ts'

const secret = formSecret(randomBytes(32), 'a cookie')

it('gives every form of a page a key of its own, and the next page others', () => {
  const [page, next] = [formKeys(secret), formKeys(secret)]
  const keys = Array.from({ length: 60 }, page).concat(next(), next())
  expect(new Set(keys).size).toBe(62)
  expect(keys.filter(key => !isOurKey(secret, key))).toEqual([])
  expect(new Set(keys.map(key => key.slice(0, 16))).size).toBe(2)
})

it('takes no key of another session, and none that was changed', () => {
  const [first, second] = Array.from({ length: 2 }, formKeys(secret)) as [string, string]
  const other = formKeys(formSecret(randomBytes(32), 'a cookie'))()
  const [grain = '', proof = ''] = first.split('.')
  const changed = [
    ...[other, '', '.', grain, `${grain}.`, `.${proof}`, `x${grain.slice(1)}.${proof}`],
    ...[
      `${grain}.x${proof.slice(1)}`,
      `${second}.3`,
      `${first}.`,
      `${first}.x`,
      `${first}.12345`,
      ` ${first}`,
    ],
    ...[`${first}\n`, `${grain}=.${proof}`, `${first}.-1`],
  ]
  // One in 64 begins with an x already.
  const really = changed.filter(key => key !== first)
  expect(really.filter(key => isOurKey(secret, key))).toEqual([])
})
