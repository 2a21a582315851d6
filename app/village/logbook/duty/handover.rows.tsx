/** The rows of a handover: one for each request or person, with its newest words and what came before them. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDate, sayDay, sayMoment } from '../../../foundation/days.said.ts'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { ListItem } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { sayLate } from '../late.said.ts'
import { sayHours, sayLength } from '../lines/rules.saying.ts'
import { LineRow, RequestRow, StateMark } from '../rows.tsx'
import { excerpt } from '../rules.excerpt.ts'
import { lateBy, quietDays, type Short } from '../rules.short.ts'
import { hasSomebody, isSpan } from '../today/rules.today.ts'
import { nameIn, sayTold, sayWhoWhen, type Teller } from './handover.saying.ts'
import type { Happened, Told } from './handover.ts'
import type { Due } from './rules.due.ts'
import { nameOfThing, told } from './rules.handover.ts'

export const ToldRow = ({ thing, teller }: { thing: Told; teller: Teller }) => {
  const { short } = thing
  if (thing.isNew && short) return <NewRow thing={thing} short={short} teller={teller} />
  return <ChangedRow thing={thing} teller={teller} />
}

const NewRow = ({ thing, short, teller }: { thing: Told; short: Short; teller: Teller }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const began = teller.handover.steps.find(
    ({ request_id, step }) => request_id === short.id && step === 'new',
  )
  return (
    <RequestRow
      request={short}
      last={
        began &&
        say('duty.handover.taken-by', {
          name: nameIn(teller, began.by),
          when: sayMoment(began.at, today, language),
        })
      }
      action={
        thing.happened.length > 0 && (
          <Earlier
            summary="later"
            happened={told(thing)}
            count={thing.happened.length}
            of={{ short, teller }}
          />
        )
      }
    />
  )
}

const ChangedRow = ({ thing, teller }: { thing: Told; teller: Teller }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { short, request, resident } = thing
  const [newest, ...earlier] = told(thing)
  if (!newest) return null
  return (
    <ListItem
      name={short ? (short.name ?? '') : nameOfThing(thing)}
      nameless={say('list.nameless')}
      to={request ? `/${village?.slug}/logboek/${request}` : `/${village?.slug}/mensen/${resident}`}
      words={excerpt(sayTold(teller, newest, short), 240)}
      line={dotted([sayWhoWhen(teller, newest), short ? excerpt(short.words, 80) : ''])}
      mark={short && <StateMark request={short} />}
      action={
        earlier.length > 0 && (
          <Earlier
            summary="earlier"
            happened={earlier}
            count={thing.happened.length - 1}
            of={{ short, teller }}
          />
        )
      }
    />
  )
}

type EarlierProps = {
  summary: 'earlier' | 'later'
  happened: readonly Happened[]
  count: number
  of: { short: Short | null; teller: Teller }
}

const Earlier = ({ summary, happened, count, of: { short, teller } }: EarlierProps) => {
  const say = useWords('logbook')
  return (
    <Details summary={say(`duty.handover.${summary}`, { count })}>
      <ul>
        {happened.map(each => (
          <li key={`${each.what} ${each.id}`}>
            {excerpt(sayTold(teller, each, short), 240)}{' '}
            <span className="hint">{sayWhoWhen(teller, each)}</span>
          </li>
        ))}
      </ul>
      {count > happened.length && <p className="hint">{say('duty.handover.not-all')}</p>}
    </Details>
  )
}

export const WaitRow = ({ request }: { request: Short }) => {
  const say = useWords('logbook')
  return (
    <RequestRow
      request={request}
      last={dotted([
        request.waiting_for ? say('list.waits-for', { whom: request.waiting_for }) : '',
        request.colleague,
      ])}
    />
  )
}

type DueProps = { due: Due /** Of whom to call. */; number: string | null }

export const DueRow = ({ due: { why, day, line, request, quiet }, number }: DueProps) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const call = number && <Phone number={number} />
  if (line)
    return (
      <LineRow
        line={line}
        action={call}
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
  if (why !== 'appointment')
    return (
      <RequestRow
        request={request}
        action={call}
        mark={<Mark state={why === 'to-phone' ? 'waiting' : 'open'}>{say(`today.why.${why}`)}</Mark>}
        last={dotted([wait, length && say('today.quiet', { length }), request.colleague])}
      />
    )
  return (
    <RequestRow
      request={request}
      first={
        day && !isSpan(request)
          ? [sayDate(day, today, language), sayHours(request, language)].filter(Boolean).join(', ')
          : undefined
      }
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
