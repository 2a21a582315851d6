/** For the stories about two who are one: people with all that can be known of them, and what stands in every table. */
import { sql } from 'kysely'
import { formOn } from '../../../test/support/forms.ts'
import type { Browser } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import type { Story } from './residents.support.ts'

export const mergePage = (stays: string, goes: string) => `/esdorp/mensen/${stays}/samenvoegen?met=${goes}`
export const partPage = (stays: string) => `/esdorp/mensen/${stays}/uit-elkaar`

/** As somebody does it: open the page, look, and press the button. */
export async function merge(who: Browser, stays: string, goes: string, more: Record<string, string> = {}) {
  const page = await who.get(mergePage(stays, goes))
  return who.post(mergePage(stays, goes), {
    ...formOn(page.body, 'Ja, maak er één van'),
    do: 'one',
    ...more,
  })
}

export async function part(who: Browser, stays: string, more: Record<string, string> = {}) {
  const page = await who.get(partPage(stays))
  return who.post(partPage(stays), { ...formOn(page.body, 'Haal deze twee uit elkaar'), ...more })
}

/** Every row of both rooms, whole; but for what only counts how often somebody was here. */
export async function everything({ test, esdorp }: Pick<Story, 'test' | 'esdorp'>) {
  const tables = [
    ...['residents.residents', 'residents.phones', 'residents.contacts', 'residents.search_keys'],
    ...['residents.households', 'residents.import_rows', 'residents.merge_rows', 'residents.apart'],
    ...['logbook.requests', 'logbook.steps', 'logbook.entries', 'logbook.merge_rows', 'logbook.import_rows'],
  ]
  const all: Record<string, string[]> = {}
  for (const table of tables) {
    const { rows } = await test.admin.query(
      `select (to_jsonb(t) ${table === 'residents.residents' ? "- 'version'" : ''})::text as row
       from ${table} t where village_id = $1 order by 1`,
      [esdorp.id],
    )
    all[table] = rows.map(({ row }) => row)
  }
  return all
}

type About = { resident_id?: string; helper_id?: string; request_id?: string; onlyHarm?: true; line?: true }

/** A request, or a line, noted by Annie now; what only Harm may read he wrote himself. */
export async function note(
  { test, esdorp, clock }: Story,
  { line, onlyHarm, ...about }: About,
  words: string,
) {
  const by = esdorp.asker[onlyHarm ? 'coordinator-2' : 'coordinator'] as Asker
  const at = clock.now.toString()
  const both = { village_id: esdorp.id, words, said_at: at, ...about }
  return test.database.inVillage(by, 'write', async tx => {
    const { id } = line
      ? await tx
          .insertInto('logbook.entries')
          .values({
            ...{ ...both, kind: 'said', by: by.account, at },
            circle: sql`${onlyHarm ? [by.account] : []}::uuid[]`,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await tx
          .insertInto('logbook.requests')
          .values({
            ...{ ...both, kind: 'vervoer', responsible: by.account, logged_by: by.account },
            ...{ logged_at: at, changed_at: at },
          })
          .returning('id')
          .executeTakeFirstOrThrow()
    if (!line) {
      const about = { helper_id: both.helper_id ?? null, was_for: both.resident_id ?? null, is_for: null }
      const step = { village_id: esdorp.id, request_id: id, step: 'new', version: 1, by: by.account, at }
      await tx
        .insertInto('logbook.steps')
        .values({ ...step, ...about })
        .execute()
    }
    return id
  })
}
