/**
 * Sentences with choices: `[a|b|]` is one of these (choices may hold choices), `{name}` is filled in.
 * A name without a value is an error in the text, and said so at once.
 */
import type { Chance } from './chance.ts'

type Piece = string | { slot: string } | { choices: Piece[][] }
export type Slots = Record<string, string | undefined>

const read = new Map<string, Piece[]>()
const asks = new Map<string, string[]>()

export const compose = (template: string, slots: Slots, chance: Chance): string => {
  let pieces = read.get(template)
  if (!pieces) {
    pieces = parse(template)
    read.set(template, pieces)
  }
  return tidy(fill(pieces, slots, chance, template))
}

/** True when every slot that must be filled has a value; slots inside choices count too. */
export const fits = (template: string, slots: Slots): boolean => {
  let needed = asks.get(template)
  if (!needed) {
    needed = [...template.matchAll(/\{(\w+)\}/g)].map(found => found[1] as string)
    asks.set(template, needed)
  }
  return needed.every(slot => slots[slot] !== undefined)
}

const fill = (pieces: Piece[], slots: Slots, chance: Chance, template: string): string => {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('choices' in piece) text += fill(chance.pick(piece.choices), slots, chance, template)
    else {
      const value = slots[piece.slot]
      if (value === undefined) throw new Error(`no value for {${piece.slot}} in "${template}"`)
      text += value
    }
  }
  return text
}

const parse = (template: string): Piece[] => {
  const open: Piece[][][] = []
  let line: Piece[] = []
  for (const token of template.match(/\{\w+\}|[[\]|]|[^[\]|{}]+/g) ?? []) {
    if (token === '[') {
      open.push([line])
      line = []
    } else if (token === '|' && open.length > 0) {
      open.at(-1)?.push(line)
      line = []
    } else if (token === ']') {
      const [before, ...choices] = open.pop() ?? []
      if (!before) throw new Error(`a bracket too many in "${template}"`)
      before.push({ choices: [...choices, line] })
      line = before
    } else line.push(token.startsWith('{') ? { slot: token.slice(1, -1) } : token)
  }
  if (open.length > 0) throw new Error(`a bracket too few in "${template}"`)
  return line
}

const tidy = (text: string): string => {
  if (!/\s\s|^\s|\s$| [,.!?:;]|[,.!?],|\.\./.test(text)) return text
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.!?:;])/g, '$1')
    .replace(/([,.!?]),/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .trim()
}
