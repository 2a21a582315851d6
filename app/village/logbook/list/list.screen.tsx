/** The whole logbook, the newest first; what one sees is chosen in the address. */

import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Going } from '../../../entrance/importing/going.tsx'
import { Now } from '../../../entrance/now.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { sayDay } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Button } from '../../../furniture/button.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { List } from '../../../furniture/list.tsx'
import { More } from '../../../furniture/more.tsx'
import { Title } from '../../../furniture/title.tsx'
import { colleagues } from '../../accounts/door.ts'
import { settingOf } from '../../village/door.ts'
import { logbookImport } from '../import/old.ts'
import { kindsOf } from '../queries.kinds.ts'
import { RequestRow } from '../rows.tsx'
import { shownInRequest } from '../rules.shown.ts'
import { hasRequests } from '../today/queries.today.ts'
import { Choices, Stands } from './list.choices.tsx'
import { listRequests } from './queries.lists.ts'
import { addressOf, isFiltered, readFilters } from './rules.lists.ts'

const most = 30

export async function loader(args: Args) {
  const { tx, village, visitor, today, say, saw } = inVillage(args)
  const filters = readFilters(new URL(args.request.url).searchParams)
  const who = filters.who === 'mij' ? visitor.accountId : filters.who
  // Asked together: the questions leave in one go, in this transaction.
  const [patience, kinds, people, going] = await Promise.all([
    settingOf(tx, village.id, 'left-too-long'),
    kindsOf(tx, village.id),
    colleagues(tx, village.id),
    isFiltered(filters) ? null : logbookImport.files.going(tx, village.id),
  ])
  const piece = await listRequests(tx, village.id, { filters: { ...filters, who }, today, patience, most })
  saw(piece.requests.flatMap(request => shownInRequest(request, 'list')))
  return {
    ...piece,
    filters,
    kinds,
    people,
    going,
    begun: piece.requests.length > 0 || (await hasRequests(tx, village.id)),
    title: say('logbook')('list.title'),
  }
}

type Loaded = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Logbook({ loaderData }: Loaded) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const take = <Button to={`/${village?.slug}/logboek/nieuw`}>{say('today.take')}</Button>
  const old = <a href={`/${village?.slug}/logboek/invoer`}>{say('import.link')}</a>
  if (!loaderData.begun) {
    return (
      <>
        <Title action={take}>{say('list.title')}</Title>
        <Now />
        <Going going={loaderData.going} lead="logboek/invoer" />
        <Empty title={say('today.begin')} action={old}>
          {say('list.begin-line')}
        </Empty>
      </>
    )
  }
  return (
    <>
      <Title action={take}>{say('list.title')}</Title>
      <Now />
      <Going going={loaderData.going} lead="logboek/invoer" />
      <Beside
        turned
        first={
          <>
            <Stands filters={loaderData.filters} />
            <Choices {...loaderData} />
          </>
        }
        second={<Requests loaderData={loaderData} />}
        below={
          <p>
            <a href={`/${village?.slug}/trends`}>{say('trends.title')}</a> · {old}
          </p>
        }
      />
    </>
  )
}

const Requests = ({ loaderData }: Loaded) => {
  const say = useWords('logbook')
  const { filters } = loaderData
  const nothingWaits = filters.stand === 'wacht' && !isFiltered(filters)
  const nothing = (
    <Empty title={say('list.nothing')}>
      {say(nothingWaits ? 'list.nothing-waits' : 'list.nothing-line')}
    </Empty>
  )
  return (
    <>
      <List label={say('list.title')} empty={nothing}>
        {loaderData.requests.map(request => (
          <Row key={request.id} request={request} />
        ))}
      </List>
      <Further loaderData={loaderData} />
    </>
  )
}

const Row = ({ request }: { request: Loaded['loaderData']['requests'][number] }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const day = sayDay(dayOf(request.said_at), today, language)
  return <RequestRow request={request} last={say('list.asked', { day })} />
}

const Further = ({ loaderData: { requests, more, filters } }: Loaded) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const last = requests.at(-1)
  if (!more || !last) return null
  const older = addressOf(filters, { older: { at: last.said_at, id: last.id } })
  return (
    <More to={`/${village?.slug}/logboek${older}`}>
      {say('list.older', { day: sayDay(dayOf(last.said_at), today, language) })}
    </More>
  )
}
