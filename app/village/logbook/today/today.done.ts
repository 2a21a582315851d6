/** An appointment of today whose time has passed: said to be done with one press, and taken back with one. */
import { goTo, notHere, type VillageVisit } from '../../../entrance/visit.ts'
import { lastStep, stepsOf } from '../life/queries.steps.ts'
import { type StepWish, stepsFrom, takeStep } from '../life/rules.life.ts'
import { keptOf, mayUndo } from '../life/rules.steps.ts'
import { changeRequest, findRequest } from '../request/queries.requests.ts'
import { shownOnPage } from '../request/rules.request.shown.ts'

/** What went otherwise, or how it was, is told on its own page; somebody who was just ahead stands there too. */
export async function sayDone(visit: VillageVisit) {
  const { tx, village, visitor, now, today, fields } = visit
  const request = await findRequest(tx, village.id, fields.text('request'))
  if (!request) throw notHere()
  const page = goTo(`/${village.slug}/logboek/${request.id}`)
  visit.saw(shownOnPage(request, [], []), 'U')
  if (fields.version() !== request.version) return page
  const step = stepsFrom(request).includes('one-done') ? 'one-done' : 'done'
  const wish = { ...nothingSaid, step } as const
  const changes = takeStep(request, wish, today)
  if (!changes.ok) return page
  const note = { step, note: '', reason: '', ...keptOf(request, wish, changes.value, today) }
  const writer = { village: village.id, account: visitor.accountId, now }
  if (!(await changeRequest(tx, writer, request, request.version, changes.value, note))) return page
  return goTo(`/${village.slug}/vandaag?gedaan=${request.id}#klaar`)
}

const nothingSaid: Omit<StepWish, 'step'> = {
  ...{ note: '', reason: '', helper_id: null, unnamed: false, until: null, responsible: null },
}

/** Null when it is not mine to take back, or somebody went on with it. */
export async function doneJustNow({ tx, village, visitor, now }: VillageVisit, id: string) {
  const request = await findRequest(tx, village.id, id)
  const last = request && lastStep(await stepsOf(tx, village.id, request.id))
  if (!request || !last || !['done', 'one-done'].includes(last.step)) return null
  return mayUndo(last, visitor.accountId, now) ? { request, taken: last.id } : null
}
export type DoneJustNow = Awaited<ReturnType<typeof doneJustNow>>
