/** Somebody who is half inside. The row belongs to one browser and is the same for a name that we do not know. */
import type { Gate } from '../../foundation/database.ts'
import { moment } from './queries.moments.ts'
import { attemptMinutes, type waysIn } from './rules.ways.ts'

/** Empty until it is chosen; a passkey is there at once. */
export type Way = '' | Exclude<(typeof waysIn)[number], 'passkey'>
export type Attempt = {
  browser: Buffer
  loginKey: Buffer
  accountId: string | null
  way: Way
  sharedComputer: boolean
  toPath: string
  firstGiven: boolean
  firstRight: boolean
  number: number
  wrong: number
}

export async function beginAttempt(
  gate: Gate,
  begun: Pick<Attempt, 'browser' | 'loginKey' | 'accountId' | 'sharedComputer' | 'toPath'> & { way?: Way },
  now: Temporal.Instant,
) {
  const fresh = {
    login_key: begun.loginKey,
    account_id: begun.accountId,
    shared_computer: begun.sharedComputer,
    to_path: begun.toPath,
    way: begun.way ?? '',
    first_given: false,
    first_right: false,
    number: 1,
    wrong: 0,
    until: now.add({ minutes: attemptMinutes }).toString(),
  }
  await gate
    .insertInto('accounts.attempts')
    .values({ browser: begun.browser, ...fresh })
    .onConflict(conflict => conflict.column('browser').doUpdateSet(fresh))
    .execute()
  await gate
    .deleteFrom('accounts.attempts')
    .where('until', '<', moment(now.subtract({ hours: 24 })))
    .execute()
}

export async function findAttempt(
  gate: Gate,
  browser: Buffer,
  now: Temporal.Instant,
): Promise<Attempt | null> {
  const row = await gate
    .selectFrom('accounts.attempts')
    .select([
      'browser',
      'login_key as loginKey',
      'account_id as accountId',
      'way',
      'shared_computer as sharedComputer',
      'to_path as toPath',
      'first_given as firstGiven',
      'first_right as firstRight',
      'number',
      'wrong',
    ])
    .where('browser', '=', browser)
    .where('until', '>=', moment(now))
    .executeTakeFirst()
  return row ? { ...row, way: row.way as Way } : null
}

export async function chooseWay(gate: Gate, browser: Buffer, way: Way) {
  await gate
    .updateTable('accounts.attempts')
    .set({ way, first_given: false, first_right: false })
    .where('browser', '=', browser)
    .execute()
}

export async function keepFirst(gate: Gate, browser: Buffer, right: boolean, number: number) {
  await gate
    .updateTable('accounts.attempts')
    .set({ first_given: true, first_right: right, number })
    .where('browser', '=', browser)
    .execute()
}

export async function countWrong(gate: Gate, browser: Buffer): Promise<number> {
  const row = await gate
    .updateTable('accounts.attempts')
    .set(change => ({ wrong: change('wrong', '+', 1) }))
    .where('browser', '=', browser)
    .returning('wrong')
    .executeTakeFirst()
  return row?.wrong ?? 0
}

export async function endAttempt(gate: Gate, browser: Buffer) {
  await gate.deleteFrom('accounts.attempts').where('browser', '=', browser).execute()
}
