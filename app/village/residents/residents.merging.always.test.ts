/** Whatever happens in whatever order: no row is lost, and everything belongs to somebody who is in the list. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announcing } from '../../announcements.ts'
import type { VillageVisit } from '../../entrance/visit.ts'
import { sayIn } from '../../entrance/words.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { makeOne, takeApart } from './merging.ts'
import { findResident } from './queries.find.ts'
import { addResident, changeResident } from './queries.save.ts'
import { everything, note } from './residents.merging.support.ts'
import { beginStory, type Story } from './residents.support.ts'
import { differences } from './rules.merging.choices.ts'

let story: Story
let people: string[]
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

const annie = () => story.esdorp.asker.coordinator as Asker
const by = () => ({ village: story.esdorp.id, account: annie().account, at: story.clock.now })
const inEsdorp = <T>(work: (tx: Tx) => Promise<T>) => story.test.database.inVillage(annie(), 'write', work)
const visitIn = (tx: Tx) =>
  announcing({
    ...{ tx, village: { id: story.esdorp.id }, visitor: { accountId: annie().account } },
    ...{ now: story.clock.now, say: sayIn('nl'), saw: () => undefined },
  } as unknown as VillageVisit)

const versionOf = async (tx: Tx, id: string) => (await findResident(tx, story.esdorp.id, id))?.version ?? 0

/** True when it was done; what may not be done is an answer and changes nothing. */
const mergeTwo = (stays: string, goes: string, turn = false) =>
  inEsdorp(async tx => {
    const [one, other] = [
      await findResident(tx, story.esdorp.id, stays),
      await findResident(tx, story.esdorp.id, goes),
    ]
    const proposed = one && other ? differences(one, other) : []
    const done = await makeOne(visitIn(tx), {
      stays: { id: stays, version: await versionOf(tx, stays) },
      goes: { id: goes, version: await versionOf(tx, goes) },
      choose: part => {
        const side = proposed.find(difference => difference.part === part)?.proposed ?? 'stays'
        return turn && side !== 'both' ? (side === 'stays' ? 'goes' : 'stays') : side
      },
      saysOne: true,
    })
    return done.ok && done.id
  })

const partTwo = (merge: string, along: string[] = []) =>
  inEsdorp(async tx => {
    const { rows } = await story.test.admin.query('select stays_id from residents.merges where id = $1', [
      merge,
    ])
    const version = await versionOf(tx, rows[0].stays_id)
    return (await takeApart(visitIn(tx), { merge, version, along })).ok
  })

beforeEach(async () => {
  people = []
  for (let n = 0; n < 5; n++)
    people.push(
      await inEsdorp(tx =>
        addResident(tx, by(), {
          ...{
            name: `${['Griet', 'Grietje', 'G.', 'Griet', 'Greet'][n]} Hoving`,
            goodToKnow: n % 2 ? `Hond ${n}` : '',
          },
          phones: [
            { number: `0599-01060${n}`, note: n % 2 ? 'werk' : '' },
            ...(n === 3 ? [{ number: '0599-010600', note: '' }] : []),
          ],
          contacts: n > 2 ? [{ name: `Buur ${n}`, relation: 'buur', phone: '' }] : [],
          address: n === 4 ? null : { street: 'Esweg', houseNumber: `${n % 2}`, postcode: '', place: '' },
          ...(n === 1 ? { birthday: '1941-03-12', reach: 'visit' as const, isMember: true } : {}),
        }),
      ),
    )
})

