/** An old logbook is taken over once, as a whole, and can be taken back. */
import { describe, expect, it } from 'vitest'
import { makeVillage } from '../../../../test/support/database.ts'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { figures } from '../../../../test/support/importing.ts'
import type { Asker } from '../../../foundation/database.ts'
import { addResident } from '../../residents/door.ts'
import { logbookStories } from './support.ts'

const { s, account, tryOut, take, bringIn, undo, rows, people, requests, book } = logbookStories()

describe('doing it', () => {
  it('the same file twice changes nothing', async () => {
    await bringIn(book())
    const before = await requests()
    const { trial } = await tryOut(book())
    expect(figures(trial.body)).toEqual([0, 4, 0])
    expect(readable(trial.body)).toContain('Er is niets om over te nemen.')
    expect(await requests()).toEqual(before)
    expect(figures((await tryOut(`${book()}7-3-2025;Griet Hadders;Heg;tuin;;;\n`)).trial.body)).toEqual([
      1, 4, 0,
    ])
  })

  it('saves once when the button is sent twice, also from two windows', async () => {
    const { proef, trial } = await tryOut(book())
    const form = { ...formOn(trial.body, 'Neem 4 regels over'), do: 'take' }
    const other = { ...formOn((await s.annie.get(proef)).body, 'Neem 4 regels over'), do: 'take' }
    const answers = await Promise.all([
      s.annie.post(proef, form),
      s.annie.post(proef, form),
      s.annie.post(proef, other),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect([await rows('requests'), await rows('import_rows')]).toEqual([4, 4])
  })

  it('saves nothing of a file of which one line fails', async () => {
    const { proef } = await tryOut(book())
    await s.test.admin.query(
      `alter table logbook.entries add constraint planted check (words <> 'Niemand gevonden') not valid`,
    )
    try {
      expect((await take(proef)).status).toBe(500)
      expect([await rows('requests'), await rows('steps'), await rows('import_rows')]).toEqual([0, 0, 0])
    } finally {
      await s.test.admin.query('alter table logbook.entries drop constraint planted')
      s.house.troubles.length = 0
    }
    expect((await take(proef)).status).toBe(303)
    expect(await rows('requests')).toBe(4)
  })

  it('an id in a cell points to nobody, here or in another village', async () => {
    const other = await makeVillage(s.test.database, `${s.slug}-ver`)
    const foreign = await s.test.database.inVillage(other.asker.coordinator as Asker, 'write', tx =>
      addResident(
        tx,
        { village: other.id, account: other.asker.coordinator?.account as string, at: s.clock.now },
        { name: 'Verre Vreemde' },
      ),
    )
    await bringIn(
      `resident_id;village_id;Datum;Naam;Vraag;Vrijwilliger;Coördinator\n${foreign};${other.id};3-3-2025;Griet Hadders;Lamp;${foreign};${other.asker.coordinator?.account}\n`,
    )
    expect(await requests()).toMatchObject([
      { resident_id: people.griet, helper_id: null, responsible: account('coordinator') },
    ])
    const theirs = await s.test.count('select count(*) from logbook.requests where village_id = $1', [
      other.id,
    ])
    expect(theirs).toBe(0)
  })
})

describe('undo', () => {
  it('takes it all back, and the file can come in again', async () => {
    const proef = await bringIn(book())
    await undo(proef)
    expect(readable((await s.annie.get(proef)).body)).toContain('Er staat geen vraag meer uit dit bestand.')
    for (const table of ['requests', 'steps', 'entries', 'import_rows'])
      expect([table, await rows(table)]).toEqual([table, 0])
    await bringIn(book())
    expect(await rows('requests')).toBe(4)
  })

  it('leaves what was touched since: a step, a line, a line for a few', async () => {
    const proef = await bringIn(book())
    const [eye, lamp, dog] = await requests()
    await s.test.admin.query('update logbook.requests set version = 3 where id = $1', [eye.id])
    for (const [request, circle] of [
      [lamp.id, '{}'],
      [dog.id, `{${account('coordinator-2')}}`],
    ])
      await s.test.admin.query(
        `insert into logbook.entries (village_id, request_id, kind, words, circle, by) values ($1, $2, 'said', 'later', $3, $4)`,
        [s.village.id, request, circle, account('coordinator-2')],
      )
    await undo(proef)
    expect((await requests()).map(({ id }) => id).sort()).toEqual([eye.id, lamp.id, dog.id].sort())
    expect(readable((await s.annie.get(proef)).body)).toContain('3 vragen blijven staan')
    const kept = await s.test.count(
      'select count(*) from logbook.entries where village_id = $1 and request_id = $2',
      [s.village.id, lamp.id],
    )
    expect(kept).toBe(2)
  })

  it('is the only way in which anything is ever deleted', async () => {
    await bringIn(book())
    const own = (
      await s.test.admin.query(
        `insert into logbook.requests (village_id, resident_id, kind, words, responsible, logged_by, version)
         values ($1, $2, 'klus', 'van nu', $3, $3, 2) returning id`,
        [s.village.id, people.griet, account('coordinator')],
      )
    ).rows[0].id
    const gone = await s.test.database.inVillage(s.village.asker.coordinator as Asker, 'write', tx =>
      tx.deleteFrom('logbook.requests').where('id', '=', own).executeTakeFirst(),
    )
    expect(gone.numDeletedRows).toBe(0n)
  })
})
