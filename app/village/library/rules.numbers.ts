/** A text taken apart at its telephone numbers, so that one tap calls. */
import { dialled } from '../../foundation/phones.ts'

export type Piece = { text: string; isNumber: boolean }

const numbers = /(?<![\d.,-])(112|0\d{2,3}[ -]?\d{4,7}|06[ -]?\d{8})(?![\d-]|[.,]\d)/g

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: number, index } of text.matchAll(numbers)) {
    if (number !== emergency && dialled(number) === null) continue
    if (index > from) pieces.push({ text: text.slice(from, index), isNumber: false })
    pieces.push({ text: number, isNumber: true })
    from = index + number.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isNumber: false })
  return pieces
}

export const emergency = '112'