describe('always', () => {
  it('made one and taken apart at once is as if nothing was', async () => {
    await note(story, { resident_id: people[1] as string, helper_id: people[4] as string }, 'Rit')
    await note(story, { resident_id: people[1] as string, line: true, onlyHarm: true }, 'Besloten')
    const someone = fc.integer({ min: 0, max: 4 })
    await fc.assert(
      fc.asyncProperty(someone, someone, fc.boolean(), async (one, other, turn) => {
        if (one === other) return
        const before = await everything(story)
        const merge = await mergeTwo(people[one] as string, people[other] as string, turn)
        if (!merge) return
        expect(await everything(story)).not.toEqual(before)
        expect(await partTwo(merge)).toBe(true)
        expect(await everything(story)).toEqual(before)
      }),
      { seed: 20261129, numRuns: 40 },
    )
  }, 120_000)

  it('no row is lost, and each belongs to somebody in the list', async () => {
    const step = fc.record({
      what: fc.constantFrom('merge', 'merge', 'part', 'part', 'ask', 'line', 'help', 'edit'),
      one: fc.integer({ min: 0, max: 4 }),
      other: fc.integer({ min: 0, max: 4 }),
      turn: fc.boolean(),
    })
    const merges: string[] = []
    let written = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
        for (const { what, one, other, turn } of steps) {
          story.clock.now = story.clock.now.add({ seconds: 30 })
          const [a, b] = [people[one] as string, people[other] as string]
          if (what === 'merge' && one !== other) {
            const merge = await mergeTwo(a, b, turn)
            if (merge) merges.push(merge)
          }
          if (what === 'part' && merges.length > 0) {
            const merge = merges[(one * 5 + other) % merges.length] as string
            if (await partTwo(merge)) merges.splice(merges.indexOf(merge), 1)
          }
          if (what === 'ask') await note(story, { resident_id: a }, `Vraag ${written++}`)
          if (what === 'line')
            await note(
              story,
              { resident_id: a, line: true, ...(turn ? { onlyHarm: true } : {}) },
              `Regel ${written++}`,
            )
          if (what === 'help' && one !== other)
            await note(story, { resident_id: a, helper_id: b }, `Hulp ${written++}`)
          if (what === 'edit') {
            const edit = async (tx: Tx) => {
              const person = await findResident(tx, story.esdorp.id, a)
              if (!person || person.mergedInto) return
              const wish = turn
                ? {
                    phones: [
                      ...person.phones.slice(0, 8),
                      { number: `0599-0107${10 + (written % 80)}`, note: '' },
                    ],
                  }
                : { mail: `m${written}@example.org`, goodToKnow: `Anders ${written}` }
              await changeResident(tx, by(), { id: a, version: person.version }, 'changed', wish)
            }
            written++
            await inEsdorp(edit)
          }
          await holds()
        }
      }),
      { seed: 20261129, numRuns: 12, endOnFailure: true },
    )
    // All merges can be taken apart in some order: the last first.
    for (const merge of merges.reverse()) expect(await partTwo(merge)).toBe(true)
    await holds()
    const { rows } = await story.test.admin.query(
      'select count(*)::int as n from residents.residents where merged_into is not null',
    )
    expect(rows[0].n).toBe(0)
    const kept = await story.test.count(
      `select (select count(*) from logbook.requests) + (select count(*) from logbook.entries) as count`,
    )
    const edits = await story.test.count(`select count(*) from residents.events where what = 'changed'`)
    expect(kept + edits).toBeGreaterThan(20)
  }, 240_000)
})

let most = 0
/** What must be so after every single step. */
async function holds() {
  const strays = await story.test.admin.query(`
    with gone as (select id from residents.residents where merged_into is not null)
    select 'request' as what from logbook.requests where resident_id in (select id from gone) or helper_id in (select id from gone)
    union all select 'step' from logbook.steps where helper_id in (select id from gone) or was_for in (select id from gone)
      or is_for in (select id from gone)
    union all select 'line' from logbook.entries where resident_id in (select id from gone)
    union all select 'chain' from residents.residents r join gone g on g.id = r.merged_into
    union all select 'double without a merge' from gone g where not exists (select from residents.merges m
      where m.goes_id = g.id and m.undone_at is null)`)
  expect(strays.rows).toEqual([])
  const rows = await story.test.count(
    `select (select count(*) from logbook.requests) + (select count(*) from logbook.entries) as count`,
  )
  expect(rows).toBeGreaterThanOrEqual(most)
  most = rows
}
