/** The letter that is handed over in person: opened once, in one browser, for the first keys or for new ones. */
import type { Gate } from '../../foundation/database.ts'
import { keyedHash, newLetters, newLink } from '../../foundation/secrets.ts'
import { beginAttempt } from './queries.attempts.ts'
import { trustNothing } from './queries.devices.ts'
import { moment } from './queries.moments.ts'
import { tell } from './queries.notices.ts'
import { endPasskeys } from './queries.passkeys.ts'
import { dropApp, dropSecret } from './queries.secrets.ts'
import { endAllSessions } from './queries.sessions.ts'
import { letterDays } from './rules.ways.ts'

export type NewLetter = {
  accountId: string
  villageId: string
  repair: boolean
  /** Made at the machine itself, by nobody with an account. */
  rescue?: boolean
  madeBy: string | null
  second: string | null
}
/** Twelve letters are 59 bits: too many to guess in a lifetime at sixty tries an hour, few enough to type. */
const codeLength = 12

/** The letter before this one is worth nothing from now on. */
export async function makeLetter(gate: Gate, letter: NewLetter, key: Buffer, now: Temporal.Instant) {
  const code = newLetters(codeLength)
  const link = newLink()
  const until = now.add({ hours: 24 * letterDays[letter.repair ? 'repair' : 'first'] })
  await gate
    .updateTable('accounts.letters')
    .set({ ended_at: now.toString() })
    .where('account_id', '=', letter.accountId)
    .where('opened_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  await gate
    .insertInto('accounts.letters')
    .values({
      account_id: letter.accountId,
      village_id: letter.villageId,
      code_hash: keyedHash(key, 'code', code),
      link_hash: keyedHash(key, 'link', link),
      repair: letter.repair,
      rescue: letter.rescue ?? false,
      made_by: letter.madeBy,
      second: letter.second,
      made_at: now.toString(),
      until: until.toString(),
    })
    .execute()
  return { code, link, until }
}

export type Opener = { browser: Buffer; loginKey: Buffer; device: string; now: Temporal.Instant }

/** From here on this browser, and no other, has ten minutes to make keys. */
export async function openLetter(
  gate: Gate,
  given: { code: string } | { link: string },
  key: Buffer,
  opener: Opener,
): Promise<boolean> {
  const { browser, loginKey, now, device } = opener
  return gate.transaction().execute(async tx => {
    const opened = await tx
      .updateTable('accounts.letters')
      .set({ opened_at: now.toString() })
      .where(({ eb }) =>
        'code' in given
          ? eb('code_hash', '=', keyedHash(key, 'code', given.code))
          : eb('link_hash', '=', keyedHash(key, 'link', given.link)),
      )
      .where('opened_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('until', '>=', moment(now))
      .returning(['account_id as accountId', 'repair', 'second'])
      .executeTakeFirst()
    if (!opened) return false
    const { accountId } = opened
    if (opened.repair) await endOldKeys(tx, accountId, device, now)
    const begun = { browser, loginKey, accountId, sharedComputer: true, toPath: '/', way: 'letter' as const }
    await beginAttempt(tx, begun, now)
    return true
  })
}

/** Whoever lost the keys may have lost them to somebody. The card came new with the letter. */
async function endOldKeys(tx: Gate, accountId: string, device: string, now: Temporal.Instant) {
  await endPasskeys(tx, accountId, null, now)
  await dropSecret(tx, accountId, 'pin')
  await dropSecret(tx, accountId, 'password')
  await dropApp(tx, accountId)
  await trustNothing(tx, accountId)
  await endAllSessions(tx, accountId, now)
  await tell(tx, { accountId, kind: 'repair', device, now })
}
