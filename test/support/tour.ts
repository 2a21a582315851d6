/** Every page of the house once, as somebody who may see it, in the example village. */
import type pg from 'pg'
import { type Address, addresses } from '../../app/addresses.ts'

export type Stop = { address: Address; path: string; who: string | null }

/** Pages that answer with a file or send you on have no picture. */
const noPage = new Set([
  ...['/uit', '/bewaard', '/in/passkey', '/demo/in', '/:village', '/:village/concept', '/:village/nu'],
])

/** Pages in the middle of a way that only its first step opens; their own tests walk there. */
const midway =
  /^\/begin|^\/in\/(hoe|geheim|code|begin)|\/brief\/:link|\/lezing$|\/nieuw\/:call$|\/wie$|\/lijkt-op$|\/invoer\/:/

export async function tourOf(admin: pg.Client, village = 'esdorp'): Promise<Stop[]> {
  const values = await fillings(admin, village)
  return addresses
    .filter(({ path }) => !noPage.has(path) && !midway.test(path))
    .map(address => ({ address, path: fill(address.path, values), who: whoFor(address) }))
}

/** A reader who may see it: a coordinator before all others, because her pages hold the most. */
function whoFor({ who }: Address): string | null {
  if (who === 'anyone') return null
  if (who === 'signed-in') return 'coordinator'
  return who.includes('coordinator') ? 'coordinator' : (who[0] as string)
}

function fill(path: string, values: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = values[name]
    if (!value)
      throw new Error(`The tour does not know what to put for :${name} in ${path}. Tell it in tour.ts.`)
    return value
  })
}

async function fillings(admin: pg.Client, village: string): Promise<Record<string, string>> {
  const one = async (sql: string) => (await admin.query(sql, [village])).rows[0]?.id as string
  const here = '(select village_id from village.villages where slug = $1)'
  return {
    village,
    // A letter that nobody has: its page is the same for every address.
    link: 'AAAAAAAAAAAAAAAAAAAAAA',
    // The person with the most to tell, and her newest request: the fullest pages.
    resident: await one(`select resident_id as id from logbook.requests where village_id = ${here}
      and resident_id is not null group by 1 order by count(*) desc, 1 limit 1`),
    request: await one(`select r.id from logbook.requests r left join logbook.entries e
      on (e.village_id, e.request_id) = (r.village_id, r.id) where r.village_id = ${here} and r.resident_id is not null
      group by r.id order by count(e.id) desc, r.id limit 1`),
    kind: await one(
      `select code as id from village.kinds where village_id = ${here} order by position limit 1`,
    ),
    entry: await one(
      `select id from logbook.entries where village_id = ${here} and words <> '' and circle = '{}' order by said_at desc, id limit 1`,
    ),
    // Of the starting set: every village has them.
    card: 'g02',
    dilemma: 'd01',
    place: await one(`select id from village.places where village_id = ${here} order by name limit 1`),
    task: await one(
      `select t.id from volunteers.tasks t where t.village_id = ${here} order by t.name limit 1`,
    ),
    offerer: await one(
      `select o.id from volunteers.offerers o where o.village_id = ${here} order by o.name limit 1`,
    ),
    account: await one(
      `select account_id as id from accounts.memberships where village_id = ${here} order by name limit 1`,
    ),
  }
}
