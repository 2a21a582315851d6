/** What is due: whom to call, each with the number, and what else these days ask. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDay } from '../../../foundation/days.said.ts'
import { dotted } from '../../../furniture/dotted.ts'
import { List } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { sayLate } from '../late.said.ts'
import { sayLength, sayWish } from '../lines/rules.saying.ts'
import { LineRow, RequestRow, StateMark } from '../rows.tsx'
import { daysLate, lateBy, quietDays } from '../rules.short.ts'
import { hasSomebody, isSpan } from '../today/rules.today.ts'
import { TickOff } from '../today/today.matter.tsx'
import type { ToCall } from './queries.reach.ts'
import type { Due } from './rules.due.ts'

type CallsProps = { calls: readonly Due[][]; numbers: readonly (ToCall | null)[]; page: string }

/** The same as on paper, and all of it in sight: the number stands with the first that somebody is called for. */
export const Calls = ({ calls, numbers, page }: CallsProps) => {
  const say = useWords('logbook')
  if (calls.length === 0) return null
  return (
    <section className="flow" id="bellen">
      <h2>{say('duty.handover.bellen')}</h2>
      <List>
        {calls.flatMap((dues, at) =>
          dues.map((due, nth) => (
            <DueRow
              key={`${due.why} ${due.line?.id ?? due.request?.id}`}
              due={due}
              call={nth === 0 ? (numbers[at] ?? null) : null}
              page={page}
            />
          )),
        )}
      </List>
    </section>
  )
}

const CallFirst = ({ call: { number, note } }: { call: ToCall }) => (
  <span>
    <Phone number={number} /> {note && <span className="hint">({note})</span>}
  </span>
)

type DueProps = {
  due: Due
  /** Of whom to call. */
  call?: ToCall | null
  /** Where it stands, and is ticked off. */
  page: string
}

export const DueRow = ({ due: { why, day, line, request, quiet }, call, page }: DueProps) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  if (line)
    return (
      <LineRow
        line={line}
        action={
          <>
            {call && call.number !== line.told?.number && <CallFirst call={call} />}
            <TickOff line={line} page={page} />
          </>
        }
        mark={
          <Mark state="waiting">
            {sayLate(say, lateBy(line.day, today)) ||
              `${say('today.why.follow-up')}: ${line.day ? sayDay(line.day, today, language) : ''}`}
          </Mark>
        }
      />
    )
  if (!request) return null
  const length = quiet && sayLength(quietDays(request, today), language)
  const wait = request.waiting_for && say('list.waits-for', { whom: request.waiting_for })
  // One way to say the day, in front, whatever it asks for.
  const days = day && !isSpan(request) ? { ...request, wished_day: day, wished_until: null } : request
  const first = dotted([
    sayWish(day ? { ...days, repeat_unit: null } : days, today, language),
    why !== 'appointment' && sayLate(say, daysLate(request, today)),
  ])
  if (why !== 'appointment')
    return (
      <RequestRow
        request={request}
        first={first}
        action={call && <CallFirst call={call} />}
        mark={<Mark state={why === 'to-phone' ? 'waiting' : 'open'}>{say(`today.why.${why}`)}</Mark>}
        last={dotted([wait, length && say('today.quiet', { length }), request.colleague])}
      />
    )
  return (
    <RequestRow
      request={request}
      first={first}
      mark={
        hasSomebody(request) ? (
          <StateMark request={request} />
        ) : (
          <Mark state="waiting">{say('today.nobody')}</Mark>
        )
      }
    />
  )
}
