/** Vandaag: what needs me, what waits for whom, what was left too long. Empty is calm. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { News } from '../../../entrance/news.tsx'
import { Now } from '../../../entrance/now.tsx'
import { type Args, goTo, inVillage } from '../../../entrance/visit.ts'
import { sayDate } from '../../../foundation/days.said.ts'
import { addDays, timeOf } from '../../../foundation/days.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Button } from '../../../furniture/button.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { Title } from '../../../furniture/title.tsx'
import { unseenNotices } from '../../accounts/door.ts'
import { settingsOf } from '../../village/door.ts'
import { dutyNames } from '../duty/queries.duty.ts'
import { dutyNow } from '../duty/rules.duty.ts'
import { DutyLine } from '../duty/today.duty.tsx'
import { startOf } from '../list/rules.lists.ts'
import { shownOnPage } from '../request/rules.request.shown.ts'
import { isId } from '../rules.ids.ts'
import { shownInLine, shownInRequest } from '../rules.shown.ts'
import { StartSteps, startSteps } from '../start/start.steps.tsx'
import { halfCalls, throwAway } from '../take/take.half.ts'
import { followUpsDue, hasRequests, openMentions, openRequests, requestsSince } from './queries.today.ts'
import { barId, mentionDays, sortToday, wholes } from './rules.today.ts'
import { answerTick, tickedJustNow } from './ticking.ts'
import { Appointments, Tomorrow } from './today.appointments.tsx'
import { SaidDone, Ticked } from './today.bars.tsx'
import { doneJustNow, sayDone } from './today.done.ts'
import { HalfCalls, Thrown } from './today.half.tsx'
import { Groups, Lately, Mine, TooLong } from './today.rows.tsx'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, today, now, say, saw } = visit
  // Asked together: the questions leave in one go, in this transaction.
  const [requests, followUps, mentions, lately, begun, chosen, phone, half, news] = await Promise.all([
    openRequests(tx, village.id, today),
    followUpsDue(tx, village.id, today),
    openMentions(tx, village.id, visitor.accountId, startOf(addDays(today, -mentionDays))),
    requestsSince(tx, village.id, startOf(addDays(today, -1)), 100),
    hasRequests(tx, village.id),
    settingsOf(tx, village.id, ['left-too-long', 'duty-week-begins']),
    dutyNames(tx, village.id, today, addDays(today, 6)),
    halfCalls(visit),
    unseenNotices(visit.database.gate, visitor.accountId, village.id),
  ])
  const asked = new URL(args.request.url).searchParams
  const board = {
    requests,
    followUps,
    mentions,
    lately,
    patience: chosen['left-too-long'],
    clock: timeOf(now),
  }
  const whole = [...wholes.filter(part => asked.get(part) === 'alle'), asked.get('bij') ?? '']
  const day = sortToday(board, visitor.accountId, today, whole)
  const done = await tickedJustNow(visit, asked)
  const gone = asked.get('gedaan') ?? undefined
  const saidDone = isId(gone) ? await doneJustNow(visit, gone) : null
  const matters = [day.mine, ...day.groups].flatMap(({ rows }) => rows)
  const rows = [
    ...matters.flatMap(({ request }) => request ?? []),
    ...day.appointments.rows,
    ...day.tomorrow.asks,
    ...day.tomorrow.rows,
    ...day.tooLong.rows,
    ...day.lately.rows,
  ]
  saw([
    ...rows.flatMap(request => shownInRequest(request, 'today')),
    ...matters.flatMap(({ line }) => (line ? shownInLine(line, 'today') : [])),
    ...(done ? shownInLine(done.line, 'today') : []),
    ...(saidDone ? shownOnPage(saidDone.request, [], []) : []),
  ])
  const duty = dutyNow(phone, today, chosen['duty-week-begins'])
  const steps = await startSteps(visit)
  const title = say('logbook')('today.title')
  return {
    day,
    whole,
    done,
    saidDone,
    duty,
    thrown: half.thrown,
    steps,
    calls: half.calls,
    begun,
    news,
    title,
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { village, now, fields } = visit
  const deed = fields.text('do')
  if (deed === 'throw-away' || deed === 'put-back') {
    await throwAway(visit, deed === 'put-back' ? null : now)
    return goTo(`/${village.slug}/vandaag${deed === 'put-back' ? '' : `#${barId}`}`)
  }
  if (deed === 'done') return sayDone(visit)
  return answerTick(visit, `/${village.slug}/vandaag`, 'today')
}

export default function Today({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const { day, whole, calls, begun } = loaderData
  const ticked = loaderData.done && <Ticked done={loaderData.done} page={`/${village?.slug}/vandaag`} />
  const saidDone = loaderData.saidDone && <SaidDone done={loaderData.saidDone} />
  return (
    <>
      <Now />
      {loaderData.thrown && <Thrown call={loaderData.thrown} />}
      <Title
        line={sayDate(today, today, language)}
        action={<Button to={`/${village?.slug}/logboek/nieuw`}>{say('today.take')}</Button>}
      >
        {say('today.title')}
      </Title>
      <News news={loaderData.news} />
      <DutyLine now={loaderData.duty} />
      {day.empty && calls.length === 0 ? (
        <>
          {ticked ?? saidDone}
          <Empty title={say(begun ? 'today.empty' : 'today.begin')}>
            {say(begun ? 'today.empty-line' : 'today.begin-line')}
          </Empty>
        </>
      ) : (
        <Beside
          first={
            <>
              <HalfCalls calls={calls} />
              <Mine mine={day.mine} bar={ticked} />
            </>
          }
          second={
            <>
              <Appointments
                title={say('today.appointments')}
                id="afspraken"
                appointments={day.appointments}
                bar={saidDone}
              />
              <Tomorrow tomorrow={day.tomorrow} whole={whole.includes('afspraken')} />
              <Lately lately={day.lately} />
            </>
          }
          below={
            <>
              <TooLong tooLong={day.tooLong} whole={whole.includes('stil')} />
              <Groups groups={day.groups} />
            </>
          }
        />
      )}
      <StartSteps steps={loaderData.steps} />
    </>
  )
}
