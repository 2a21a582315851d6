/** A line of one tap that was a slip: whoever pressed takes it back in place, and then it was never there. */
import { expect, it } from 'vitest'
import { type Filled, formOn, readable } from '../../../../test/support/forms.ts'
import { annie, bert, clock, last, line, lines, page, test, two, write } from './logbook.lines.support.ts'

const back = 'Ongedaan maken: Niet opgenomen'
const touched = async () =>
  (await test.admin.query('select changed_at from logbook.requests')).rows[0].changed_at
const undo = async (who = annie, entry?: string) => {
  const asked = entry ? { entry } : formOn((await who.get(page)).body, back)
  return who.post(page, { ...asked, do: 'untap' }, page)
}

it('is gone, the request lies as quiet as before, and the read log knows', async () => {
  await write(annie, { line: 'called', words: 'belt terug' })
  const [before, count] = [await touched(), await lines()]
  await write(annie, { line: 'no-answer' })
  const { id } = await last()
  const sent: Filled = { ...formOn((await annie.get(page)).body, back), do: 'untap' }
  expect([sent.entry, typeof sent._key]).toEqual([id, 'string'])
  expect((await annie.post(page, sent, page)).location).toBe(`${page}#history`)
  expect([await lines(), await touched()]).toEqual([count, before])
  const { rows } = await test.admin.query(
    `select l.action from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
     where s.object_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ action: 'D' }])
  expect(readable((await annie.get(page)).body)).not.toContain('Niet opgenomen coordinator van esdorp')
  // Twice is once, with the same page and with an old one.
  expect((await annie.post(page, sent, page)).status).toBe(303)
  expect((await undo(annie, id)).status).toBe(303)
  expect(await lines()).toBe(count)
})

it('not by a colleague, not with words, not once somebody is named, and not after half an hour', async () => {
  await write(annie, { line: 'no-answer' })
  const { id } = await last()
  const count = await lines()
  expect((await bert.get(page)).body).not.toContain(back)
  expect((await undo(bert, id)).status).toBe(409)
  for (const more of [{ words: 'om tien uur' }, { mentions: [two] }]) {
    await write(annie, { line: 'no-answer', ...more })
    expect((await undo(annie, (await last()).id)).status).toBe(409)
  }
  const asked = formOn((await annie.get(page)).body, back)
  expect(asked.entry).toBe(id)
  clock.now = clock.now.add({ minutes: 20 })
  await annie.get(page)
  clock.now = clock.now.add({ minutes: 11 })
  const late = await annie.post(page, { ...asked, do: 'untap' }, page)
  expect(late.status).toBe(409)
  expect(readable(late.body)).toContain('Dit kan niet meer ongedaan worden gemaakt.')
  expect((await annie.get(page)).body).not.toContain(back)
  expect(await lines()).toBe(count + 2)
  expect(formOn(late.body, line)).toBeTruthy()
})
