/** One week after the other: the telephone, what came of it, what a colleague did beside it, and each Monday the handover. */
import { expect } from 'vitest'
import { doDueChores } from '../../app/entrance/chores.ts'
import { addDays, type Day } from '../../app/foundation/days.ts'
import type { chance } from './chance.ts'
import { formOn, readable } from './forms.ts'
import { type Deeds, pageOf } from './year.deeds.ts'
import type { Row } from './year.model.ts'
import type { Mate, Year } from './year.village.ts'

const wishes: readonly (readonly [number, readonly [kind: string, words: string]])[] = [
  [4, ['vervoer', 'naar de fysiotherapeut in Emmen']],
  [3, ['vervoer', 'naar de kapper, rollator mee']],
  [2, ['boodschap', 'boodschappen van de supermarkt']],
  [2, ['klus', 'lamp ophangen in de gang']],
  [1, ['tuin', 'heg snoeien']],
  [1, ['bezoek', 'samen koffie drinken']],
]
/** What comes of a request, week by week. */
const fates: readonly (readonly [number, readonly string[]])[] = [
  [8, ['found', 'done']],
  [2, ['looking', 'found', 'agreed', 'done']],
  [1, ['withdrawn']],
  [1, ['looking', 'not-possible']],
  [1, ['waiting', 'found', 'done']],
  [1, ['done', 'reopened', 'found', 'done']],
]

const inOrder = (rows: readonly Row[]) => rows.toSorted((one, other) => one.id.localeCompare(other.id))

