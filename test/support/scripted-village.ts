/** A village in which everything that anybody could type is a script. */
import type { TestDatabase } from './database.ts'

/** Every column with words of people in it, and how long they may be. */
const typed: Record<string, Record<string, number>> = {
  'residents.households': { street: 120, place: 80 },
  'residents.residents': { name: 120, maiden_name: 80, mail: 200, good_to_know: 2000 },
  'residents.phones': { note: 60 },
  'residents.contacts': { name: 120, relation: 40 },
  'logbook.requests': { called_by: 120, words: 2000, place: 120, waiting_for: 200 },
  'logbook.steps': { note: 500 },
  'logbook.entries': { words: 4000 },
  'village.villages': { name: 80, municipality: 80, purpose: 300 },
  'village.kinds': { name: 60 },
  'village.places': { name: 80, address: 200 },
  'village.changes': { name: 80, by_name: 120 },
  'accounts.accounts': { name: 120, mail: 200 },
  'accounts.memberships': { name: 120 },
  'accounts.sessions': { device: 60 },
  'residents.imports': { file_name: 120 },
  'logbook.imports': { file_name: 120 },
}

/** Each row gets another one of `texts`; answers with how many rows of text there are. */
export async function fillWithScripts({ admin }: TestDatabase, texts: readonly string[]): Promise<number> {
  let rows = 0
  await admin.query('set session_replication_role = replica')
  for (const [table, columns] of Object.entries(typed)) {
    for (const [column, most] of Object.entries(columns)) {
      const short = texts.filter(text => text.length <= most)
      const { rowCount } = await admin.query(
        `update ${table} t set ${column} = ($1::text[])[1 + abs(hashtext(ctid::text || '${column}')) % $2::int]
         where ${column} is not null and ${column} <> ''`,
        [short, short.length],
      )
      rows += rowCount ?? 0
    }
  }
  const cells = texts.slice(0, 12)
  for (const room of ['residents', 'logbook'])
    await admin.query(
      `update ${room}.import_lines set cells = to_jsonb($1::text[]) where verdict <> 'header'`,
      [cells],
    )
  await admin.query('set session_replication_role = origin')
  return rows
}
