/** P9: after a stolen account exactly those stand on the list whom it saw, or could see with the rights of that time. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { chance } from '../../../test/support/chance.ts'
import { makeVillage } from '../../../test/support/database.ts'
import type { Asker } from '../../foundation/database.ts'
import { putEntry, putResident } from '../logbook/examples.rows.ts'
import { breachOf } from './queries.breach.ts'
import { expectedOf, hour, type Model, makeModel, plantModel } from './rights.breach.support.ts'
import { annie, esdorp, jannie, test } from './rights.village.support.ts'

const listOf = (account: string, from: number, until: number, sessions: string[] = []) =>
  test.database.inVillage(jannie, 'read', tx =>
    breachOf(tx, esdorp.id, {
      account,
      sessions,
      from: hour(from),
      until: hour(until),
      noticed: hour(until),
    }),
  )

const idsOf = (list: Awaited<ReturnType<typeof listOf>>) => ({
  seen: list.people.filter(({ seen }) => seen).map(({ id }) => id),
  could: list.people.filter(({ could }) => could).map(({ id }) => id),
})

describe('the list after a stolen account (P9)', () => {
  it('is exactly that of a model: five accounts, two villages, merges and partings, roles that come and go', async () => {
    const brinkstad = await makeVillage(test.database, 'brinkstad')
    let [asked, seen, could, parted] = [0, 0, 0, 0]
    for (let seed = 1; seed <= 6; seed++) {
      const model: Model = makeModel(chance(seed), esdorp)
      await plantModel(test, esdorp, model)
      await plantModel(test, brinkstad, { ...makeModel(chance(seed + 100), brinkstad), also: model.accounts })
      for (const account of model.accounts)
        for (const [from, until] of model.intervals) {
          const expected = expectedOf(model, account, from, until)
          const found = idsOf(await listOf(account, from, until))
          expect(found.seen.sort(), `seen, ${seed} ${from}-${until}`).toEqual(expected.seen)
          expect(found.could.sort(), `could, ${seed} ${from}-${until}`).toEqual(expected.could)
          asked++
          seen += expected.seen.length
          could += expected.could.length
          parted += expected.onlyUnderAnother
        }
      await test.admin.query(`truncate accounts.read_log, accounts.deeds, residents.residents cascade`)
      await test.admin.query(`delete from accounts.read_log_heads`)
    }
    console.log(`P9: ${asked} lists; ${seen} seen, ${could} within reach, ${parted} seen under another only`)
    for (const each of [seen, could, parted]) expect(each).toBeGreaterThan(5)
  })

  it('leaves out who came after the role was taken away, and who was only for a few others', async () => {
    const { account } = annie
    const write = <T>(who: Asker, work: Parameters<typeof test.database.inVillage<T>>[2]) =>
      test.database.inVillage(who, 'write', work)
    const two = esdorp.asker['coordinator-2'] as Asker
    const [riet, harm, later] = await write(two, tx =>
      Promise.all(['Riet', 'Harm', 'Later'].map(name => putResident(tx, two, name))),
    )
    await write(two, async tx => {
      await putEntry(tx, two, 'Onder ons', hour(1).toString(), {
        resident_id: riet as string,
        circle: [two.account],
      })
      await putEntry(tx, two, 'Ook Annie', hour(1).toString(), {
        ...{ resident_id: harm as string, circle: [two.account, account] },
      })
    })
    await test.admin.query(
      `update residents.residents set made_at = case when id = $1 then $2::timestamptz else $3 end`,
      [...[later, hour(9).toString(), hour(0).toString()]],
    )
    await test.admin.query(`update accounts.memberships set since = $1`, [hour(0).toString()])
    await test.admin.query(
      `insert into accounts.deeds (village_id, account_id, deed, roles, by, at)
       values ($1, $2, 'added', '{coordinator}', $2, $3), ($1, $2, 'roles', '{volunteer}', $2, $4)`,
      [esdorp.id, account, hour(0).toString(), hour(8).toString()],
    )
    const list = await listOf(account, 2, 20)
    expect(list.people.map(({ name, could }) => [name, could])).toEqual([
      ['Harm', ['personal', 'narrow']],
      ['Riet', ['personal']],
    ])
    // From the hour in which only the role of volunteer was left, nobody.
    const after = await listOf(account, 8, 20)
    expect([after.people, after.workers]).toEqual([[], []])
  })

  it('counts who was erased since and names nobody of them; and says who asked for rest', async () => {
    const riet = await test.database.inVillage(annie, 'write', tx => putResident(tx, annie, 'Riet Hadders'))
    await test.admin.query(`update residents.residents set made_at = $1, frozen = true`, [hour(0).toString()])
    await test.admin.query(`update accounts.memberships set since = $1`, [hour(0).toString()])
    const gone = randomUUID()
    await test.admin.query(
      `insert into rights.erasures (village_id, resident_id, why, at) values ($1, $2, 'asked', $3), ($1, $4, 'asked', $5)`,
      [esdorp.id, gone, hour(6).toString(), randomUUID(), hour(1).toString()],
    )
    const list = await listOf(annie.account, 2, 8)
    expect(list.erased).toBe(1)
    expect(list.people.map(({ id, frozen }) => [id, frozen])).toEqual([[riet, true]])
    expect(JSON.stringify(list)).not.toContain(gone)
  })
})