export function weeksOf(year: Year, { call, step, found, undo, move, write, about, phoneOf }: Deeds) {
  const { memory, team, clock, kept, people } = year
  const fate = new Map<string, string[]>()
  const told = { calls: 0, steps: 0, handovers: 0, rows: 0 }

  async function night() {
    const troubles: unknown[] = []
    await doDueChores(kept.database, clock.now, (_name, trouble) => troubles.push(trouble), year.journal)
    expect(troubles).toEqual([])
    memory.growOld(clock.now, 1)
  }

  const onDuty = (day: Day) => team.find(({ account }) => account === memory.phone.get(day)) as Mate

  /** What stands there now, row by row; `nieuw` and `veranderd` are each opened whole. */
  async function handover(mate: Mate, today: Day) {
    const names = [...team.map(({ name }) => name), 'jij'].join('|')
    const said = new RegExp(`(?:${names}), [^·,]+, \\d+\\.\\d\\d uur`, 'g')
    const rowsOf = async (section: string): Promise<Row[]> => {
      const { body } = await year.read(mate, `/esdorp/dienst/overdracht?sinds=dienst&alles=${section}`)
      const part = body.match(new RegExp(`<section[^>]*id="${section}".*?</section>`, 's'))?.[0] ?? ''
      return part
        .split('<li class="item')
        .slice(1)
        .map(row => ({
          id: row.match(/\/esdorp\/(?:logboek|mensen)\/([0-9a-f-]{36})"/)?.[1] ?? '',
          moments: readable(row).match(said) ?? [],
        }))
    }
    const stands = { fresh: await rowsOf('nieuw'), changed: await rowsOf('veranderd') }
    const expected = memory.handover(mate.account, today)
    // Two who came apart did so in one moment; which of them stands first is nobody's business.
    for (const part of ['fresh', 'changed'] as const)
      expect(inOrder(stands[part]), `${mate.name} on ${today}`).toEqual(inOrder(expected[part]))
    told.handovers++
    told.rows += stands.fresh.length + stands.changed.length
  }

  async function onward(mate: Mate, request: string, dice: ReturnType<typeof chance>) {
    const still = fate.get(request) ?? []
    // Whoever would do it was erased meanwhile: somebody else is found first.
    const { state } = memory.asked.get(request) ?? {}
    if (still[0] === 'agreed' && state === 'looking') still.unshift('found')
    const next = still.shift()
    if (!next) return
    told.steps++
    const helper = dice.one([...people].filter(([, id]) => id !== memory.asked.get(request)?.who))[0]
    if (next === 'found') return found(mate, request, helper)
    const more: Record<string, Record<string, string>> = {
      'not-possible': { reason: 'nobody-found', note: 'vier mensen gebeld' },
      done: { note: dice.often(0.5) ? 'ging goed' : '' },
      waiting: { waiting_for: 'de dochter belt terug', until: addDays(todayOf(), 5) },
    }
    return step(mate, request, next, more[next] ?? {})
  }
  const todayOf = () => clock.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()

  /** Beside the phone; each week something else. */
  async function beside(mate: Mate, week: number, dice: ReturnType<typeof chance>) {
    const open = [...memory.asked.values()].filter(({ state, who }) => who && !memory.closed.includes(state))
    const request = open.at(-1)
    const id = dice.one([...people.values()])
    if (week % 5 === 0) return phoneOf(mate, id, `06-012${String(10000 + week).slice(1)}0`)
    if (week % 5 === 1) return about(mate, id, 'Kwam even langs op het loket.')
    if (!request) return
    if (week % 5 === 2) return move(mate, request.id, addDays(todayOf(), 12))
    if (week % 5 === 3) return write(mate, request.id, 'Gebeld: het mag ook een dag later.')
    const before = request.state
    if (before !== 'new' && before !== 'looking') return
    await step(mate, request.id, 'withdrawn')
    clock.now = clock.now.add({ minutes: 1 })
    return undo(mate, request.id, before)
  }

  async function week(monday: Day, at: number, dice: ReturnType<typeof chance>, caller?: string) {
    year.turnTo(monday, '04:10')
    await night()
    year.turnTo(monday, '09:00')
    const mate = onDuty(monday)
    await handover(mate, monday)
    for (const [day, time] of [
      [1, '10:05'],
      [3, '14:20'],
    ] as const) {
      year.turnTo(addDays(monday, day), time)
      const who = caller && day === 1 ? caller : dice.one([...people.keys()])
      const [kind, words] = dice.weighted(wishes)
      const request = await call(onDuty(addDays(monday, day)), who, kind, words)
      fate.set(request, [...dice.weighted(fates)])
      told.calls++
    }
    year.turnTo(addDays(monday, 4), '11:00')
    for (const request of [...fate.keys()])
      if (memory.asked.get(request)?.who) await onward(dice.often(0.7) ? mate : dice.one(team), request, dice)
    year.turnTo(addDays(monday, 5), '13:00')
    await beside(dice.one(team.filter(each => each !== mate)), at, dice)
  }

  /** In this order, for so many weeks; what is empty is filled. */
  async function turns(mate: Mate, monday: Day, weeks: number, order: readonly Mate[]) {
    const page = '/esdorp/dienst/om-de-beurt'
    const browser = await year.at(mate)
    const places = Object.fromEntries(order.map(({ account }, at) => [`place-${account}`, String(at + 1)]))
    const asked = formOn((await browser.get(page)).body, 'Om de beurt')
    const shown = await browser.post(page, { ...asked, ...places, vanaf: monday, weken: String(weeks) })
    const proposal = await browser.get(shown.location as string)
    const done = await browser.post(page, formOn(proposal.body, 'Zet deze weken in het rooster'))
    expect(done.status).toBe(303)
    // Whoever comes after the one who had it last begins.
    const last = order.findIndex(({ account }) => account === memory.phone.get(addDays(monday, -1)))
    for (let at = 0; at < weeks * 7; at++) {
      const next = order[(last + 1 + Math.floor(at / 7)) % order.length] as Mate
      memory.phone.set(addDays(monday, at), next.account)
    }
  }

  async function swap(mate: Mate, one: Day, other: Day) {
    const page = `/esdorp/dienst/week?van=${one}`
    const browser = await year.at(mate)
    const form = formOn((await browser.get(page)).body, 'Ruil met een andere week')
    expect((await browser.post(page, { ...form, with: other })).status).toBe(303)
    for (let at = 0; at < 7; at++) {
      const [first, second] = [addDays(one, at), addDays(other, at)]
      const [had, got] = [memory.phone.get(first), memory.phone.get(second)] as [string, string]
      memory.phone.set(first, got).set(second, had)
    }
  }

  return { told, week, night, handover, turns, swap, onDuty, pageOf }
}
