/** Esdorp on a PostgreSQL of its own with a backup beside it; six coordinators, and a clock that only goes forward. */
import { join } from 'node:path'
import type { Asker } from '../../app/foundation/database.ts'
import { openJournal } from '../../app/foundation/journal.ts'
import { makeExampleAccount } from '../../app/village/accounts/examples.ts'
import { foundVillage, furnishVillage } from '../../app/village/village/door.ts'
import { backedUpHouse } from './backup.ts'
import { readable } from './forms.ts'
import { Browser, openTestHouse } from './house.ts'
import { remember } from './year.model.ts'

/** Under which key of the demo each comes in; all six are coordinators here. */
const keys = ['coordinator', 'coordinator-2', 'volunteer', 'host', 'treasurer', 'board'] as const
const mates = [
  'Annie Slomp',
  'Bert Kuipers',
  'Corrie Wolting',
  'Dirk Alberts',
  'Evelien Moes',
  'Fokke Reinders',
]
export type Mate = { name: string; account: string; browser: Browser; key: string; inside: Temporal.Instant }

export async function openYear(begin: string) {
  const kept = await backedUpHouse()
  const clock = { now: Temporal.Instant.from(begin) }
  const { gate } = kept.database
  const village = (await foundVillage(gate, {
    ...{ slug: 'esdorp', name: 'Esdorp', phone: '0599-010100', purpose: '', municipality: '', example: true },
  })) as string
  const account = (key: string, name: string, role: string) =>
    makeExampleAccount(gate, village, {
      ...{ login: `${key}@esdorp.example.org`, name, example: `esdorp:${key}`, roles: [role] },
    })
  const accounts: string[] = []
  for (const [at, name] of mates.entries())
    accounts.push(await account(keys[at] as string, name, 'coordinator'))
  const boss = await account('administrator', 'Gerda Beheer', 'administrator')
  const asker: Asker = { village, account: boss, roles: ['administrator'] }
  await kept.database.inVillage(asker, 'write', tx => furnishVillage(tx, village))
  const journal = openJournal(join(kept.data, 'erasures.jsonl'))
  const house = await openTestHouse({ database: kept.database }, clock, true, undefined, undefined, {
    journal,
  })

  const seen = { visits: 0, shown: 0, unlogged: [] as string[], last: 0 }
  /** By name, whoever lives here. */
  const people = new Map<string, string>()
  /** Every page that names somebody has told the read log so, before it was shown. */
  async function watched(request: Request, remote: string) {
    clock.now = clock.now.add({ seconds: 7 })
    const answer = await house.answer(request, remote)
    seen.visits++
    const type = answer.headers.get('content-type') ?? ''
    if (!/html|json/.test(type)) return answer
    const body = (await answer.clone().text()).replace(/<input[^>]*>/g, '')
    const named = [...people].filter(([name]) => body.includes(name)).map(([, id]) => id)
    if (named.length === 0) return answer
    const { rows } = await kept.admin.query(
      `select coalesce(max(l.seq), 0)::int as last, coalesce(array_agg(distinct s.subject_id), '{}') as people
       from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq) where l.seq > $1`,
      [seen.last],
    )
    seen.last = Math.max(seen.last, rows[0].last)
    seen.shown += named.length
    if (named.some(id => !rows[0].people.includes(id)))
      seen.unlogged.push(`${request.method} ${new URL(request.url).pathname}`)
    return answer
  }
  const browser = () => new Browser(watched, 'nl')
  const team: Mate[] = mates.map((name, at) => ({
    ...{ name, account: accounts[at] as string, browser: browser(), key: keys[at] as string },
    inside: Temporal.Instant.from('2000-01-01T00:00:00Z'),
  }))
  const admin: Mate = {
    ...(team[0] as Mate),
    name: 'Gerda Beheer',
    account: boss,
    key: 'administrator',
    browser: browser(),
  }

  /** Comes in again when the last time was not a moment ago. */
  async function at(mate: Mate): Promise<Browser> {
    if (clock.now.since(mate.inside).total('minutes') > 9) await mate.browser.signIn(mate.key)
    mate.inside = clock.now
    return mate.browser
  }
  const nameOf = (account: string) => team.find(mate => mate.account === account)?.name ?? '?'
  const read = async (mate: Mate, path: string) => {
    const page = await (await at(mate)).get(path)
    return { ...page, text: readable(page.body) }
  }
  return {
    ...{ kept, clock, village, house, journal, team, admin, people, seen, at, read },
    memory: remember(nameOf),
    /** On this day, at this hour of the village. */
    turnTo: (day: string, time: string) => {
      const then = Temporal.PlainDateTime.from(`${day}T${time}`)
        .toZonedDateTime('Europe/Amsterdam')
        .toInstant()
      if (Temporal.Instant.compare(then, clock.now) > 0) clock.now = then
    },
    close: () => kept.close(),
  }
}
export type Year = Awaited<ReturnType<typeof openYear>>
