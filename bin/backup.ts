// npm run backup: all of it now. --setup --to FOLDER: from now on by itself. --state: how it is. --off: no longer.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openKeeper } from '../app/foundation/backup/keep.ts'
import { Refused, setUp, setupOf } from '../app/foundation/backup/setup.ts'
import { backupAlarms, endState, stateOf } from '../app/foundation/backup/state.ts'
import { basesAt, seriesAt } from '../app/foundation/backup/target.ts'
import { dropSlot } from '../app/foundation/backup/wal.ts'
import { openDatabase } from '../app/foundation/database.ts'
import { runningUrls } from './running.ts'
import { alarmWords, sayMoment, secretWords } from './said.ts'
import { readSettings } from './settings.ts'
import { stop } from './urls.ts'

const { values } = parseArgs({
  options: {
    ...{ setup: { type: 'boolean' }, to: { type: 'string' }, 'same-disk': { type: 'boolean' } },
    ...{ state: { type: 'boolean' }, off: { type: 'boolean' } },
  },
})
const read = readSettings(process.env, join(import.meta.dirname, '..'), false)
if (!read.ok) stop(read.problems.map(({ sentence }) => sentence).join('\n'))
const settings = read.value
const { data, file, erasures } = settings
const clock = () => Temporal.Now.instant()

if (values.setup) await begin()
else {
  const setup =
    setupOf(data) ??
    stop(
      'Er is nog geen reservekopie ingesteld. Typ: npm run backup -- --setup --to /map/op/een/andere/schijf',
    )
  const urls =
    runningUrls(settings) ?? stop('Umkiek staat niet aan. Start Umkiek en typ de opdracht opnieuw.')
  const url =
    urls.backup ?? stop('UMKIEK_BACKUP_URL ontbreekt in de instellingen. `npm run migrate` print de regel.')
  const database = openDatabase(urls, 2)
  try {
    if (values.state) await sayState(setup.to)
    else if (values.off) await end(url)
    else {
      const keeper = openKeeper({
        url,
        data,
        settings: file,
        erasures,
        setup,
        gate: database.gate,
        clock,
        say: console.error,
      })
      console.log('Alles wordt gekopieerd …')
      if (!(await keeper.base('now'))) process.exitCode = 1
      else console.log(`Klaar. De reservekopie staat in ${setup.to}.`)
    }
  } finally {
    await database.close()
  }

  async function end(url: string) {
    await dropSlot(url)
    await endState(database.gate)
    rmSync(join(data, 'backup.json'))
    console.log(`Er wordt geen reservekopie meer gemaakt. Wat er in ${setup.to} staat, blijft staan.`)
  }

  async function sayState(to: string) {
    const now = clock()
    const { wal } = await stateOf(database.gate)
    const alarms = await backupAlarms(database.gate, now)
    console.log(`De reservekopie gaat naar ${to}.`)
    const bases = basesIn(to)
    const newest = bases.at(-1)
    console.log(
      newest
        ? `Hele kopieën: ${bases.length}, de nieuwste van ${sayMoment(newest.at)}.`
        : 'Er is nog geen hele kopie.',
    )
    if (wal && newest) console.log(`Wijzigingen bijgewerkt tot ${sayMoment(wal.goodAt)}.`)
    for (const { kind } of alarms) console.log(`Let op: ${alarmWords[kind]}`)
    if (newest && alarms.length === 0) console.log('Alles is goed.')
    else process.exitCode = 1
  }
}

function basesIn(to: string) {
  try {
    return seriesAt(to).flatMap(series => basesAt(to, series))
  } catch {
    console.log(`De map ${to} is er nu niet.`)
    return []
  }
}

async function begin() {
  if (!values.to) stop('Zeg waarheen: npm run backup -- --setup --to /map/op/een/andere/schijf')
  try {
    const secret = await setUp(data, values.to, values['same-disk'] ?? false)
    console.log(secretWords(secret, values.to, values['same-disk'] ?? false))
  } catch (trouble) {
    if (!(trouble instanceof Refused)) throw trouble
    stop(trouble.message)
  }
}
