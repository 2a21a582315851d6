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

/** Whether the trouble is a database that cannot be reached, rather than a fault of ours. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, message } = error as Error & { code?: string }
  return (
    (code !== undefined && awayCodes.has(code)) ||
    /Connection terminated|timeout exceeded when trying to connect|server closed the connection/i.test(
      message,
    ) ||
    (error.cause !== undefined && isAway(error.cause))
  )
}
