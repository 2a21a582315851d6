/**
 * Inside a village: one transaction, one answer, and only then, once the read log has it, the answer leaves the house.
 * No log, no access: whatever was drawn is thrown away.
 */
import { announcing } from '../announcements.ts'
import { absence } from '../foundation/away.ts'
import type { Tx } from '../foundation/database.ts'
import { dropDraft } from '../foundation/drafts.ts'
import { takeTime } from '../foundation/patience.ts'
import { claim, keepAnswer, printOf, type Receipt } from '../foundation/receipts.ts'
import type { Membership } from '../village/accounts/door.ts'
import {
  type Arrival,
  type Draw,
  drawIn,
  finish,
  type Known,
  makeVisit,
  type Settings,
  type State,
} from './arrival.ts'
import { log, logRefusal, mustHaveSaid, noticing, shownLine } from './log.ts'
import { tellOthers } from './now.ts'
import { away, showPlain, type Why } from './plain.ts'
import type { ShownBefore } from './shown-before.ts'

export async function refusing(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
  [status, why]: [number, Why] = [404, 'not-here'],
) {
  try {
    await logRefusal(house, arrival, known, member)
    return await showPlain(house, draw, arrival, known, status, why)
  } catch (error) {
    return broken(house, draw, arrival, known, error)
  }
}

export async function reading(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
  before: ShownBefore,
) {
  const { visit, state } = makeVisit(house, arrival, known, member)
  const asker = askerOf(known, member, visit.now)
  const page = `${known.session.id} ${visit.page}`
  try {
    let shown: State['shown'] = []
    const answer = await house.database.inVillage(
      asker,
      'read',
      async tx => {
        const answer = await drawIn(draw, arrival.request, announcing({ ...visit, tx }))
        if (!state.away) mustHaveSaid(state, answer)
        shown = state.shown
        if (visit.redraw && state.action === 'R') {
          state.shown = before.fresh(page, shown)
          state.told = state.shown.length > 0
        }
        return answer
      },
      { ear: noticing(state), after: () => shownLine(house, arrival, known, state) },
    )
    if (state.away) return away(house, draw, arrival, state.away)
    before.keep(page, shown, visit.redraw)
    return finish(answer, arrival, state)
  } catch (error) {
    return broken(house, draw, arrival, known, error, visit)
  }
}

export async function writing(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
) {
  if (house.reserve?.isSpent()) return away(house, draw, arrival, 'full')
  const { visit, state } = makeVisit(house, arrival, known, member)
  const asker = askerOf(known, member, visit.now)
  try {
    let [shows, done] = [false, false]
    const work = async (tx: Tx) => {
      if (arrival.found?.address.slow) await takeTime(tx)
      const receipt = await claimOnce(tx, arrival, asker)
      if (!receipt.first) return repeated(house, draw, arrival, known, receipt)
      const answer = await drawIn(draw, arrival.request, announcing({ ...visit, tx }))
      mustHaveSaid(state, answer)
      if (answer.status !== 303 && answer.status !== 204) {
        shows = true
        throw new TakenBack(answer)
      }
      await sealed(tx, answer)
      done = answer.status === 303
      return finish(answer, arrival, state)
    }
    /** What stands in the same transaction as what was done; it leaves in one go. */
    const sealed = (tx: Tx, answer: Response) => {
      const draft = answer.status === 303 && arrival.fields.text('_draft')
      const leads = answer.headers.get('location') ?? arrival.path
      return Promise.all([
        keepAnswer(tx, asker.village, arrival.fields.text('_key'), leads),
        draft && dropDraft(tx, asker, draft, tabsOf(arrival)),
        state.told && log(house, tx, arrival, known, state),
      ])
    }
    // What is taken back was shown all the same.
    const after = () => (shows ? shownLine(house, arrival, known, state) : null)
    const { inVillage } = house.database
    const answered = await inVillage(asker, 'write', work, { ear: noticing(state), after }).catch(error => {
      if (state.away || !(error instanceof TakenBack)) throw error
      return finish(error.answer, arrival, state)
    })
    if (done) tellOthers(house, asker.village, arrival, state, answered.headers.get('location'))
    return answered
  } catch (error) {
    if (state.away) return away(house, draw, arrival, state.away)
    return broken(house, draw, arrival, known, error, visit)
  }
}

function broken(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: Known,
  error: unknown,
  visit = makeVisit(house, arrival, known, null).visit,
) {
  const why = absence(error)
  if (why) return away(house, draw, arrival, why)
  visit.broke(error)
  return showPlain(house, draw, arrival, known, 500, 'broken', visit)
}

/** This window's own draft, and the one that it went on with. */
const tabsOf = ({ fields }: Arrival) => [fields.text('_tab'), fields.text('_from')]

const askerOf = (known: NonNullable<Known>, member: Membership, now: Temporal.Instant) => ({
  village: member.villageId,
  account: known.session.accountId,
  roles: member.roles,
  now,
})

const claimOnce = (
  tx: Tx,
  arrival: Arrival,
  asker: { village: string; account: string },
): Promise<Receipt> | Receipt =>
  arrival.found?.address.again
    ? { first: true }
    : claim(tx, asker, arrival.fields.text('_key'), printOf(arrival.path, arrival.fields))

/** A page instead of "saved": a search, or something to put right. Whatever the action had begun is rolled back. */
class TakenBack extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super('taken back')
    this.answer = answer
  }
}

const repeated = (
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: Known,
  receipt: Receipt & { first: false },
) =>
  receipt.same && receipt.answer
    ? new Response(null, { status: 303, headers: { location: receipt.answer } })
    : showPlain(house, draw, arrival, known, 422, 'other-content')
