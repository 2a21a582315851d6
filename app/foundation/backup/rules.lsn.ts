/** Places in PostgreSQL's log of changes (WAL): a number that only grows, written as two halves of hexadecimals. */
export type Lsn = bigint

/** "0/1A2B3C" as PostgreSQL says it. */
export function readLsn(text: string): Lsn {
  const [high = '', low = ''] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

export const sayLsn = (lsn: Lsn) =>
  `${(lsn >> 32n).toString(16).toUpperCase()}/${(lsn & 0xffffffffn).toString(16).toUpperCase()}`

/** The log comes in files of this many bytes; every PostgreSQL that we know of keeps the default. */
export const segmentBytes = 16n * 1024n * 1024n
export const segmentStart = (lsn: Lsn): Lsn => lsn - (lsn % segmentBytes)

/** The name of the file in pg_wal that holds this place. */
export function segmentName(timeline: number, lsn: Lsn): string {
  const segment = lsn / segmentBytes
  const perLog = 0x100000000n / segmentBytes
  return [BigInt(timeline), segment / perLog, segment % perLog].map(part => hex(part, 8)).join('')
}

export const hex = (number: bigint, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')
