// npm run reapply-erasures: after an older backup was put back. Whoever was erased since then is erased again, from the
// file that stands outside the database. May be run at any time; what is done is not done twice.
import { join } from 'node:path'
import { readSettings } from './settings.ts'
import { stop, urlsOf } from './urls.ts'

const root = join(import.meta.dirname, '..')
const settings = readSettings(process.env, root, process.argv.includes('--demo'))
if (!settings.ok) stop(settings.problems.map(({ sentence }) => sentence).join('\n'))
const built = (await import(join(root, 'build/server/index.js'))) as typeof import('../app/server.ts')
const database = built.openDatabase(urlsOf(settings.value), 2)
try {
  const again = await built.reapplyErasures(
    database,
    built.openJournal(settings.value.erasures),
    Temporal.Now.instant(),
  )
  console.log(
    again.people === 0 ? 'Er hoefde niemand opnieuw gewist te worden.' : `Opnieuw gewist: ${again.people}.`,
  )
  if (again.lines === null)
    console.log('Deze database is van een oudere Umkiek. Start Umkiek één keer, en typ dit nog eens.')
  if (again.lines) console.log(`Regels opnieuw weggehaald: ${again.lines}.`)
} finally {
  await database.close()
}
