import { expect, it } from 'vitest'
import { drawable } from './letters.ts'

const letters = new Set([...'abcdeéghjmnuyNHz ◊·€'].map(letter => letter.charCodeAt(0)))
const drawn = (text: string) => drawable(text, letters)

it.each([
  ['Nguyễn', 'Nguyen'],
  ['e\u0301en', 'éen'],
  ['Hanne 李小龙 👍', 'Hanne ◊ ◊'],
  ['a\ud800b', 'a◊b'],
  ['a\u200d\u0007b\u00adc', 'abc'],
  ['a\u3000b\nc', 'a b\nc'],
  ['€ · €', '€ · €'],
  ['', ''],
])('%j is drawn as %j', (typed, shown) => {
  expect(drawn(typed)).toBe(shown)
})

it('leaves plain text as it is, whatever the letters have', () => {
  expect(drawable('Qx <b> & 5', new Set())).toBe('Qx <b> & 5')
})
