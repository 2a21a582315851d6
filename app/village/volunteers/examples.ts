/** Who takes part in an example village, what the village leans on, and who else offers something: a few statements. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ExampleVillage } from '../../examples/shapes.ts'
import type { Tx } from '../../foundation/database.ts'

type Part = Pick<ExampleVillage, 'profiles' | 'tasks' | 'offerers'>

/** `people`: the ids by the keys that the example has for them. */
export async function furnishVolunteers(
  tx: Tx,
  villageId: string,
  by: string,
  people: ReadonlyMap<string, string>,
  { profiles, tasks, offerers }: Part,
  now: Temporal.Instant,
): Promise<void> {
  const at = now.toString()
  const made = { village_id: villageId, made_by: by, made_at: at }
  const rows = profiles.map(({ person, most, pause, ...profile }) => ({
    ...{ resident_id: people.get(person) as string, since: profile.since },
    ...{ likes: profile.likes, dislikes: profile.dislikes, times: profile.times, talents: profile.talents },
    ...{ holidays: profile.holidays, not_dark: profile.notDark, far: profile.far, means: profile.means },
    ...{ means_more: profile.meansMore, languages: profile.languages, ask_by: profile.askBy },
    ...{ needs: profile.needs, most_times: most?.times ?? null, most_per: most?.per ?? null },
    ...{ pause_from: pause?.from ?? null, pause_until: pause?.until ?? null },
  }))
  for (let from = 0; from < rows.length; from += 200)
    await tx
      .insertInto('volunteers.volunteers')
      .values(rows.slice(from, from + 200).map(row => ({ ...made, ...row })))
      .execute()
  // As long ago as they began: that somebody takes part for years is no change of today.
  await sql`
    insert into volunteers.events (village_id, about, thing, what, version, by, at)
    select v.village_id, 'person', v.resident_id, 'began', 1, v.made_by, v.since
    from volunteers.volunteers v where v.village_id = ${villageId}`.execute(tx)
  const named = tasks.map(task => ({ ...task, id: randomUUID() }))
  if (named.length > 0) {
    await tx
      .insertInto('volunteers.tasks')
      .values(named.map(({ id, name, note }) => ({ ...made, id, name, note })))
      .execute()
    await tx
      .insertInto('volunteers.holders')
      .values(
        named.flatMap(({ id, people: held }) =>
          held.map(({ person, part, since, stops }, position) => ({
            ...{ village_id: villageId, task_id: id, resident_id: people.get(person) as string },
            ...{ part, since, stops_on: stops, position },
          })),
        ),
      )
      .execute()
  }
  if (offerers.length > 0)
    await tx
      .insertInto('volunteers.offerers')
      .values(offerers.map(offerer => ({ ...made, ...offerer })))
      .execute()
}
