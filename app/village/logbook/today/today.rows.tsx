/** The parts of "Vandaag", each with its heading; a part with nothing in it is not there. */
import type { ReactNode } from 'react'
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { timeOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { List } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { More } from '../../../furniture/more.tsx'
import { sayHours, sayLength } from '../lines/rules.saying.ts'
import { RequestRow, StateMark } from '../rows.tsx'
import { quietDays, type Short } from '../rules.short.ts'
import type { Matter } from './rules.matters.ts'
import { type Group, hasSomebody, mayBeDone, type Some } from './rules.today.ts'
import { MatterRow } from './today.matter.tsx'

export const Mine = ({ mine, bar }: { mine: Some<Matter>; bar: ReactNode }) => {
  const say = useWords('logbook')
  return (
    <Part title={say('today.mine')} more={mine.more} filter="staat=open&wie=mij">
      {bar}
      {mine.rows.length === 0 ? (
        <p>{say('today.mine-empty')}</p>
      ) : (
        <List>
          {mine.rows.map(matter => (
            <MatterRow key={keyOf(matter)} matter={matter} own />
          ))}
        </List>
      )}
    </Part>
  )
}

type AppointmentsProps = { title: string; id: string; appointments: Some<Short>; bar?: ReactNode }

export const Appointments = ({ title, id, appointments: { rows, more }, bar }: AppointmentsProps) => {
  if (rows.length === 0 && !bar) return null
  return (
    <Part title={title} id={id}>
      {bar}
      <List>
        {rows.map(request => (
          <AppointmentRow key={request.id} request={request} />
        ))}
      </List>
      <TheOthers more={more} whole="afspraken=alle" at={id} />
    </Part>
  )
}

/** What is for another day is one tap away on a phone. */
export const Tomorrow = ({ tomorrow: { rows, more }, whole }: { tomorrow: Some<Short>; whole: boolean }) => {
  const say = useWords('logbook')
  if (rows.length === 0) return null
  const rest = {
    ...{ summary: say('today.count', { count: rows.length + more }), open: whole },
    rows: rows.map(request => <AppointmentRow key={request.id} request={request} />),
    below: <TheOthers more={more} whole="afspraken=alle" at="morgen" />,
  }
  return (
    <Part title={say('today.tomorrow')} id="morgen">
      <List rest={rest} />
    </Part>
  )
}

const AppointmentRow = ({ request }: { request: Short }) => {
  const say = useWords('logbook')
  const { language, today, now } = useHouse()
  return (
    <RequestRow
      request={request}
      first={sayHours(request, language)}
      mark={
        hasSomebody(request) ? (
          <StateMark request={request} />
        ) : (
          <Mark state="waiting">{say('today.nobody')}</Mark>
        )
      }
      action={mayBeDone(request, today, timeOf(now)) && <SayDone request={request} />}
    />
  )
}

const SayDone = ({ request: { id, name, version } }: { request: Short }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return (
    <HouseForm action={`/${village?.slug}/vandaag`} version={version}>
      <input type="hidden" name="request" value={id} />
      <Button
        kind="plain"
        name="do"
        value="done"
        label={say('today.done-label', { who: name ?? say('list.nameless') })}
      >
        {say('today.done')}
      </Button>
    </HouseForm>
  )
}

/** So many rows of what is nobody's turn today stand there on a phone at once. */
const atOnce = 2

export const TooLong = ({ tooLong: { rows, more }, whole }: { tooLong: Some<Short>; whole: boolean }) => {
  const say = useWords('logbook')
  if (rows.length === 0) return null
  const row = (request: Short) => <QuietRow key={request.id} request={request} />
  const rest = {
    ...{ summary: say('today.rest', { count: rows.length + more - atOnce }), open: whole },
    rows: rows.slice(atOnce).map(row),
    below: <TheOthers more={more} whole="stil=alle" at="stil" />,
  }
  return (
    <Part title={say('today.too-long')} id="stil">
      <List rest={rest}>{rows.slice(0, atOnce).map(row)}</List>
    </Part>
  )
}

const QuietRow = ({ request }: { request: Short }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const length = sayLength(quietDays(request, today), language)
  return <RequestRow request={request} last={dotted([say('today.quiet', { length }), request.colleague])} />
}

export const Groups = ({ groups }: { groups: Group[] }) => {
  const say = useWords('logbook')
  const { visitor } = useHouse()
  if (groups.length === 0) return null
  return (
    <Part title={say('today.groups')}>
      {groups.map(({ account, name, rows, more, whole }) => {
        const count = rows.length + more
        const whose =
          account === visitor?.accountId ? say('today.by-you', { count }) : say('today.by', { name, count })
        return (
          <Details key={account} summary={whose} id={`bij-${account}`} open={whole}>
            <List label={whose}>
              {rows.map(matter => (
                <MatterRow key={keyOf(matter)} matter={matter} />
              ))}
            </List>
            <TheOthers more={more} whole={`bij=${account}`} at={`bij-${account}`} />
          </Details>
        )
      })}
    </Part>
  )
}

export const Lately = ({ lately: { rows, more } }: { lately: Some<Short> }) => {
  const say = useWords('logbook')
  if (rows.length === 0) return null
  const row = (request: Short) => <RequestRow key={request.id} request={request} last={request.colleague} />
  const rest = {
    summary: say('today.rest', { count: rows.length + more - atOnce }),
    rows: rows.slice(atOnce).map(row),
    below: <AndMore more={more} filter="" />,
  }
  return (
    <Part title={say('today.lately')}>
      <List rest={rest}>{rows.slice(0, atOnce).map(row)}</List>
    </Part>
  )
}

type PartProps = { title: string; id?: string; more?: number; filter?: string; children: ReactNode }

const Part = ({ title, id, more = 0, filter = '', children }: PartProps) => (
  <>
    <h2 id={id}>{title}</h2>
    {children}
    <AndMore more={more} filter={filter} />
  </>
)

/** The same part with all that stands in it: the logbook would show what stands elsewhere on this page too. */
const TheOthers = ({ more, whole, at }: { more: number; whole: string; at: string }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return more === 0 ? null : (
    <More to={`/${village?.slug}/vandaag?${whole}#${at}`}>{say('today.the-others', { count: more })}</More>
  )
}

const AndMore = ({ more, filter }: { more: number; filter: string }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return more === 0 ? null : (
    <More to={`/${village?.slug}/logboek?${filter}`}>{say('today.and-more', { more })}</More>
  )
}

const keyOf = ({ line, request, why }: Matter) => `${why} ${line?.id ?? request?.id}`
