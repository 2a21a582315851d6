/**
 * The first keys of whoever begins. Nobody is there yet who could hand over a letter, so the letter is made and opened
 * in one go, in the browser that gave the setup code. The papers of `accounts` are no part of its door.
 */
import { pdfAnswer } from '../foundation/documents.ts'
import { keyedHash } from '../foundation/secrets.ts'
import { drawCard } from '../village/accounts/papers.tsx'
import { findAccount } from '../village/accounts/queries.accounts.ts'
import { findCard, makeCard } from '../village/accounts/queries.cards.ts'
import { makeLetter, openLetter } from '../village/accounts/queries.letters.ts'
import type { Village, Visit } from './visit.ts'

type Founded = { village: Village; setup: { founder: string } }

/** The page where the first PIN, password or passkey is chosen; ten minutes from now, in this browser alone. */
export async function firstKeys(visit: Visit, { village, setup: { founder } }: Founded): Promise<string> {
  const { database, browser, device, now, ownKey } = visit
  const account = await findAccount(database.gate, founder)
  const letter = { accountId: founder, villageId: village.id, repair: false, madeBy: founder, second: null }
  const { link } = await makeLetter(database.gate, letter, ownKey('letters'), now)
  const loginKey = keyedHash(ownKey('login'), account?.login ?? '')
  await openLetter(database.gate, { link }, ownKey('letters'), { browser, loginKey, device, now })
  return '/in/begin'
}

export const hasCard = async ({ database }: Visit, { setup }: Founded): Promise<boolean> =>
  (await findCard(database.gate, setup.founder)) !== null

/** A fresh card on paper; the one before it no longer works. */
export async function firstCard(visit: Visit, { village, setup: { founder } }: Founded): Promise<Response> {
  const { gate } = visit.database
  const account = await findAccount(gate, founder)
  if (!account) throw new Error('whoever began this village has no account')
  const card = await makeCard(gate, founder, visit.ownKey('cards'), visit.now)
  return pdfAnswer(drawCard({ ...visit, village }, account, card), 'umkiek-kaart')
}
