/** The two people who keep the anchor in their mail, as the village chose them. */
import type { Gate, Tx } from '../../foundation/database.ts'
import { membersOf } from './queries.members.ts'

/** `mail` is empty when this person gave no address; `since` is null for somebody who could be chosen. */
export type Keeper = {
  accountId: string
  name: string
  mail: string
  language: 'nl' | 'en'
  since: Temporal.Instant | null
}

/** Only who still works here. */
export const keepersOf = async (gate: Gate, tx: Tx, village: string): Promise<Keeper[]> =>
  (await mayKeep(gate, tx, village)).filter(({ since }) => since !== null)

/** Everybody who works here, for the list to choose from. */
export async function mayKeep(gate: Gate, tx: Tx, village: string): Promise<Keeper[]> {
  const members = (await membersOf(tx, village)).filter(({ ended }) => !ended)
  if (members.length === 0) return []
  const chosen = await tx
    .selectFrom('accounts.anchor_keepers')
    .select(['account_id', 'chosen_at'])
    .where('village_id', '=', village)
    .execute()
  const accounts = await gate
    .selectFrom('accounts.accounts')
    .select(['id', 'mail', 'language'])
    .where('closed_at', 'is', null)
    .where(
      'id',
      'in',
      members.map(({ accountId }) => accountId),
    )
    .execute()
  return members.flatMap(({ accountId, name }) => {
    const account = accounts.find(({ id }) => id === accountId)
    const since = chosen.find(({ account_id }) => account_id === accountId)?.chosen_at ?? null
    const language = account?.language === 'en' ? 'en' : 'nl'
    return account ? [{ accountId, name, mail: account.mail, language, since }] : []
  })
}

/** Who stays keeps the day on which they were chosen. */
export async function chooseKeepers(
  tx: Tx,
  village: string,
  accounts: readonly string[],
  by: { account: string; now: Temporal.Instant },
) {
  await tx
    .deleteFrom('accounts.anchor_keepers')
    .where('village_id', '=', village)
    .where('account_id', 'not in', accounts)
    .execute()
  await tx
    .insertInto('accounts.anchor_keepers')
    .values(
      accounts.map(account => ({
        village_id: village,
        account_id: account,
        chosen_by: by.account,
        chosen_at: by.now.toString(),
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
