// Writes app/foundation/database.types.ts from a freshly migrated database: a wrong column name then does not compile.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, prepareDatabase } from '../app/foundation/migrate.ts'
import { startPostgres } from '../app/foundation/postgres.ts'

const root = new URL('..', import.meta.url).pathname
const file = join(root, 'app/foundation/database.types.ts')
const folder = mkdtempSync(join(tmpdir(), 'umkiek-types-'))
const postgres = await startPostgres(folder, { fsync: 'off' })
try {
  const url = await prepareDatabase(postgres.url, 'umkiek', { app: 'app', gate: 'gate' })
  await migrate(url, root)
  execFileSync(process.execPath, [
    join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--dialect', 'postgres', '--url', url, '--out-file', file],
    ...[
      '--default-schema',
      'none',
      '--include-pattern',
      '(house|village|accounts|library|residents|logbook|oversight|rights).*',
    ],
    ...['--date-parser', 'string', '--log-level', 'warn'],
  ])
  const made = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    made
      .replace(/type Timestamp = .*;/, 'type Timestamp = ColumnType<Temporal.Instant, string, string>;')
      .replace(/type Int8 = .*;/, 'type Int8 = number;'),
  )
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
