/**
 * The built house as a process of its own, for tests that kill it or what it stands on. It opens on whatever database
 * it is given, also on one that `npm start` refuses: how else to see what such a database loses.
 *
 * UMKIEK_PLANT=acknowledge-early is a fault on purpose: it says "saved" a moment before it is.
 */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from '../../app/foundation/database.ts'
import { keepReserve } from '../../app/foundation/reserve.ts'
import { dieForReal, type Fault } from './faults.ts'
import { serveTestHouse } from './served.ts'

const { APP_URL = '', GATE_URL = '', UMKIEK_PLANT, RESERVE } = process.env
if (UMKIEK_PLANT === 'acknowledge-early') plantEarlyAcknowledgement()

const database = openDatabase({ app: APP_URL, gate: GATE_URL })
const clock = {
  get now() {
    return Temporal.Now.instant()
  },
}
const more = RESERVE ? { reserve: keepReserve(RESERVE, () => {}) } : {}
const { origin, troubles } = await serveTestHouse({ database }, clock, more)
process.on('message', (fault: Fault | 'troubles') => {
  if (fault === 'troubles') process.send?.({ troubles: troubles.map(String) })
  else dieForReal(fault)
})
process.on('disconnect', () => process.exit(0))
process.send?.({ origin })

function plantEarlyAcknowledgement() {
  const ask = pg.Client.prototype.query as unknown as (
    this: pg.Client,
    ...given: unknown[]
  ) => Promise<unknown>
  pg.Client.prototype.query = function query(this: pg.Client, ...given: unknown[]) {
    if (given[0] !== 'commit') return ask.apply(this, given)
    wait(400)
      .then(() => ask.apply(this, given))
      .catch(() => {})
    return Promise.resolve({ rows: [], rowCount: 0, command: 'COMMIT' })
  } as typeof pg.Client.prototype.query
}
