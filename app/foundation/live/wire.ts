/** The one connection of a process over which it hears what happens in the house, and says what happened here. */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export type Wire = { say: (message: string) => void; close: () => Promise<void> }
type Hearing = {
  hear: (message: string) => void
  /** There again after it was gone: something may have been said meanwhile. */
  back: () => void
}

/** Milliseconds: how long after a loss it tries again, and how often it asks whether the database still hears. */
const [pause, ask] = [1000, 20_000]
/** More in one breath than this is not a village that works, but a database that is slow. */
const mostWaiting = 500

/**
 * NOTIFY in the transaction of a change would hold a lock over the whole database until that change is on the disk, and
 * let all savers wait for each other; said here, a moment after, it costs nobody anything (decision 14).
 */
export function openWire(connectionString: string, { hear, back }: Hearing): Wire {
  const closing = new AbortController()
  const waiting: string[] = []
  let client: pg.Client | null = null
  let busy = false
  const living = live()
  return {
    say: message => {
      // Without the wire this process still tells its own.
      if (!client) return hear(message)
      if (waiting.length < mostWaiting) waiting.push(message)
      void flush()
    },
    close: async () => {
      closing.abort()
      await living
    },
  }

  async function live() {
    for (let lost = false; !closing.signal.aborted; lost = true) {
      await listen(lost).catch(() => {})
      client = null
      await rest(pause)
    }
  }

  async function listen(wasLost: boolean) {
    const fresh = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 3000,
      query_timeout: 5000,
      keepAlive: true,
      application_name: 'umkiek live',
    })
    const over = new AbortController()
    fresh.on('error', () => over.abort())
    fresh.on('end', () => over.abort())
    fresh.on('notification', ({ payload = '' }) => hear(payload))
    try {
      await fresh.connect()
      await fresh.query('listen umkiek_live')
      client = fresh
      if (wasLost) back()
      while (!over.signal.aborted && !closing.signal.aborted) {
        if (await rest(ask, over.signal)) await fresh.query('select 1')
      }
    } finally {
      client = null
      // One that is frozen says no goodbye.
      await Promise.race([fresh.end().catch(() => {}), wait(500, null, { ref: false })])
    }
  }

  /** True when it slept its whole time. */
  function rest(time: number, signal = closing.signal) {
    return wait(time, true, { ref: false, signal: AbortSignal.any([closing.signal, signal]) }).catch(
      () => false,
    )
  }

  async function flush() {
    if (busy || !client || waiting.length === 0) return
    busy = true
    const said = waiting.splice(0)
    const query = "select pg_notify('umkiek_live', said) from unnest($1::text[]) as said"
    await client.query(query, [said]).catch(() => {})
    busy = false
    void flush()
  }
}
