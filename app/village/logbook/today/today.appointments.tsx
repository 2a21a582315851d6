/** Who has to be where, today and tomorrow, and whether somebody comes. */
import type { ReactNode } from 'react'
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { timeOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { List } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { sayHours } from '../lines/rules.saying.ts'
import { RequestRow, StateMark } from '../rows.tsx'
import { isTooLate, type Short } from '../rules.short.ts'
import { hasSomebody, mayBeDone, type Some, type Tomorrow as TomorrowOf } from './rules.today.ts'
import { CallTooLate } from './today.matter.tsx'
import { Part, TheOthers } from './today.part.tsx'

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

/** What is for another day is one tap away on a phone; what still has nobody, or must be told, is not. */
export const Tomorrow = ({ tomorrow, whole }: { tomorrow: TomorrowOf; whole: boolean }) => {
  const say = useWords('logbook')
  const { rows, more, asks, nobody, toCall } = tomorrow
  const count = rows.length + more + asks.length
  if (count === 0) return null
  const row = (request: Short) => <AppointmentRow key={request.id} request={request} />
  const told = [
    say('today.count', { count }),
    nobody > 0 && say('today.count-nobody', { count: nobody }),
    toCall > 0 && say('today.count-call', { count: toCall }),
  ]
  const rest = {
    ...{ summary: `${say('today.tomorrow')}: ${told.filter(Boolean).join(', ')}`, open: whole },
    rows: rows.map(row),
    below: <TheOthers more={more} whole="afspraken=alle" at="morgen" />,
  }
  return (
    <Part title={say('today.tomorrow')} id="morgen">
      <List rest={rest}>{asks.map(row)}</List>
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
        hasSomebody(request) || isTooLate(request, today, timeOf(now)) ? (
          <StateMark request={request} />
        ) : (
          <Mark state="waiting">{say('today.nobody')}</Mark>
        )
      }
      action={
        mayBeDone(request, today, timeOf(now)) ? (
          <SayDone request={request} />
        ) : (
          <CallTooLate request={request} />
        )
      }
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
