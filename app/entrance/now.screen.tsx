/** Where an open page listens. It reads of nobody and writes nothing: what it is told leads to a page, which is an ordinary visit. */

import { sayAll } from '../foundation/days.said.ts'
import { isId } from '../foundation/form.ts'
import { colleagues } from '../village/accounts/door.ts'
import { type Args, inVillage } from './visit.ts'

export async function loader(args: Args) {
  const { tx, live, village, visitor, say, language } = inVillage(args)
  const asked = new URL(args.request.url).searchParams
  const about = asked.get('bij') ?? undefined
  if (!live || args.request.method !== 'GET') return nothing()
  const mates = await colleagues(tx, village.id)
  const words = say('entrance')
  const named = (accounts: readonly string[]) =>
    sayAll(
      accounts.map(id => mates.find(({ account }) => account === id)?.name ?? words('now.somebody')),
      language,
    )
  const stream = live.open({
    village: village.id,
    account: visitor.accountId,
    session: visitor.sessionId,
    about: isId(about) ? about : null,
    since: args.request.headers.get('last-event-id') ?? asked.get('sinds') ?? '',
    say: (looks, writes) =>
      [
        looks.length > 0 && words('now.looks', { names: named(looks), count: looks.length }),
        writes.length > 0 && words('now.writes', { names: named(writes), count: writes.length }),
      ]
        .filter(Boolean)
        .join(' '),
  })
  return stream ? new Response(stream, { headers }) : nothing()
}

/** A browser that meets this does not ask again by itself. */
const nothing = () => new Response(null, { status: 204 })

// The last one asks a proxy (nginx) to hand on each piece as it comes; our own server takes it as the same sign.
const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
