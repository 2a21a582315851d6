/** What grew old on the other disk goes, of what was put back since as well: who was erased is nowhere after 35 days. */
import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepWhich } from './rules.keep.ts'
import { segmentStart } from './rules.lsn.ts'
import { basesAt, piecesAt, removeBase, removeBroken, removePiece, seriesAt } from './target.ts'

export function tidy(folder: string, now: Temporal.Instant) {
  const all = seriesAt(folder)
  const { old, daily } = keepWhich(
    all.flatMap(series => basesAt(folder, series)),
    now,
  )
  for (const base of old) removeBase(folder, base)
  for (const series of all) {
    removeBroken(folder, series, now)
    // Of a copy that is kept for weeks, what changed after it is not.
    const needed = daily.filter(base => base.series === series).at(-1)?.from
    for (const piece of piecesAt(folder, series))
      if (needed === undefined || piece.until <= segmentStart(needed)) removePiece(folder, piece)
    removeEmpty(join(folder, series))
    if (basesAt(folder, series).length === 0) rmSync(join(folder, series), { recursive: true, force: true })
  }
}

function removeEmpty(series: string) {
  for (const day of readdirSync(series).filter(name => /^\d{4}-\d\d-\d\d$/.test(name)))
    if (readdirSync(join(series, day)).length === 0) rmdirSync(join(series, day))
}
