const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|server closed the connection|Query read timeout|is not queryable/i

/** Why what was asked is not done: the database cannot be reached, its disk is full, or too many ask at once. */
export type Absence = 'away' | 'full' | 'busy'

/** Null for every other trouble: that is a fault of ours. */
export function absence(error: unknown): Absence | null {
  if (!(error instanceof Error)) return null
  const { code = '', message, cause } = error as Error & { code?: string }
  if (code === '53100' || code === 'ENOSPC') return 'full'
  if (awayCodes.has(code) || awayWords.test(message)) return 'away'
  return absence(cause)
}
