/** The read log at full length: a thousand visits against the model (L1), and how fast a chain is checked (L5). */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Asker } from '../../app/foundation/database.ts'
import { checkChain } from '../../app/village/accounts/queries.read-log.check.ts'
import { freshDatabase, makeVillage, type TestDatabase } from '../support/database.ts'
import { visitAtRandom } from '../support/read-log.ts'
import { keepResult } from '../support/results.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

it('logs everybody who was shown in a thousand visits, and nobody else (L1)', async () => {
  const { told, wrong } = await visitAtRandom(test, 1000, 7513)
  keepResult('L1', { ...told, wrong })
  expect(wrong).toEqual([])
})

it('checks at least 100,000 rows of the log in a second, with a person in each (L5)', async () => {
  const rows = 200_000
  const village = await makeVillage(test.database, 'brinkstad')
  await fill(village.id, rows)
  const speeds: number[] = []
  for (let tries = 0; tries < 3; tries++) {
    const began = performance.now()
    const verdict = await test.database.inVillage(village.asker.administrator as Asker, 'read', tx =>
      checkChain(tx, village.id),
    )
    speeds.push(Math.round(rows / ((performance.now() - began) / 1000)))
    expect(verdict).toMatchObject({ rows, faults: [] })
  }
  keepResult('L5', { rows, rowsASecond: speeds })
  expect(Math.max(...speeds)).toBeGreaterThanOrEqual(100_000)
})

/** A true chain, made by the very functions that the log uses, without two hundred thousand transactions. */
async function fill(village: string, rows: number) {
  await test.admin.query(
    `create temp table made as select $1::uuid as village_id, n::bigint as seq, gen_random_uuid() as person,
       uuid_send(gen_random_uuid()) as salt, now() + n * interval '1 ms' as at, gen_random_uuid() as trace_id
     from generate_series(1, ${rows}) n`,
    [village],
  )
  await test.admin.query(`do $$ declare m record; line accounts.read_log; s accounts.read_log_subjects; before bytea;
    begin
      select accounts.log_first(village_id) into before from made limit 1;
      for m in select * from made order by seq loop
        line := row(m.village_id, m.seq, m.at, null, 'coordinator', 'R', 'done', '/:village/mensen/:resident',
          'help between neighbours', 'coordinator', null, null, 'umkiek', m.trace_id, m.salt, ''::bytea, ''::bytea);
        s := row(m.village_id, m.seq, m.person, 'resident', m.person, 'page', 'personal', '', '');
        line.digest := accounts.log_digest(m.salt, null, accounts.log_line(s));
        line.hash := accounts.log_link(before, line);
        insert into accounts.read_log values (line.*);
        insert into accounts.read_log_subjects values (s.*);
        before := line.hash;
      end loop;
      insert into accounts.read_log_heads values (line.village_id, line.seq, line.hash);
    end $$`)
  await test.admin.query('analyze accounts.read_log; analyze accounts.read_log_subjects')
}
