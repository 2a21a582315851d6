/** The rows of a handover: one for each request or person, with its newest words and what came before them. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayMoment } from '../../../foundation/days.said.ts'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { ListItem } from '../../../furniture/list.tsx'
import { RequestRow, StateMark } from '../rows.tsx'
import { excerpt } from '../rules.excerpt.ts'
import type { Short } from '../rules.short.ts'
import { nameIn, sayTold, sayWhoWhen, type Teller } from './handover.saying.ts'
import type { Happened, Told } from './handover.ts'
import { nameOfThing } from './rules.handover.ts'

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
        say(`duty.handover.${began.by === short.logged_by ? 'taken-by' : 'keyed-by'}`, {
          writer: nameIn(teller, short.logged_by),
          name: nameIn(teller, began.by),
          when: sayMoment(began.at, today, language),
        })
      }
      action={
        thing.count > 0 && (
          <Earlier summary="later" happened={thing.happened} count={thing.count} of={{ short, teller }} />
        )
      }
    />
  )
}

const ChangedRow = ({ thing, teller }: { thing: Told; teller: Teller }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { short, request, resident } = thing
  const [newest, ...earlier] = thing.happened
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
          <Earlier summary="earlier" happened={earlier} count={thing.count - 1} of={{ short, teller }} />
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
