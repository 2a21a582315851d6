/** Telephones, contacts and search keys of one person, written again: a line that stays keeps its own row. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { dialled } from '../../foundation/phones.ts'
import type { Details } from './rules.details.ts'
import { searchKeysOf } from './rules.searchKeys.ts'

type Where = { village: string; id: string }
type Line = Record<string, string | number>

export async function rewriteLines(tx: Tx, village: string, id: string, details: Details) {
  const where = { village, id }
  await rewrite(tx, where, 'phones', [
    ...details.phones.map(({ number, note }) => ({ number, note, dialled: dialled(number) ?? '' })),
  ])
  await rewrite(tx, where, 'contacts', details.contacts)
  await tx
    .deleteFrom('residents.search_keys')
    .where('village_id', '=', village)
    .where('resident_id', '=', id)
    .execute()
  await writeKeys(tx, where, details)
}

/** Also what those were found by who went up in this one: an old name leads to the person. */
async function writeKeys(tx: Tx, { village, id }: Where, details: Details) {
  await sql`
    insert into residents.search_keys (village_id, key, resident_id)
    select ${village}::uuid, k.key, ${id}::uuid from unnest(${searchKeysOf(details)}::text[]) as k (key)
    union
    select ${village}::uuid, k.key, ${id}::uuid from residents.residents r
      join residents.search_keys k on k.village_id = r.village_id and k.resident_id = r.id
      where r.village_id = ${village} and r.merged_into = ${id}`.execute(tx)
}

const columns = { phones: ['number', 'note', 'dialled'], contacts: ['name', 'relation', 'phone'] } as const

async function rewrite(
  tx: Tx,
  { village, id }: Where,
  table: 'phones' | 'contacts',
  wanted: readonly Line[],
) {
  const fields = columns[table]
  const { rows: there } = await sql<Line & { id: string }>`
    select id, position, ${sql.join(fields.map(field => sql.id(field)))} from ${sql.table(`residents.${table}`)}
    where village_id = ${village} and resident_id = ${id} order by position, id`.execute(tx)
  const left = [...there]
  const lines = wanted.map((line, position) => {
    const same = left.findIndex(one => fields.every(field => one[field] === line[field]))
    const [kept] = same < 0 ? [] : left.splice(same, 1)
    return { ...line, position, kept }
  })
  const isAsItWas = left.length === 0 && lines.every(({ kept, position }) => kept?.position === position)
  if (isAsItWas) return
  await sql`
    delete from ${sql.table(`residents.${table}`)} where village_id = ${village} and resident_id = ${id}
      and id = any (${left.map(one => one.id)}::uuid[])`.execute(tx)
  for (const { kept, position, ...line } of lines) {
    const values = fields.map(field => (line as Line)[field] ?? '')
    if (!kept)
      await sql`
        insert into ${sql.table(`residents.${table}`)}
          (village_id, resident_id, position, ${sql.join(fields.map(field => sql.id(field)))})
        values (${village}, ${id}, ${position}, ${sql.join(values)})`.execute(tx)
    else if (kept.position !== position)
      await sql`
        update ${sql.table(`residents.${table}`)} set position = ${position}
        where village_id = ${village} and id = ${kept.id}`.execute(tx)
  }
}
