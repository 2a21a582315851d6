/** How often one may guess. Whoever is being guessed at can always come in with a passkey, which cannot be guessed. */
export const mostWrong = { perCode: 5, perLogin: 20, perAddress: 60, perApp: 5 } as const
/** A code of an app lives for half a minute and is taken a step early or late: three steps together. */
export const appSeconds = 90

export type Guesses = { login: Temporal.Instant[]; address: Temporal.Instant[]; app: boolean }

/**
 * From when on somebody may try again, or null when that is now. The moments are those of wrong tries in the last
 * hour, this one included, oldest first.
 */
export function waitUntil({ login, address, app }: Guesses, now: Temporal.Instant): Temporal.Instant | null {
  const waits = [
    freeAgain(login, mostWrong.perLogin, 3600, now),
    freeAgain(address, mostWrong.perAddress, 3600, now),
    app ? freeAgain(login, mostWrong.perApp, appSeconds, now) : null,
  ].filter(wait => wait !== null)
  return waits.sort(Temporal.Instant.compare).at(-1) ?? null
}

function freeAgain(tries: Temporal.Instant[], most: number, seconds: number, now: Temporal.Instant) {
  const recent = tries.filter(at => now.since(at).total('seconds') < seconds)
  if (recent.length <= most) return null
  return (recent[recent.length - 1 - most] as Temporal.Instant).add({ seconds })
}
