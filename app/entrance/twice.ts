/**
 * A form that comes twice where no receipt in the database can say so: outside a village, and for a paper that is
 * pressed once and kept nowhere. Whoever sends it again within two minutes, be it while the first is still under way,
 * gets the very answer of the first. In memory only, because codes may stand on that paper.
 */
import { printOf } from '../foundation/receipts.ts'
import type { Arrival, Settings } from './arrival.ts'

const remembered = { minutes: 2 }
const most = 200

type Whole = { status: number; headers: Headers; body: ArrayBuffer }
type Kept = { answer: Promise<Whole | null>; until: Temporal.Instant }
export type Once = (arrival: Arrival, work: () => Promise<Response>) => Promise<Response>

export function onceEach(clock: Settings['clock']): Once {
  const kept = new Map<string, Kept>()
  return async (arrival, work) => {
    const key = arrival.fields.text('_key')
    if (!key || arrival.found?.address.again) return work()
    const sign = `${arrival.cookie} ${key} ${printOf(arrival.path, arrival.fields)}`
    const earlier = kept.get(sign)
    if (earlier && Temporal.Instant.compare(clock(), earlier.until) < 0) {
      const first = await earlier.answer
      return first ? fresh(first) : work()
    }
    forget(kept, clock())
    const answer = work()
    const keeping = answer.then(worthKeeping, () => null)
    kept.set(sign, { answer: keeping, until: clock().add(remembered) })
    const first = await keeping
    if (first) return fresh(first)
    kept.delete(sign)
    return answer
  }
}

/** A page with something to put right is not: who sends that again may find it put right. */
async function worthKeeping(answer: Response): Promise<Whole | null> {
  const { status, headers } = answer
  const paper = status === 200 && headers.get('content-type') === 'application/pdf'
  return status === 303 || paper ? { status, headers, body: await answer.arrayBuffer() } : null
}

const fresh = ({ status, headers, body }: Whole) =>
  new Response(body.byteLength > 0 ? body : null, { status, headers: new Headers(headers) })

/** They stand in the order in which they came, so the first that may stay is followed by none that must go. */
function forget(kept: Map<string, Kept>, now: Temporal.Instant) {
  for (const [sign, { until }] of kept) {
    if (kept.size < most && Temporal.Instant.compare(until, now) > 0) return
    kept.delete(sign)
  }
}
