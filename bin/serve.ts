// Opens the house: `--demo` with the embedded database and the example village, else as the settings say.
import { join } from 'node:path'
import { startHouse } from './house.ts'
import { readSettings } from './settings.ts'

const demo = process.argv.includes('--demo')
const settings = readSettings(process.env, join(import.meta.dirname, '..'), demo)
if (!settings.ok) {
  for (const { sentence } of settings.problems) console.error(sentence)
  process.exit(1)
}
const opening = startHouse(settings.value, line => console.log(line))

// From the first moment on: who goes away while the house is still opening leaves nothing behind either.
let closing = false
const close = async () => {
  if (closing) return
  closing = true
  await opening.then(house => house.close()).catch(() => {})
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
// Whoever started us is gone, perhaps killed: the address and the database must be free for the next start.
process.on('disconnect', close)
if (process.connected === false) void close()

await opening.catch(trouble => {
  console.error((trouble as Error).message)
  process.exit(1)
})
