/** "Sinds jouw vorige dienst": what is due, what waits, what others did, on one screen. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { sayDate } from '../../../foundation/days.said.ts'
import { addDays } from '../../../foundation/days.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Title } from '../../../furniture/title.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import { shownInLine } from '../rules.shown.ts'
import { answerTick, tickedJustNow } from '../today/ticking.ts'
import { Ticked } from '../today/today.bars.tsx'
import { Calls, DueRow } from './handover.due.tsx'
import { Parts, Section } from './handover.parts.tsx'
import { ToldRow, WaitRow } from './handover.rows.tsx'
import { sayRun, tellerOf } from './handover.saying.ts'
import { shownInHandover } from './handover.shown.ts'
import { type Handover, handoverOf } from './handover.ts'
import { numbersToCall, reachOf } from './queries.reach.ts'
import { isSince, type Since, sinces } from './rules.duty.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, today, say, saw } = visit
  const search = new URL(args.request.url).searchParams
  const wished = search.get('sinds')
  const since: Since = isSince(wished) ? wished : 'dienst'
  const asked = { me: visitor.accountId, today, since, whole: search.get('alles') }
  const handover = await handoverOf(tx, village.id, asked)
  const done = await tickedJustNow(visit, search)
  saw([...shownInHandover(handover), ...(done ? shownInLine(done.line, 'handover') : [])])
  const numbers = numbersToCall(handover, await reachOf(tx, village.id, handover))
  return { handover, numbers, done, since, whole: asked.whole, title: say('logbook')('duty.handover.title') }
}

/** Whoever takes over ticks off, whoever promised it. */
export async function action(args: Args) {
  const visit = inVillage(args)
  const since = new URL(args.request.url).searchParams.get('sinds')
  const page = `/${visit.village.slug}/dienst/overdracht?sinds=${isSince(since) ? since : 'dienst'}`
  return answerTick(visit, page, 'handover')
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function HandoverPage({ loaderData: { handover, numbers, done, since, whole } }: Props) {
  const say = useWords('logbook')
  const { village, visitor, today, language, say: sayOf } = useHouse()
  const teller = tellerOf(sayOf, { today, language, handover, me: visitor?.accountId ?? '', onPaper: false })
  const { fresh, changed, waits, due, duty } = handover
  const base = `/${village?.slug}/dienst`
  const page = `${base}/overdracht?sinds=${since}`
  const nothing = fresh.rows.length + changed.rows.length === 0
  const isNear = duty.next !== null && duty.next.from <= addDays(today, 7)
  const yours = duty.next && (duty.next.from <= today ? 'now' : 'next')
  return (
    <>
      <Ticked done={done} page={page} />
      <Title
        back={{ to: base, label: say('duty.title') }}
        line={sinceLine(handover, since, teller)}
        action={<Button to={`${base}/overdracht/blad?sinds=${since}`}>{say('duty.handover.sheet')}</Button>}
      >
        {say(since === 'dienst' ? 'duty.handover.title' : 'duty.handover.title-other')}
      </Title>
      {yours && duty.next && (
        <p>
          {yours === 'now'
            ? say('duty.handover.yours-now', { day: sayDate(duty.next.until, today, language) })
            : say('duty.handover.yours-next', { days: sayRun(teller, duty.next) })}
        </p>
      )}
      <Details summary={say('duty.handover.since')}>
        <Views label={say('duty.handover.since')}>
          {sinces.map(each => (
            <View key={each} to={`${base}/overdracht?sinds=${each}`} chosen={each === since}>
              {say(`duty.handover.sinces.${each}`)}
            </View>
          ))}
        </Views>
      </Details>
      {handover.cut && <Notice kind="note" word={say('duty.handover.cut')} />}
      {nothing && (
        <Empty title={say(isNear ? 'duty.handover.nothing-duty' : 'duty.handover.nothing')}>
          {say('duty.handover.nothing-line')}
        </Empty>
      )}
      <Beside
        first={
          <>
            <Calls calls={handover.calls} numbers={numbers} page={page} />
            <Parts parts={{ doen: due, wacht: waits, nieuw: fresh, veranderd: changed }} />
            <Section section="doen" some={due} page={page} whole={whole}>
              {due.rows.map(matter => (
                <DueRow
                  key={`${matter.why} ${matter.line?.id ?? matter.request?.id}`}
                  due={matter}
                  page={page}
                />
              ))}
            </Section>
          </>
        }
        second={
          <>
            <Section section="wacht" some={waits} page={page} whole={whole}>
              {waits.rows.map(request => (
                <WaitRow key={request.id} request={request} />
              ))}
            </Section>
            <Section section="nieuw" some={fresh} page={page} whole={whole}>
              {fresh.rows.map(thing => (
                <ToldRow key={thing.request} thing={thing} teller={teller} />
              ))}
            </Section>
            <Section section="veranderd" some={changed} page={page} whole={whole}>
              {changed.rows.map(thing => (
                <ToldRow key={thing.request ?? thing.resident} thing={thing} teller={teller} />
              ))}
            </Section>
          </>
        }
      />
    </>
  )
}

function sinceLine({ since }: Handover, asked: Since, teller: ReturnType<typeof tellerOf>): string {
  const { say, today, language } = teller
  if (since.duty) return say('duty.handover.since-duty', { days: sayRun(teller, since.duty) })
  if (asked === 'dienst') return say('duty.handover.since-never')
  return say('duty.handover.since-day', { day: sayDate(since.day, today, language) })
}
