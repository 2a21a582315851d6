// Started by the house (keeping.ts), never by hand: makes backups until the house is gone or the setup is.
import { openKeeper } from '../app/foundation/backup/keep.ts'
import { setupOf } from '../app/foundation/backup/setup.ts'
import { openDatabase } from '../app/foundation/database.ts'
import type { Order } from './keeping.ts'

process.on('disconnect', () => process.exit(0))
// Ctrl-C reaches us too; the house says when it is time.
process.on('SIGINT', () => {})
process.once('message', ({ urls, data, settings, erasures }: Order) => {
  const setup = setupOf(data)
  if (!setup || !urls.backup) process.exit(0)
  const { gate } = openDatabase(urls, 2)
  let said = ''
  const say = (line: string) => {
    if (line !== said) console.error(line)
    said = line
  }
  const clock = () => Temporal.Now.instant()
  const keeper = openKeeper({ url: urls.backup, data, settings, erasures, setup, gate, clock, say })
  const still = () => JSON.stringify(setupOf(data)) === JSON.stringify(setup) || process.exit(0)
  // Side by side: while all is copied, what changes meanwhile goes out as well.
  void again(15, async () => still() && (await keeper.ship()))
  void again(60, () => keeper.base())
})

async function again(seconds: number, work: () => Promise<unknown>) {
  await work()
  setTimeout(() => again(seconds, work), seconds * 1000)
}
