// npm run restore -- --from FOLDER --into DATA: puts a backup back. --drill: tries it and throws it away again.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { CannotRestore } from '../app/foundation/backup/read.ts'
import { restore, type Wish } from '../app/foundation/backup/restore.ts'
import { KeyTrouble } from '../app/foundation/backup/seal.ts'
import { TargetAway } from '../app/foundation/backup/target.ts'
import { findCluster, moveIn } from './cluster.ts'
import { inspect } from './inspect.ts'
import { restoredWords, zone } from './said.ts'
import { stop } from './urls.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    ...{ from: { type: 'string' }, into: { type: 'string' }, cluster: { type: 'string' } },
    ...{ until: { type: 'string' }, 'secret-file': { type: 'string' } },
    ...{ drill: { type: 'boolean' }, 'up-to-the-hole': { type: 'boolean' } },
  },
})
const { from, into, drill = false } = values
if (!from || (!into && !drill)) {
  stop(
    'Zeg waarvandaan en waarheen: npm run restore -- --from /map/met/reservekopieen --into /nieuwe/map\n' +
      'Alleen proberen: npm run restore -- --from /map/met/reservekopieen --drill',
  )
}
try {
  const cluster = values.cluster && !drill ? findCluster(values.cluster) : null
  const until = values.until ? { until: readMoment(values.until) } : {}
  const wish: Wish = {
    ...{ from, secret: await secret(), into: drill ? null : (into ?? null), ...until },
    ...(cluster ? { cluster: cluster.made } : {}),
    upToTheHole: values['up-to-the-hole'] ?? false,
  }
  console.log('De reservekopie wordt nagekeken en uitgepakt …')
  const restored = await restore(wish, inspect(root), into ?? tmpdir())
  console.log(restoredWords(restored, drill))
  if (cluster) moveIn(cluster)
  if (!drill) {
    console.log(`\nDe sleutels staan in ${into}. Zet UMKIEK_DATA op die map en start Umkiek: npm start`)
    console.log('Kijk daarna met npm run backup -- --state of er weer kopieën gemaakt worden.')
  }
} catch (thrown) {
  if (![CannotRestore, KeyTrouble, TargetAway].some(kind => thrown instanceof kind)) throw thrown
  stop(`Er is niets teruggezet en niets veranderd.\n${(thrown as Error).message}`)
}

/** Typed, or out of a file; never in the command itself, where others on this computer could read it. */
async function secret(): Promise<string> {
  if (values['secret-file']) {
    const text = readFileSync(values['secret-file'], 'utf8')
    return /AGE-SECRET-KEY-1[0-9A-Z]+/i.exec(text)?.[0].toUpperCase() ?? text.trim()
  }
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await asked.question('Typ het geheim van de reservekopie (AGE-SECRET-KEY-1…): ')
  asked.close()
  return typed.replace(/\s/g, '').toUpperCase()
}

/** "2026-11-29 10:00", as the clock on the wall said it. */
function readMoment(text: string): Temporal.Instant {
  try {
    return Temporal.PlainDateTime.from(text.trim().replace(' ', 'T')).toZonedDateTime(zone).toInstant()
  } catch {
    return stop(`"${text}" is geen moment. Schrijf het zo: --until "2026-11-29 10:00"`)
  }
}
