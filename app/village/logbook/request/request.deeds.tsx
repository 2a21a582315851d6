/** What one can do on the page of a request: a step, taking it back, a line, ticking off. */
import { data } from 'react-router'
import { type Args, goTo, inVillage, notHere, type VillageVisit } from '../../../entrance/visit.ts'
import { good, inOrder, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { colleagues } from '../../accounts/door.ts'
import { shown } from '../../residents/door.ts'
import { lastStep, stepsOf, undoStep } from '../life/queries.steps.ts'
import { type StepWish, takeStep } from '../life/rules.life.ts'
import { keptOf, readStep, stepFields } from '../life/rules.steps.ts'
import { addEntry, entriesOf } from '../lines/queries.entries.ts'
import { takeTapBack } from '../lines/queries.tapped.ts'
import { lineFields, mayTakeTapBack, readLine, unanswered } from '../lines/rules.entry.ts'
import { bsnIn } from '../not-bsn.tsx'
import { shownInLine } from '../rules.shown.ts'
import { helpedBefore } from './queries.before.ts'
import { changeRequest, findRequest, type Request } from './queries.requests.ts'
import { type Asked, lookFor } from './queries.who.ts'
import { type Page, tick } from './request.ticks.ts'
import { shownOnPage } from './rules.request.shown.ts'
import { isNameless, unnamed } from './rules.request.who.ts'
import { residentOf } from './who.resident.ts'

export async function answerDeed(args: Args) {
  const visit = inVillage(args)
  const request = await requestOf(args)
  const page: Page = { visit, request, here: `/${visit.village.slug}/logboek/${request.id}` }
  if (visit.path.endsWith('/wie')) return again(page, [], 200)
  const deed = visit.fields.text('do')
  if (deed === 'step') return step(page)
  // Nobody would ever clear words that came after the clearing.
  if (request.bared) return goTo(page.here)
  if (deed === 'undo') return undo(page)
  if (deed === 'untap') return untap(page)
  if (deed === 'no-answer') return noAnswer(page)
  if (deed === 'tick' || deed === 'untick' || deed === 'can') return tick(page, deed)
  return line(page)
}

/** Of another village, never made, or no id at all: nobody can tell which. */
export async function requestOf(args: Args): Promise<Request> {
  const { tx, village } = inVillage(args)
  const request = await findRequest(tx, village.id, args.params.request)
  if (!request) throw notHere()
  return request
}

/** The same, where something may be put right: what is bared is only counted, and what rests stays as it is. */
export async function livingRequestOf(args: Args): Promise<Request> {
  const request = await requestOf(args)
  if (request.bared || request.frozen) throw goTo(`/${inVillage(args).village.slug}/logboek/${request.id}`)
  return request
}

async function step(page: Page) {
  const { visit, request, here } = page
  const { tx, village, visitor, fields, now, today } = visit
  if (fields.version() !== request.version) return movedOn(page)
  const wish = readStep(fields.typed(), await accountsOf(visit))
  const helper = await helperOf(page)
  const spelled = bsnIn(fields.typed(), ['note', 'waiting_for'])
  if (!wish.ok || !helper.ok || spelled.length > 0) {
    const told = [wish, helper].flatMap(outcome => (outcome.ok ? [] : outcome.problems))
    return again(page, inOrder([...told, ...spelled], stepFields), 422)
  }
  const taken = { ...wish.value, ...helper.value }
  const changes = takeStep(request, taken, today)
  if (!changes.ok) return again(page, changes.problems, 422)
  const kept = keptOf(request, taken, changes.value, today)
  const note = { step: taken.step, note: taken.note, reason: taken.reason, ...kept }
  const writer = { village: village.id, account: visitor.accountId, now }
  if (!(await changeRequest(tx, writer, request, request.version, changes.value, note))) return movedOn(page)
  visit.saw(shownOnPage({ ...request, helper_id: note.helper_id }, [], []), 'U')
  return goTo(here)
}

/** Who helps: somebody from the list, somebody new, nobody yet, or somebody whose name stays off the paper. */
async function helperOf(page: Page): Promise<Outcome<Pick<StepWish, 'helper_id' | 'unnamed'>>> {
  const { fields } = page.visit
  const { who } = await askedIn(page)
  const trouble = (field: string, sentence: string) => troubles([{ field, sentence }])
  const is = (helper_id: string | null, unnamed = false) => good({ helper_id, unnamed })
  if (!who.words && !fields.text('helper_is')) return is(null)
  if (who.words.length > 120) return trouble('helper', 'take.problem.name-long')
  if (who.certain && who.chosen === unnamed) return is(null, true)
  if (!who.certain || isNameless(who.chosen)) return trouble('helper_is', 'life.problem.who-helps')
  return is(await residentOf(page.visit, who))
}

/** Whoever the form may mean: those who did it before, and those whom the typed letters fit. */
async function askedIn({ visit: { tx, village, fields }, request }: Page): Promise<Asked> {
  const before = asksWhoHelps(request.state, fields.text('at'))
    ? await helpedBefore(tx, village.id, request)
    : []
  return lookFor(tx, village.id, fields.typed(), 'helper', before)
}

async function undo(page: Page) {
  const { visit, request, here } = page
  const { tx, village, visitor, fields, now } = visit
  const last = lastStep(await stepsOf(tx, village.id, request.id))
  if (!last || last.id !== fields.text('taken')) return movedOn(page)
  const stands = { id: request.id, version: fields.version() }
  const writer = { village: village.id, account: visitor.accountId, now }
  if (!(await undoStep(tx, writer, stands, last))) return movedOn(page)
  visit.saw(shownOnPage(request, [], []), 'U')
  return goTo(`${here}?teruggezet`)
}

async function line(page: Page) {
  const { visit, request, here } = page
  const { tx, village, visitor, fields, now, today } = visit
  const among = { colleagues: await accountsOf(visit), writer: visitor.accountId, today }
  const read = readLine(fields.typed(), among)
  const spelled = bsnIn(fields.typed(), ['words'])
  if (request.frozen) return again(page, [{ field: '', sentence: 'person.frozen-line' }], 422)
  if (!read.ok || spelled.length > 0)
    return again(page, inOrder([...(read.ok ? [] : read.problems), ...spelled], lineFields), 422)
  const writer = { village: village.id, account: visitor.accountId, now }
  await addEntry(tx, writer, { request: request.id, resident: request.resident_id }, read.value)
  visit.saw(shownOnPage(request, [], []), 'U')
  return goTo(`${here}#history`)
}

/** Of whoever is proposed: their name stands with it, and it is taken back as any tap. */
async function noAnswer({ visit, request, here }: Page) {
  const { tx, village, visitor, fields, now } = visit
  const helper = (await helpedBefore(tx, village.id, request)).find(({ id }) => id === fields.text('about'))
  if (!helper) throw notHere()
  const writer = { village: village.id, account: visitor.accountId, now }
  await addEntry(tx, writer, { request: request.id, resident: helper.id }, unanswered)
  visit.saw(shownOnPage({ ...request, helper_id: helper.id }, [], []), 'U')
  return goTo(`${here}#history`)
}

/** What is gone already was taken back by the same press. */
async function untap(page: Page) {
  const { visit, request, here } = page
  const { tx, village, visitor, fields, now } = visit
  const entry = (await entriesOf(tx, village.id, request.id)).find(({ id }) => id === fields.text('entry'))
  if (!entry) return goTo(`${here}#history`)
  if (!mayTakeTapBack(entry, visitor.accountId, now))
    return again(page, [{ field: '', sentence: 'entry.problem.too-late' }], 409)
  await takeTapBack(tx, village.id, request.id, entry)
  const { resident_id } = request
  visit.saw(shownInLine({ id: entry.id, resident_id, narrow: entry.circle.length > 0 }, 'words'), 'D')
  return goTo(`${here}#history`)
}

/** Somebody was just ahead: the page as it stands now, with what this one had typed. */
async function movedOn(page: Page) {
  const name = await whoMoved(page.visit, page.request.id)
  return again(page, [{ field: '', sentence: 'request.moved-on', values: { name } }], 409)
}

export async function whoMoved({ tx, village, say }: VillageVisit, request: string): Promise<string> {
  const last = (await stepsOf(tx, village.id, request)).reduce<{ by: string; at: Temporal.Instant } | null>(
    (latest, { by, at, undone_by, undone_at }) => {
      const deed = undone_by && undone_at ? { by: undone_by, at: undone_at } : { by, at }
      return latest && Temporal.Instant.compare(latest.at, deed.at) > 0 ? latest : deed
    },
    null,
  )
  const mate = (await colleagues(tx, village.id)).find(({ account }) => account === last?.by)
  return mate?.name ?? say('logbook')('request.a-colleague')
}

/** Only these forms draw whoever may help; the read log is told of nobody whom the page does not show. */
export const asksWhoHelps = (state: Request['state'], form: string) =>
  (state === 'new' && form === 'known') || (state === 'looking' && form === 'main')

/** The page once more, with all that was typed and whoever a typed name may mean. */
async function again(page: Page, problems: Problem[], status: number) {
  const { visit, request } = page
  const { fields } = visit
  const asked = await askedIn(page)
  const drawn = asksWhoHelps(request.state, fields.text('at')) ? asked.candidates : []
  const people = drawn.flatMap(({ id }) => shown(id, 'name'))
  visit.saw(people, asked.who.words ? 'S' : 'R')
  return data({ problems, typed: fields.typed(), asked }, { status })
}

const accountsOf = async ({ tx, village }: VillageVisit) =>
  (await colleagues(tx, village.id)).filter(({ coordinates }) => coordinates).map(({ account }) => account)
