/** What asks for somebody: a line to come back to, a mention, or a request; one row each. */
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { timeOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Mark } from '../../../furniture/mark.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import type { State as Sign } from '../../../furniture/sign.tsx'
import { sayLate } from '../late.said.ts'
import { sayNobody } from '../line.said.ts'
import { sayLength } from '../lines/rules.saying.ts'
import { LineRow, RequestRow, StateMark } from '../rows.tsx'
import { isTooLate, lateBy, quietDays, type Short, type ShortLine } from '../rules.short.ts'
import type { Matter, Why } from './rules.matters.ts'

type Props = { matter: Matter; own?: boolean }

export const MatterRow = ({ matter: { why, line, request, quiet }, own }: Props) => {
  const { village, today, language, now } = useHouse()
  const say = useWords('logbook')
  const late = request && isTooLate(request, today, timeOf(now))
  if (line)
    return (
      <LineRow
        line={line}
        mark={why !== 'runs' && <WhyMark why={why} day={why === 'follow-up' ? line.day : null} />}
        action={own && <TickOff line={line} page={`/${village?.slug}/vandaag`} />}
      />
    )
  if (!request) return null
  const length = sayLength(quietDays(request, today), language)
  const wait = request.waiting_for ? say('list.waits-for', { whom: request.waiting_for }) : ''
  const last = [wait, quiet ? say('today.quiet', { length }) : '']
  return (
    <RequestRow
      request={request}
      last={dotted(last)}
      action={own && <CallTooLate request={request} />}
      mark={
        why === 'waiting' || why === 'to-ask' || why === 'runs' || late ? (
          <StateMark request={request} />
        ) : (
          <WhyMark why={why} day={null} />
        )
      }
    />
  )
}

/** Nobody came: whoever waits is called, not whoever might drive. */
export const CallTooLate = ({ request }: { request: Short }) => {
  const { today, now } = useHouse()
  return request.number && isTooLate(request, today, timeOf(now)) ? <Phone number={request.number} /> : null
}

const signs: Record<Why, Sign> = {
  'follow-up': 'waiting',
  mention: 'open',
  'wait-over': 'waiting',
  'to-ask': 'waiting',
  'to-phone': 'waiting',
  'how-did-it-go': 'open',
  new: 'open',
  looking: 'open',
  waiting: 'waiting',
}

const WhyMark = ({ why, day }: { why: Why; day: string | null }) => {
  const say = useWords('logbook')
  const { today } = useHouse()
  return <Mark state={signs[why]}>{sayLate(say, lateBy(day, today)) || say(`today.why.${why}`)}</Mark>
}

/** In place, without leaving the page; what was ticked off by mistake comes back with one tap. */
export const TickOff = ({ line, page }: { line: ShortLine; page: string }) => {
  const say = useWords('logbook')
  const who = line.name ?? sayNobody(say, line)
  const deed = line.day ? 'tick' : 'see'
  return (
    <HouseForm action={page}>
      <input type="hidden" name="entry" value={line.id} />
      <Button kind="plain" name="do" value={deed} label={say(`today.${deed}-label`, { who })}>
        {say(`today.${deed}`)}
      </Button>
    </HouseForm>
  )
}
