/** Which pieces of the log of changes follow a base without a hole. */
import type { Lsn } from './rules.lsn.ts'
import type { Piece } from './rules.names.ts'

export type Chain = {
  pieces: Piece[]
  /** Up to where there is no hole. */
  until: Lsn
  /** Where the first hole begins and what comes after it, when something does. */
  hole: { from: Lsn; until: Lsn; before: Temporal.Instant | null; after: Temporal.Instant } | null
}

/** `from` must lie in the first piece. Pieces may overlap: two that shipped at once ship the same bytes. */
export function chainOf(all: readonly Piece[], from: Lsn): Chain {
  const ordered = all
    .filter(({ until }) => until > from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.until < b.until ? -1 : 1))
  const chain: Chain = { pieces: [], until: from, hole: null }
  for (const piece of ordered) {
    if (piece.from > chain.until) {
      const before = chain.pieces.at(-1)?.at ?? null
      return { ...chain, hole: { from: chain.until, until: piece.from, before, after: piece.at } }
    }
    if (piece.until <= chain.until) continue
    chain.pieces.push(piece)
    chain.until = piece.until
  }
  return chain
}
