/** The beginning of an installation. All through the gate: there is no village yet to be in. */
import { sql } from 'kysely'
import type { Gate } from '../../foundation/database.ts'
import { hashSecret, isSecret, newLetters } from '../../foundation/secrets.ts'
import { type Answers, codeLength, mostTries } from './rules.setup.ts'

/** The server's key is not at hand here; argon2id alone makes fifty bits too dear to search. */
const pepper = Buffer.from('umkiek setup code')

/** A new code takes the place of the one before, and of the browser that came in with that; the answers stay. */
export async function renewSetupCode(gate: Gate, keep: { founded: boolean }): Promise<string> {
  const code = newLetters(codeLength)
  const fresh = {
    code_hash: await hashSecret(code, pepper),
    made_at: sql<string>`now()`,
    used_at: null,
    tries: [],
    browser: null,
    ...(keep.founded ? {} : { founded: null, founder: null }),
  }
  await gate
    .insertInto('village.setup')
    .values(fresh)
    .onConflict(conflict => conflict.column('only_one').doUpdateSet(fresh))
    .execute()
  return code
}

export type Setup = {
  used: boolean
  mine: boolean
  answers: Answers
  founded: string | null
  founder: string | null
}

/** `mine`: this browser gave the code. */
export async function findSetup(gate: Gate, browser: Buffer): Promise<Setup | null> {
  const row = await gate
    .selectFrom('village.setup')
    .select(['used_at', 'browser', 'answers', 'founded', 'founder'])
    .executeTakeFirst()
  return (
    (row && {
      used: row.used_at !== null,
      mine: row.browser !== null && browser.equals(row.browser),
      answers: row.answers as Answers,
      founded: row.founded,
      founder: row.founder,
    }) ??
    null
  )
}

export type Tried = { right: true } | { right: false; wait: Temporal.Instant | null }

/** A try is written down before it is judged, so that many at once cannot slip past the count. */
export async function trySetupCode(
  gate: Gate,
  given: { code: string; browser: Buffer; now: Temporal.Instant },
): Promise<Tried> {
  const now = given.now.toString()
  const { rows } = await sql<{ code_hash: string }>`
    update village.setup
    set tries = array(select at from unnest(tries) at where at > ${now}::timestamptz - interval '1 hour')
      || ${now}::timestamptz
    where (select count(*) from unnest(tries) at where at > ${now}::timestamptz - interval '1 hour') < ${mostTries}
      and used_at is null
    returning code_hash`.execute(gate)
  const kept = rows[0]?.code_hash ?? null
  const right = await isSecret(kept, given.code, pepper)
  if (!right) return { right: false, wait: kept ? null : await freeAgain(gate, now) }
  const opened = await gate
    .updateTable('village.setup')
    .set({ browser: given.browser, tries: [] })
    .where('code_hash', '=', kept as string)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return opened.numUpdatedRows === 1n ? { right: true } : { right: false, wait: null }
}

async function freeAgain(gate: Gate, now: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select (select min(at) from unnest(tries) at where at > ${now}::timestamptz - interval '1 hour')
      + interval '1 hour' as at
    from village.setup
    where (select count(*) from unnest(tries) at where at > ${now}::timestamptz - interval '1 hour') >= ${mostTries}
      and used_at is null`.execute(gate)
  return rows[0]?.at ?? null
}

export async function keepAnswers(gate: Gate, browser: Buffer, answers: Answers) {
  await gate
    .updateTable('village.setup')
    .set({ answers: sql`answers || ${JSON.stringify(answers)}::jsonb` })
    .where('browser', '=', browser)
    .where('used_at', 'is', null)
    .execute()
}

/** The code dies here. False when it died before: a second sending waits for the first and then gets this. */
export async function useSetup(gate: Gate, browser: Buffer, now: Temporal.Instant): Promise<boolean> {
  const used = await gate
    .updateTable('village.setup')
    .set({ used_at: now.toString() })
    .where('browser', '=', browser)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

/** What came of it, and the answers that are still of use. */
export async function noteFounded(gate: Gate, founded: string, founder: string, answers?: Answers) {
  await gate
    .updateTable('village.setup')
    .set({ founded, founder, ...(answers ? { answers: JSON.stringify(answers) } : {}) })
    .execute()
}
