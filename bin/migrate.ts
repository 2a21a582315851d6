// npm run migrate -- postgres://…: prepares a PostgreSQL of your own: roles, database, tables. Prints what goes into
// the settings. Run it again after every update; what was done before is not done twice.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import {
  type Login,
  migrate,
  missingRoles,
  type Passwords,
  prepareDatabase,
  toDatabase,
} from '../app/foundation/migrate.ts'

const admin = process.argv[2] ?? process.env.UMKIEK_ADMIN_URL
const variables: Record<Login, string> = {
  app: 'DATABASE_URL',
  gate: 'UMKIEK_GATE_URL',
  backup: 'UMKIEK_BACKUP_URL',
}
const name = process.env.UMKIEK_DATABASE ?? 'umkiek'
if (!admin || !URL.canParse(admin)) {
  console.error(
    'Say which PostgreSQL: npm run migrate -- postgres://postgres:password@localhost:5432/postgres',
  )
  process.exit(1)
}
try {
  const passwords = Object.fromEntries((await missingRoles(admin)).map(who => [who, secret()])) as Passwords
  const url = await prepareDatabase(admin, name, passwords)
  const applied = await migrate(url, join(import.meta.dirname, '..'))
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The tables were up to date.')
  const lines = Object.entries(passwords).map(
    ([who, password]) =>
      `${variables[who as Login]}=${toDatabase(url, name, { role: `umkiek_${who}`, password })}`,
  )
  if (lines.length > 0) {
    console.log('\nPut this in the settings file, and keep that file to yourself (mode 600):\n')
    console.log(lines.join('\n'))
  }
} catch (trouble) {
  console.error(`Preparing the database did not work: ${(trouble as Error).message}`)
  process.exit(1)
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}
