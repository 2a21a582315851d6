/** How a request and a line stand in a list: the same everywhere, so that one learns to read them once. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayDay } from '../../foundation/days.said.ts'
import { dayOf, timeOf } from '../../foundation/days.ts'
import { dotted } from '../../furniture/dotted.ts'
import { ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { sayLate } from './late.said.ts'
import { sayToAsk } from './life/moved.said.ts'
import type { State } from './life/rules.life.ts'
import { sayLine, sayNobody, sayWho } from './line.said.ts'
import { sayRepeat, sayWish } from './lines/rules.saying.ts'
import { dated } from './rules.dated.ts'
import { excerpt } from './rules.excerpt.ts'
import { daysLate, isToAsk, isTooLate, isWaiting, type Short, type ShortLine } from './rules.short.ts'

type RequestRowProps = {
  request: Short
  mark?: ReactNode
  /** Buttons of this row. */
  action?: ReactNode
  /** In front of what was asked: "10.15 uur". */
  first?: string | undefined
  /** Behind it: "acht dagen stil". */
  last?: string | undefined
  /** On a page about one person the name stands above the list already. */
  ofPerson?: boolean
}

export const RequestRow = ({ request, mark, action, first, last, ofPerson }: RequestRowProps) => {
  const { village, today, language } = useHouse()
  const say = useWords('logbook')
  const facts = useFacts(request, first !== undefined)
  return (
    <ListItem
      name={ofPerson ? '' : (request.name ?? '')}
      nameless={ofPerson ? undefined : say('list.nameless')}
      to={`/${village?.slug}/logboek/${request.id}`}
      words={excerpt(dated(request.words, dayOf(request.said_at), { today, language }))}
      line={dotted([first, ...facts, last])}
      mark={mark ?? <StateMark request={request} />}
      action={action}
    />
  )
}

function useFacts(request: Short, timeIsSaid: boolean): string[] {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  return [
    request.kind_name,
    request.place,
    timeIsSaid ? '' : sayWish(request, today, language),
    timeIsSaid ? '' : sayLate(say, daysLate(request, today)),
    sayRepeat(request, today, language),
    // Asked again, they stand in the question.
    request.helper && !isToAsk(request, today) ? say('list.with', { name: request.helper }) : '',
  ].filter(Boolean)
}

type LineRowProps = {
  line: ShortLine
  /** Instead of how the line begins: the piece in which something was found. */
  words?: ReactNode
  mark: ReactNode
  action?: ReactNode
}

export const LineRow = ({ line, words, mark, action }: LineRowProps) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const day = sayDay(dayOf(line.said_at), today, language)
  return (
    <ListItem
      name={sayWho(say, line)}
      nameless={sayNobody(say, line)}
      to={placeOf(line, village?.slug ?? '')}
      words={words ?? <Words line={line} />}
      line={line.is_old ? say('list.written-old', { day }) : say('list.written', { name: line.writer, day })}
      mark={mark}
      action={action}
    />
  )
}

/** Whom to call with the number, and what to say. */
const Words = ({ line }: { line: ShortLine }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const said = sayLine(say, line, { today, language })
  const number = line.told?.number
  if (number)
    return (
      <>
        <Phone number={number} />: {said}
      </>
    )
  return line.told ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

const placeOf = ({ request_id, resident_id }: Pick<ShortLine, 'request_id' | 'resident_id'>, slug: string) =>
  request_id ? `/${slug}/logboek/${request_id}` : `/${slug}/mensen/${resident_id}`

const signs = {
  new: 'open',
  looking: 'open',
  found: 'waiting',
  agreed: 'done',
  done: 'done',
  referred: 'off',
  withdrawn: 'off',
  stopped: 'off',
  'not-possible': 'off',
} as const satisfies Record<State, string>

export const StateMark = ({ request }: { request: Short }) => {
  const say = useWords('logbook')
  const { today, language, now } = useHouse()
  if (isTooLate(request, today, timeOf(now)) && !isWaiting(request, today))
    return (
      <Mark state="waiting">{say('list.too-late', { name: request.name ?? say('life.the-asker') })}</Mark>
    )
  if (isToAsk(request, today))
    return <Mark state="waiting">{sayToAsk(say, request, { today, language })}</Mark>
  if (signs[request.state] !== 'off' && request.state !== 'done' && isWaiting(request, today)) {
    const day = request.waiting_until && sayDay(request.waiting_until, today, language)
    return <Mark state="waiting">{day ? say('list.waits-until', { day }) : say('list.waits')}</Mark>
  }
  return <Mark state={signs[request.state]}>{say(`list.states.${request.state}`)}</Mark>
}
