/**
 * The last way back: a letter made on the machine itself, for an administrator whom no colleague can help. It stands in
 * the read log and among the deeds, and everybody who may ask about it is told.
 */
import { randomUUID } from 'node:crypto'
import { sayIn } from '../../entrance/words.ts'
import type { Database } from '../../foundation/database.ts'
import { ownKeyOf } from '../../foundation/keys.ts'
import { findVillageId } from '../village/door.ts'
import { findAccountId } from './queries.accounts.ts'
import { houseIn } from './queries.anchors.ts'
import { makeCard } from './queries.cards.ts'
import { makeLetter } from './queries.letters.ts'
import { findMember, membersOf, noteDeed } from './queries.members.ts'
import { tellOnce } from './queries.notices.once.ts'
import { logAccess } from './queries.read-log.ts'

export type Rescue = { name: string; code: string; cardCodes: string[]; until: Temporal.Instant }

/** Null when nobody with this name to come in with is an administrator of this village now. */
export async function rescueAdministrator(
  { gate, inVillage }: Database,
  who: { village: string; login: string },
  serverKey: Buffer,
  now: Temporal.Instant,
): Promise<Rescue | null> {
  const villageId = await findVillageId(gate, who.village)
  const accountId = await findAccountId(gate, who.login)
  if (!villageId || !accountId) return null
  const { member, others } = await inVillage(houseIn(villageId), 'read', async tx => ({
    member: await findMember(tx, villageId, accountId),
    others: (await membersOf(tx, villageId)).filter(other => !other.ended && other.accountId !== accountId),
  }))
  if (!member || member.ended || !member.roles.includes('administrator')) return null
  // Written down before there is a code: whatever breaks then, the deed can be seen.
  await inVillage(houseIn(villageId), 'write', async tx => {
    await noteDeed(tx, villageId, { deed: 'rescue', accountId, roles: [], by: null, now })
    await logAccess(tx, {
      ...{
        action: 'U',
        outcome: 'done',
        eventType: 'rescue',
        purpose: 'repair of access',
        authRule: 'at the machine',
      },
      ...{ accessPoint: null, onBehalfOf: null, system: 'umkiek', traceId: randomUUID() },
      subjects: [
        { subject: accountId, type: 'account', object: accountId, part: 'letter', sensitivity: 'personal' },
      ],
    })
  })
  const made = await gate.transaction().execute(async own => {
    const wish = { accountId, villageId, repair: true, rescue: true, madeBy: null, second: null }
    const letter = await makeLetter(own, wish, ownKeyOf(serverKey, 'letters'), now)
    return { letter, card: await makeCard(own, accountId, ownKeyOf(serverKey, 'cards'), now) }
  })
  const mayAsk = others.filter(({ roles }) =>
    roles.some(role => role === 'administrator' || role === 'board'),
  )
  await tellEach(accountId, 'rescue', '')
  for (const other of mayAsk) await tellEach(other.accountId, 'rescue-other', member.name)
  return { name: member.name, code: made.letter.code, cardCodes: made.card.codes, until: made.letter.until }

  function tellEach(to: string, kind: 'rescue' | 'rescue-other', device: string) {
    return tellOnce(gate, { accountId: to, kind, device, now }, 0, language => {
      const say = sayIn(language)('accounts')
      return { subject: say('notices.subject'), body: say(`notices.${kind}`, { device }) }
    })
  }
}
