/** One request: who, what, how it stands, what comes next, and all that was said and done. */
import { useSentences, useWords } from '../../../entrance/house.tsx'
import { type Args, goTo, inVillage, refill } from '../../../entrance/visit.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems } from '../../../furniture/problems.tsx'
import { colleagues } from '../../accounts/door.ts'
import { besideRequest, cardsOf } from '../../library/door.ts'
import { shown } from '../../residents/door.ts'
import { lastStep, stepsOf } from '../life/queries.steps.ts'
import { isOpen } from '../life/rules.life.ts'
import { mayUndo } from '../life/rules.steps.ts'
import { takesAwayOn } from '../lines/away.tsx'
import { LineForm } from '../lines/line.form.tsx'
import { entriesOf } from '../lines/queries.entries.ts'
import { helpedBefore } from './queries.before.ts'
import { numbersOf } from './queries.requests.ts'
import { didBefore } from './queries.who.ts'
import { About, Head, Said } from './request.about.tsx'
import { answerDeed, asksWhoHelps, requestOf } from './request.deeds.tsx'
import { linePlace, stepForms, stepPlace, useHere } from './request.forms.tsx'
import { History } from './request.history.tsx'
import { Next } from './request.next.tsx'
import { RequestNow } from './request.now.tsx'
import type { Answer, RequestPage } from './request.parts.ts'
import { UndoLast } from './request.undo.tsx'
import { shownOnPage } from './rules.request.shown.ts'
import { one } from './rules.request.ts'

export async function loader(args: Args) {
  const { tx, village, visitor, now, say, saw, path, fields } = inVillage(args)
  const request = await requestOf(args)
  if (path.endsWith('/wie') && !fields.has('_key')) throw goTo(`/${village.slug}/logboek/${request.id}`)
  const isAsked = request.state === 'new' || request.state === 'looking'
  // Asked together: the questions leave in one go, in this transaction.
  const [steps, entries, mates, before, limits] = await Promise.all([
    stepsOf(tx, village.id, request.id),
    entriesOf(tx, village.id, request.id),
    colleagues(tx, village.id),
    isAsked && !asksWhoHelps(request.state, fields.text('at')) ? helpedBefore(tx, village.id, request) : [],
    isOpen(request.state) && !request.bared ? cardsOf(tx, village.id, 'limit') : null,
    refill(args, linePlace(request.id), ...stepForms.map(at => stepPlace(request.id, at))),
  ])
  // Whoever must hear of a change is called too.
  const told = entries.flatMap(({ whom, resident_id }) => (whom === null ? [] : resident_id))
  const people = [request.resident_id, request.helper_id, ...told].filter(id => id !== null)
  const numbers = await numbersOf(tx, village.id, [...new Set(people)])
  const last = lastStep(steps)
  saw([
    ...shownOnPage(request, steps, entries),
    ...before.filter(didBefore).flatMap(({ id }) => shown(id, 'name')),
  ])
  return {
    request,
    steps,
    entries,
    colleagues: mates,
    numbers,
    undo: !request.bared && mayUndo(last, visitor.accountId, now) ? last : null,
    me: visitor.accountId,
    takesAway: takesAwayOn(args.request, request),
    before,
    beside:
      limits && besideRequest(say, limits, { code: request.kind, name: request.kind_name }, request.words),
    // A name in a title would stand in the history of a shared computer.
    title: say('logbook')('request.title'),
  }
}

export const action = answerDeed

type Props = { loaderData: RequestPage; actionData?: Answer }

export default function RequestScreen({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const at = one(actionData?.typed ?? {}, 'at')
  const problems = useSentences('logbook', actionData?.problems).map(problem => ({
    ...problem,
    id: at && problem.field ? `${at}-${problem.field}` : undefined,
  }))
  const here = useHere({ page: loaderData })
  const line = at === 'line' ? actionData : undefined
  const parts = { page: loaderData, answer: actionData, problems }
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Head page={loaderData} />
      {loaderData.request.frozen && (
        <Notice kind="waiting" word={say('person.frozen')}>
          {say('person.frozen-here')}
        </Notice>
      )}
      <RequestNow page={loaderData} />
      <UndoLast page={loaderData} />
      <Said page={loaderData} />
      <Beside
        first={
          <Card title={say('request.next')} id="next">
            <Next {...parts} />
          </Card>
        }
        second={<About page={loaderData} />}
        below={
          <>
            {!loaderData.request.bared && (
              <Card title={say('entry.title')} id="line">
                <LineForm
                  frozen={loaderData.request.frozen}
                  action={here}
                  draft={linePlace(loaderData.request.id)}
                  colleagues={loaderData.colleagues}
                  typed={line?.typed}
                  problems={line?.problems}
                />
              </Card>
            )}
            <Card title={say('request.history')} id="history">
              <History page={loaderData} />
            </Card>
          </>
        }
      />
    </>
  )
}
