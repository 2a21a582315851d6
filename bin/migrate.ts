// npm run migrate -- postgres://…: prepares a PostgreSQL of your own: roles, database, tables. Prints what goes into
// the settings. Run it again after every update; what was done before is not done twice.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { existingRoles, migrate, prepareDatabase, toDatabase } from '../app/foundation/migrate.ts'

const admin = process.argv[2] ?? process.env.UMKIEK_ADMIN_URL
const name = process.env.UMKIEK_DATABASE ?? 'umkiek'
if (!admin || !URL.canParse(admin)) {
  console.error(
    'Say which PostgreSQL: npm run migrate -- postgres://postgres:password@localhost:5432/postgres',
  )
  process.exit(1)
}
try {
  const known = await existingRoles(admin)
  const passwords = known ? null : { app: secret(), gate: secret() }
  const url = await prepareDatabase(admin, name, passwords)
  const applied = await migrate(url, join(import.meta.dirname, '..'))
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The tables were up to date.')
  if (passwords) {
    console.log('\nPut these two lines in the settings file, and keep that file to yourself (mode 600):\n')
    console.log(`DATABASE_URL=${toDatabase(url, name, { role: 'umkiek_app', password: passwords.app })}`)
    console.log(`UMKIEK_GATE_URL=${toDatabase(url, name, { role: 'umkiek_gate', password: passwords.gate })}`)
  }
} catch (trouble) {
  console.error(`Preparing the database did not work: ${(trouble as Error).message}`)
  process.exit(1)
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
