/** The part of a house that works on files that were brought, as a process of its own: to be killed, and to be weighed. */
import { openDatabase } from '../../app/foundation/database.ts'
import { loadBuilt, testKey } from './house.ts'

const { APP_URL = '', GATE_URL = '' } = process.env
const built = await loadBuilt()
const database = openDatabase({ app: APP_URL, gate: GATE_URL }, 4)
const settings = {
  ...{ database, serverKey: testKey, version: 'test', clock: () => Temporal.Now.instant() },
  report: (_reference: string, error: unknown) => process.send?.({ trouble: String(error) }),
}
globalThis.gc?.()
const before = process.memoryUsage.rss()
let highest = before
const weigh = setInterval(() => {
  highest = Math.max(highest, process.memoryUsage.rss())
}, 50)
let steps = 0
for (let left = 1; left > 0; steps++) left = await built.workOnImports(settings)
clearInterval(weigh)
await database.close()
process.send?.({ steps, grewMb: Math.round((highest - before) / 1e6) })
process.disconnect?.()
