/** A line for a few, and a line that comes twice. */
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import type { Asker } from '../../../foundation/database.ts'
import {
  annie,
  bert,
  esdorp,
  last,
  line,
  lines,
  one,
  page,
  test,
  three,
  two,
  write,
} from './logbook.lines.support.ts'
import { entriesOf } from './queries.entries.ts'

describe('a line that is not for everybody, nor twice', () => {
  it('a line for a few is not there for the others: not on the page, not in the database', async () => {
    await write(annie, { line: 'said', words: 'ze huilde over haar zoon', circle: [three] })
    const entry = await last()
    expect(entry.circle.sort()).toEqual([one, three].sort())
    expect(readable((await annie.get(page)).body)).toContain('ze huilde over haar zoon')
    expect(readable((await annie.get(page)).body)).toMatch(
      /Alleen voor (Tineke en coordinator van|coordinator van esdorp en Tineke)/,
    )
    expect((await bert.get(page)).body).not.toContain('ze huilde')
    const seenBy = (account: string) =>
      test.database.inVillage({ village: esdorp.id, account, roles: ['coordinator'] }, 'read', async tx =>
        (await entriesOf(tx, esdorp.id, page.split('/').at(-1) as string)).some(({ id }) => id === entry.id),
      )
    expect([await seenBy(one), await seenBy(three), await seenBy(two)]).toEqual([true, true, false])
    expect((await bert.post(page, { do: 'tick', entry: entry.id }, page)).status).toBe(404)
    // Annie's page with that line is told to the read log by itself.
    await annie.get(page)
    expect(
      await test.count(
        `select count(*) from accounts.read_log_subjects where object_id = $1 and sensitivity = 'narrow'
         and seq = (select max(seq) from accounts.read_log)`,
        [entry.id],
      ),
    ).toBe(1)
    await bert.get(page)
    expect(
      await test.count(
        'select count(*) from accounts.read_log_subjects where object_id = $1 and seq = (select max(seq) from accounts.read_log)',
        [entry.id],
      ),
    ).toBe(0)
  })

  it('nobody is called to a line that she may not read', async () => {
    const before = await lines()
    const sent = { line: 'said', words: 'vertrouwelijk', circle: [three], mentions: [two] }
    const refused = await write(annie, sent)
    expect(refused.status).toBe(422)
    expect(readable(refused.body)).toContain('Deze collega mag de regel niet lezen.')
    expect(formOn(refused.body, line)).toMatchObject({ words: 'vertrouwelijk', circle: three, mentions: two })
    const also = {
      line: 'said',
      words: 'x',
      circle: [three],
      follow_up_day: '2026-11-30',
      follow_up_for: two,
    }
    expect((await write(annie, also)).status).toBe(422)
    expect(await lines()).toBe(before)
  })

  it('sent twice is one line; a line is never changed', async () => {
    const before = await lines()
    const sent = { ...formOn((await annie.get(page)).body, line), line: 'said', words: 'één keer' }
    await annie.post(page, sent, page)
    await annie.post(page, sent, page)
    expect(await lines()).toBe(before + 1)
    const by = esdorp.asker.coordinator as Asker
    const change = (column: string) =>
      test.database.inVillage(by, 'write', tx =>
        tx
          .updateTable('logbook.entries')
          .set({ [column]: 'anders' })
          .where('village_id', '=', esdorp.id)
          .execute(),
      )
    await expect(change('words')).rejects.toThrow(/permission denied/)
  })

  it('a line does not stand in the way of a colleague’s step', async () => {
    const step = formOn((await bert.get(page)).body, 'Ik zoek iemand')
    await write(annie, { line: 'called' })
    expect((await bert.post(page, { ...step, step: 'looking' }, page)).status).toBe(303)
  })
})
