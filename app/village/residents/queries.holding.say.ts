/** What a person decided about their own data, for their copy: that they rest, what was agreed, and who speaks for them. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Fact, Held } from '../../foundation/holding.ts'

export const ownSay = async (tx: Tx, village: string, people: readonly string[]): Promise<Held[]> => {
  const { rows } = await sql<{
    id: string
    by: string
    at: Temporal.Instant
    facts: Record<string, string | null>
  }>`
    select id, by, at, json_build_object('restrictions.at', at, 'restrictions.reason', reason,
        'restrictions.lifted_at', lifted_at, 'restrictions.lifted_why', lifted_why) as facts
      from residents.restrictions where village_id = ${village} and resident_id = any (${people})
    union all select id, by, at, json_build_object('representatives.name', name, 'representatives.relation', relation,
        'representatives.scope', array_to_string(scope, ' '), 'representatives.limits', limits, 'representatives.proof', proof,
        'representatives.begins', begins, 'representatives.ends', ends, 'representatives.ended_at', ended_at)
      from residents.representatives where village_id = ${village} and resident_id = any (${people})
    union all select c.id, c.by, c.at, json_build_object('consents.purpose', c.purpose || case when c.given then '-yes' else '-no' end,
        'consents.how', c.how, 'representatives.name', r.name)
      from residents.consents c left join residents.representatives r on r.village_id = c.village_id and r.id = c.representative_id
      where c.village_id = ${village} and c.resident_id = any (${people})
    order by at`.execute(tx)
  return rows.map(({ id, by, at, facts }) => ({
    ...{ part: 'own-say', id, at, by },
    facts: Object.entries(facts).map(([name, value]) => factOf(name, value ?? '')),
  }))
}

function factOf(name: string, value: string): Fact {
  const fact = { column: `residents.${name}`, value }
  if (name === 'consents.purpose') return { ...fact, says: `say.told.${value}` }
  if (name === 'consents.how') return { ...fact, says: `say.how.${value}` }
  if (name === 'representatives.scope') return { ...fact, says: scopeSays(value) }
  return /\.(at|\w+_at|begins|ends)$/.test(name) ? fact : { ...fact, free: true }
}

/** One sentence for each choice that can be made of them. */
const scopeSays = (scope: string) => `say.speaker.scope-of.${scope.split(' ').toSorted().reverse().join('-')}`
