/** The tables that no address leads to: what was half typed, what was changed, where somebody came from. */
import type { Asker } from '../../app/foundation/database.ts'
import { logAccess } from '../../app/village/accounts/door.ts'
import { searchKeysOf } from '../../app/village/residents/rules.searchKeys.ts'
import type { TestDatabase, TestVillage } from './database.ts'

export async function fillTheRest(
  { admin, database }: TestDatabase,
  village: TestVillage,
  canary: string,
  ids: Record<'resident' | 'request' | 'entry' | 'place' | 'list' | 'book', string>,
) {
  const asker = village.asker.coordinator as Asker
  const by = asker.account
  const at = '2026-11-25T09:00Z'
  const named = JSON.stringify({ name: canary })
  const put = (table: string, row: Record<string, unknown>) => {
    const columns = ['village_id', ...Object.keys(row)]
    const places = columns.map((_, place) => `$${place + 1}`)
    return admin.query(`insert into ${table} (${columns}) values (${places})`, [
      village.id,
      ...Object.values(row),
    ])
  }
  await put('house.drafts', { account_id: by, place: 'ergens', fields: named })
  await put('house.receipts', { account_id: by, key: canary, fingerprint: canary, answer: canary })
  await put('village.settings', { name: 'left-too-long', value: '5', reason: canary, set_by: by })
  await put('village.words', { word: 'host', own: canary })
  const change = { about: 'place', thing: ids.place, name: canary, before: named, after: named }
  await put('village.changes', { ...change, reason: canary, by, by_name: canary, at })
  await put('accounts.deeds', { account_id: by, deed: 'added', by })
  await put('accounts.anchor_keepers', { account_id: by, chosen_by: by, chosen_at: at })
  await put('accounts.anchors', { seq: 1, hash: Buffer.from(canary), made_at: at })
  await put('residents.events', { resident_id: ids.resident, what: 'changed', before: named, version: 1, by })
  for (const key of searchKeysOf({ name: canary, maidenName: canary, address: null, phones: [] }))
    await put('residents.search_keys', { resident_id: ids.resident, key })
  await put('logbook.mentions_seen', { entry_id: ids.entry, account_id: by })
  await put('residents.import_rows', { fingerprint: canary, import_id: ids.list, made_id: ids.resident })
  await put('logbook.import_rows', { fingerprint: canary, import_id: ids.book, made_id: ids.request })
  const shown = { subject: ids.resident, type: 'resident', object: ids.resident, part: 'page' }
  await database.inVillage(asker, 'write', tx =>
    logAccess(tx, {
      ...{ eventType: '/:village/vandaag', purpose: 'help between neighbours', authRule: 'coordinator' },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek test', traceId: ids.request },
      ...{ action: 'R', outcome: 'done', subjects: [{ ...shown, sensitivity: 'personal' }] },
    }),
  )
}
