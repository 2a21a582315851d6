// npm run rescue -- --village esdorp --login annie.veld: new keys for an administrator whom nobody else can help. Only
// for who stands at the machine: it needs the settings and the data folder of the house.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSettings } from './settings.ts'
import { stop, urlsOf } from './urls.ts'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { village: { type: 'string' }, login: { type: 'string' } } })
const settings = readSettings(process.env, root, false)
if (!settings.ok) stop(settings.problems.map(({ sentence }) => sentence).join('\n'))
const { village, login } = values
if (!village || !login) stop('Say for whom: npm run rescue -- --village esdorp --login annie.veld')
const built = (await import(join(root, 'build/server/index.js'))) as typeof import('../app/server.ts')
const database = built.openDatabase(urlsOf(settings.value), 2)
const key = readFileSync(join(settings.value.data, 'server.key'))
const now = Temporal.Now.instant()
try {
  const made = await built.rescueAdministrator(database, { village, login }, key, now)
  if (!made)
    stop(`Nobody with the name ${login} is an administrator of ${village}. Look at both names again.`)
  console.log(`A letter for ${made.name}. Hand it over in person; it works once, until ${made.until}.`)
  console.log(`\n  ${settings.value.origin}/in/brief\n  Code: ${made.code.match(/.{4}/g)?.join('-')}\n`)
  console.log('Card with codes, to copy onto paper:\n')
  for (const [at, code] of made.cardCodes.entries()) console.log(`  ${String(at + 1).padStart(2)}  ${code}`)
  console.log('\nThe other administrators and the board are told, and it stands in the read log.')
} finally {
  await database.close()
}
