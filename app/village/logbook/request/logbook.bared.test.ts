/** What is too old, or of somebody who was erased, is only counted: nothing of it is put right or written beside it. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { formOn, readable } from '../../../../test/support/forms.ts'
import type { Asker } from '../../../foundation/database.ts'
import { asKeeper } from '../../../foundation/keeper.ts'
import { annie, call, clock, esdorp, hadders, press, row, test } from '../life/logbook.life.support.ts'

const title = 'Voor wie is het?'
const to = (id: string, name: string) => ({ who: name, who_is: id, who_seen: name, who_ticked: '' })

describe('a request whose words went', () => {
  it('is put right by no old address and takes no new words: only its page answers', async () => {
    const page = await call()
    await press(annie, page, 'Ik zoek iemand', { step: 'looking' })
    const forms = {
      '/wijzigen': formOn((await annie.get(`${page}/wijzigen`)).body, 'De vraag wijzigen'),
      '/voor-wie': formOn((await annie.get(`${page}/voor-wie`)).body, title),
      '': formOn((await annie.get(page)).body, 'Schrijf een regel'),
    }
    await test.database.inVillage(esdorp.asker.coordinator as Asker, 'write', tx =>
      asKeeper(tx, () =>
        sql`select logbook.bare(array[${page.split('/').at(-1)}]::uuid[], ${clock.now.toString()})`.execute(
          tx,
        ),
      ),
    )
    const before = await row(page)
    expect(before).toMatchObject({ words: '–', state: 'withdrawn' })
    const _version = String(before.version)
    const sent = {
      '/wijzigen': { words: 'Mevrouw Hadders wil naar Emmen', was_words: '–' },
      '/voor-wie': to(hadders, 'Grietje Hadders'),
      '': { line: 'said', words: 'Dit was Grietje Hadders' },
    }
    for (const at of ['/wijzigen', '/voor-wie', ''] as const) {
      const old = { ...forms[at], ...sent[at], _version }
      expect([at, await annie.post(page + at, old, page)]).toMatchObject([
        at,
        { status: 303, location: page },
      ])
    }
    for (const at of ['/wijzigen', '/voor-wie', '/voor-wie/lijkt-op'])
      expect([at, await annie.get(page + at)]).toMatchObject([at, { status: 303, location: page }])
    expect(await row(page)).toEqual(before)
    expect(await test.count('select count(*) from logbook.entries')).toBe(0)
    const told = readable((await annie.get(page)).body)
    expect(told).toContain('De woorden hiervan zijn weg')
    expect(told).not.toMatch(/Schrijf een regel|Ongedaan maken| 0\.00 uur/)
  })
})
