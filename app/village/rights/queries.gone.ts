/** One line about somebody is taken away for good; the journal outside the database keeps a backup from bringing it back. */
import type { Database, Tx } from '../../foundation/database.ts'
import type { Gone, Journal } from '../../foundation/journal.ts'
import { asKeeper } from '../../foundation/keeper.ts'
import { linesGone, takeWords } from '../logbook/door.ts'

/** False when a colleague was first. The journal has it on disk before the transaction can end, as with a person. */
export async function takeAway(tx: Tx, journal: Journal, gone: Gone, instead: string): Promise<boolean> {
  if (!(await asKeeper(tx, () => takeWords(tx, gone, instead)))) return false
  // From letter to letter in words that are no longer there.
  await tx
    .deleteFrom('rights.blanks')
    .where('village_id', '=', gone.village)
    .where('row_id', '=', gone.line)
    .execute()
  journal.append([gone])
  return true
}

/**
 * After an older backup was put back; and what only the database knows, goes into the file. How many went again; null when
 * this database is of an Umkiek that did not know it yet, and some must go once it is up to date.
 */
export async function takeAwayAgain(database: Database, journal: Journal): Promise<number | null> {
  const [known, lines] = [await linesGone(database.gate), journal.readGone()]
  if (!known) return lines.length > 0 ? null : 0
  journal.append(known.filter(({ line }) => !lines.some(other => other.line === line)))
  let again = 0
  // Each in a transaction of its own: one that fails does not keep the others in.
  for (const gone of lines) {
    const asker = { village: gone.village, account: '', roles: ['coordinator'] }
    if (await database.inVillage(asker, 'write', tx => asKeeper(tx, () => takeWords(tx, gone, '')))) again++
  }
  return again
}
