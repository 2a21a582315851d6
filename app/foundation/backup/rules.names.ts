/** How the files of a backup are called: their name alone says what they hold, so that who cannot open them can order them. */
import { hex, type Lsn } from './rules.lsn.ts'

export type Piece = { path: string; from: Lsn; until: Lsn; at: Temporal.Instant }
export type Base = { series: string; stem: string; from: Lsn; at: Temporal.Instant }

/** All files of one database since it was made or last put back: nothing of two series may be mixed. */
export const seriesName = (system: string, timeline: number) => `${system}-${timeline}`
export const timelineOf = (series: string) => Number(series.split('-')[1])

export const stamp = (at: Temporal.Instant) => at.round('second').toString().replace(/[-:]/g, '')
export const readStamp = (text: string) =>
  Temporal.Instant.from(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

export const baseStem = (at: Temporal.Instant, from: Lsn) => `base-${stamp(at)}-${hex(from, 16)}`
export const pieceName = (from: Lsn, until: Lsn, at: Temporal.Instant) =>
  `${at.toString().slice(0, 10)}/wal-${hex(from, 16)}-${hex(until, 16)}-${stamp(at)}.zst.age`

/** The parts of a base; the index is written last, so a base without one was broken off and counts for nothing. */
export const parts = {
  tar: '.tar.zst.age',
  manifest: '.manifest.zst.age',
  house: '.house.tar.zst.age',
  index: '.index.zst.age',
} as const
export type Part = keyof typeof parts

export function readBase(series: string, file: string): Base | null {
  const found = /^(base-(\d{8}T\d{6}Z)-([0-9A-F]{16}))\.index\.zst\.age$/.exec(file)
  if (!found) return null
  const [, stem = '', at = '', from = ''] = found
  return { series, stem, from: BigInt(`0x${from}`), at: readStamp(at) }
}

export function readPiece(path: string): Piece | null {
  const found = /wal-([0-9A-F]{16})-([0-9A-F]{16})-(\d{8}T\d{6}Z)\.zst\.age$/.exec(path)
  if (!found) return null
  const [, from = '', until = '', at = ''] = found
  return { path, from: BigInt(`0x${from}`), until: BigInt(`0x${until}`), at: readStamp(at) }
}
