/** What the village chose differently from the start. */
import type { Tx } from '../../foundation/database.ts'
import { type SettingName, type SettingValue, settingNames, settled } from './rules.settings.ts'

/** For other rooms: what holds here, `settingOf(tx, village.id, 'left-too-long')`. */
export async function settingOf<N extends SettingName>(
  tx: Tx,
  village: string,
  name: N,
): Promise<SettingValue<N>> {
  const row = await tx
    .selectFrom('village.settings')
    .select('value')
    .where('village_id', '=', village)
    .where('name', '=', name)
    .executeTakeFirst()
  return settled(name, row?.value)
}

/** Several at once, in one question. */
export async function settingsOf<N extends SettingName>(
  tx: Tx,
  village: string,
  names: readonly N[],
): Promise<{ [K in N]: SettingValue<K> }> {
  const rows = await tx
    .selectFrom('village.settings')
    .select(['name', 'value'])
    .where('village_id', '=', village)
    .where('name', 'in', names)
    .execute()
  const kept = new Map(rows.map(({ name, value }) => [name, value]))
  return Object.fromEntries(names.map(name => [name, settled(name, kept.get(name))])) as {
    [K in N]: SettingValue<K>
  }
}

export type Chosen = { name: SettingName; value: number | string; version: number }

export async function choicesOf(tx: Tx, village: string): Promise<Chosen[]> {
  const rows = await tx
    .selectFrom('village.settings')
    .select(['name', 'value', 'version'])
    .where('village_id', '=', village)
    .execute()
  return settingNames.map(name => {
    const row = rows.find(kept => kept.name === name)
    return { name, value: settled(name, row?.value), version: row?.version ?? 0 }
  })
}

export type NewChoice = {
  name: SettingName
  value: number | string
  reason: string
  by: string
  at: Temporal.Instant
}

/** `version` 0: nobody chose yet. False when somebody else chose in the meantime. */
export async function saveChoice(
  tx: Tx,
  village: string,
  choice: NewChoice,
  version: number,
): Promise<boolean> {
  const kept = {
    value: JSON.stringify(choice.value),
    reason: choice.reason,
    set_by: choice.by,
    set_at: choice.at.toString(),
  }
  const insert = tx.insertInto('village.settings').values({ village_id: village, name: choice.name, ...kept })
  const saved = await insert
    .onConflict(conflict =>
      version === 0
        ? conflict.columns(['village_id', 'name']).doNothing()
        : conflict
            .columns(['village_id', 'name'])
            .doUpdateSet({ ...kept, version: version + 1 })
            .where('village.settings.version', '=', version),
    )
    .executeTakeFirst()
  return saved.numInsertedOrUpdatedRows === 1n
}
