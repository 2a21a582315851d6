/** The parts of "Vandaag", each with its heading; a part with nothing in it is not there. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { List } from '../../../furniture/list.tsx'
import { sayLength } from '../lines/rules.saying.ts'
import { RequestRow } from '../rows.tsx'
import { quietDays, type Short } from '../rules.short.ts'
import type { Matter } from './rules.matters.ts'
import type { Group, Some } from './rules.today.ts'
import { MatterRow } from './today.matter.tsx'
import { AndMore, Part, TheOthers } from './today.part.tsx'

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

const keyOf = ({ line, request, why }: Matter) => `${why} ${line?.id ?? request?.id}`
