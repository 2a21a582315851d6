// npm run rescue -- --village esdorp --login annie.veld: new keys for an administrator whom nobody else can help. Only
// for who stands at the machine: it needs the settings and the data folder of the house.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayMoment } from './said.ts'
import { readSettings } from './settings.ts'
import { stop, urlsOf } from './urls.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { village: { type: 'string' }, login: { type: 'string' } } })
const settings = readSettings(process.env, root, false)
if (!settings.ok) stop(settings.problems.map(({ sentence }) => sentence).join('\n'))
const { village, login } = values
if (!village || !login) stop('Zeg voor wie: npm run rescue -- --village esdorp --login annie.veld')
const built = (await import(join(root, 'build/server/index.js'))) as typeof import('../app/server.ts')
const database = built.openDatabase(urlsOf(settings.value), 2)
const key = readFileSync(join(settings.value.data, 'server.key'))
const now = Temporal.Now.instant()
try {
  const made = await built.rescueAdministrator(database, { village, login }, key, now)
  if (!made) stop(`In ${village} is niemand met de naam ${login} beheerder. Kijk beide namen nog eens na.`)
  console.log(
    `Een brief voor ${made.name}. Geef hem in persoon; hij werkt één keer, tot ${sayMoment(made.until)}.`,
  )
  console.log(`\n  ${settings.value.origin}/in/brief\n  Code: ${made.code.match(/.{4}/g)?.join('-')}\n`)
  console.log('Kaart met codes, om over te schrijven op papier:\n')
  for (const [at, code] of made.cardCodes.entries()) console.log(`  ${String(at + 1).padStart(2)}  ${code}`)
  console.log('\nDe andere beheerders en het bestuur krijgen bericht, en het staat op de kijklijst.')
} finally {
  await database.close()
}
