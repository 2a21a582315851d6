/** L10: the log goes after five years, and the chain of what is left still holds. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { logAccess } from '../accounts/door.ts'
import { checkChain, fitAnchor } from '../accounts/queries.read-log.check.ts'
import { esdorp, night, start, test, work, write } from './rights.nights.support.ts'

it('drops the log after five years to the day, whoever was erased, and the chain holds (L10)', async () => {
  const log = (subject: string, when: string) =>
    write(async tx => {
      await logAccess(tx, {
        ...{ action: 'R', outcome: 'done', eventType: '/x', purpose: 'help', authRule: 'coordinator' },
        ...{ accessPoint: null, onBehalfOf: null, system: 'test', traceId: randomUUID() },
        subjects: [{ subject, type: 'resident', object: subject, part: 'page', sensitivity: 'personal' }],
      })
    }).then(() => when)
  for (let n = 0; n < 6; n++) await log(randomUUID(), start)
  // The clock of the database is the real one; the rows of the first three are put back in time, with their chain.
  await test.admin.query(`do $$ declare l accounts.read_log; before bytea; begin
    for l in select * from accounts.read_log order by seq loop
      before := coalesce(before, accounts.log_first(l.village_id));
      l.at := case when l.seq <= 3 then timestamptz '${start}' else timestamptz '${start}' + interval '3 days' end;
      l.hash := accounts.log_link(before, l);
      update accounts.read_log set at = l.at, hash = l.hash where village_id = l.village_id and seq = l.seq;
      before := l.hash;
    end loop;
    update accounts.read_log_heads set hash = before; end $$`)
  const { rows } = await test.admin.query(
    'select seq, encode(hash, $1) as hash from accounts.read_log order by seq',
    ['hex'],
  )
  const rowsLeft = () => test.count('select count(*) from accounts.read_log')
  const check = () => write(tx => checkChain(tx, esdorp.id))
  await work(night({ years: 5 }))
  expect(await rowsLeft()).toBe(6)
  await work(night({ years: 5, days: 1 }))
  expect(await rowsLeft()).toBe(3)
  expect(await test.count('select count(*) from accounts.read_log_subjects')).toBe(3)
  expect(await check()).toMatchObject({ rows: 3, faults: [] })
  const heldAgainst = (n: number) =>
    write(tx =>
      fitAnchor(
        tx,
        { id: esdorp.id, slug: 'esdorp' },
        { slug: 'esdorp', seq: Number(rows[n].seq), hash: rows[n].hash },
      ),
    )
  expect([await heldAgainst(0), await heldAgainst(2), await heldAgainst(5)]).toEqual([
    'too-old',
    'fits',
    'fits',
  ])
  // A row taken out of what is left is still found.
  await test.admin.query('delete from accounts.read_log_subjects where seq = 4')
  await test.admin.query('delete from accounts.read_log where seq = 4')
  expect((await check()).faults).toMatchObject([{ kind: 'gone', seq: 4 }])
})
