/**
 * No page: makes the letter and answers with the sheet itself. The code and the card stand on that paper and nowhere
 * else: printing again makes new ones, and the paper before is worth nothing.
 */
import { type Args, goTo, inVillage, notHere } from '../../entrance/visit.ts'
import { pdfAnswer } from '../../foundation/documents.ts'
import { drawLetter } from './papers.tsx'
import { makeCard } from './queries.cards.ts'
import { makeLetter } from './queries.letters.ts'
import { accountOfMember, findMember, membersOf, noteDeed } from './queries.members.ts'
import { tell } from './queries.notices.ts'
import { mayMakeLetter, maySecond } from './rules.members.ts'
import { provenRecently } from './rules.sessions.ts'
import { keysOf } from './threshold.tsx'

export async function loader(args: Args) {
  const { tx, village } = inVillage(args)
  const member = await findMember(tx, village.id, args.params.account ?? '')
  throw member ? goTo(`/${village.slug}/beheer/mensen/${member.accountId}`) : notHere()
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, device, database } = visit
  const { gate } = database
  const member = await findMember(tx, village.id, args.params.account ?? '')
  const account = member && (await accountOfMember(gate, village.id, member.accountId))
  if (!member || !account) throw notHere()
  const page = `/${village.slug}/beheer/mensen/${member.accountId}`
  const second = visit.fields.text('second') || null
  const seconds = (await membersOf(tx, village.id)).filter(other => !other.ended && maySecond(other.roles))
  const kind = mayMakeLetter(
    { ...account, accountId: member.accountId },
    { by: visitor.accountId, second },
    seconds.map(({ accountId }) => accountId),
  )
  if (!kind.ok) return goTo(`${page}?nog=${kind.problems[0]?.sentence.replace('problems.', '')}`)
  if (!provenRecently(visitor.provenAt, now)) {
    return goTo(`/account/nog-even?naar=${encodeURIComponent(second ? `${page}?tweede=${second}` : page)}`)
  }
  const { accountId } = member
  const by = visitor.accountId
  const repair = kind.value === 'repair'
  // The sheet is an answer that nothing is kept of, so what was done is kept first, by itself.
  const asker = { village: village.id, account: by, roles: visitor.roles }
  const deed = { deed: repair ? ('repair' as const) : ('letter' as const), accountId, roles: [], by, now }
  await database.inVillage(asker, 'write', own =>
    noteDeed(own, village.id, { ...deed, second: repair ? second : null }),
  )
  const keys = keysOf(visit)
  const made = await gate.transaction().execute(async own => {
    const wish = { accountId, villageId: village.id, repair, madeBy: by, second: repair ? second : null }
    const letter = await makeLetter(own, wish, keys.letters, now)
    const card = await makeCard(own, accountId, keys.cards, now)
    if (repair) await tell(own, { accountId, kind: 'repair', device, now })
    if (repair && second) await tell(own, { accountId: second, kind: 'second-for-repair', device, now })
    return { letter, card }
  })
  visit.saw(
    [{ subject: accountId, type: 'account', object: accountId, part: 'letter', sensitivity: 'personal' }],
    'X',
  )
  const holder = { name: member.name, login: account.login }
  return pdfAnswer(drawLetter(visit, holder, made.card, made.letter), 'umkiek-brief')
}
