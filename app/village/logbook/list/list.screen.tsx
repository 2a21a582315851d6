/** The whole logbook, the newest first; what one sees is chosen in the address. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { dayOf } from '../../../foundation/days.ts'
import { Beside } from '../../../furniture/beside.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { List } from '../../../furniture/list.tsx'
import { More } from '../../../furniture/more.tsx'
import { Select } from '../../../furniture/select.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { Title } from '../../../furniture/title.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import { colleagues } from '../../accounts/door.ts'
import { settingOf } from '../../village/door.ts'
import { sayDay } from '../lines/rules.saying.ts'
import { kindsOf } from '../queries.kinds.ts'
import { RequestRow } from '../rows.tsx'
import { shownInRequest } from '../rules.shown.ts'
import { hasRequests } from '../today/queries.today.ts'
import { listRequests } from './queries.lists.ts'
import { addressOf, type Filters, isFiltered, periods, readFilters, stands } from './rules.lists.ts'

const most = 30

export async function loader(args: Args) {
  const { tx, village, visitor, today, say, saw } = inVillage(args)
  const filters = readFilters(new URL(args.request.url).searchParams)
  const who = filters.who === 'mij' ? visitor.accountId : filters.who
  // Asked together: the questions leave in one go, in this transaction.
  const [patience, kinds, people] = await Promise.all([
    settingOf(tx, village.id, 'left-too-long'),
    kindsOf(tx, village.id),
    colleagues(tx, village.id),
  ])
  const piece = await listRequests(tx, village.id, { filters: { ...filters, who }, today, patience, most })
  saw(piece.requests.flatMap(request => shownInRequest(request, 'list')))
  return {
    ...piece,
    filters,
    kinds,
    people,
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
        <Empty title={say('today.begin')} action={old}>
          {say('list.begin-line')}
        </Empty>
      </>
    )
  }
  return (
    <>
      <Title action={take}>{say('list.title')}</Title>
      <Beside
        turned
        first={
          <>
            <Stands filters={loaderData.filters} />
            <Choices loaderData={loaderData} />
          </>
        }
        second={<Requests loaderData={loaderData} />}
        below={<p>{old}</p>}
      />
    </>
  )
}

const Requests = ({ loaderData }: Loaded) => {
  const say = useWords('logbook')
  const nothing = <Empty title={say('list.nothing')}>{say('list.nothing-line')}</Empty>
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

const Stands = ({ filters }: { filters: Filters }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return (
    <Views label={say('list.stand')}>
      {stands.map(stand => (
        <View
          key={stand}
          to={`/${village?.slug}/logboek${addressOf(filters, { stand })}`}
          chosen={filters.stand === stand}
        >
          {say(`list.stands.${stand}`)}
        </View>
      ))}
    </Views>
  )
}

/** Asks by GET: kind, colleague and period may stand in the address. */
const Choices = ({ loaderData: { filters, kinds, people } }: Loaded) => {
  const say = useWords('logbook')
  const { visitor } = useHouse()
  const others = people.filter(
    ({ account, coordinates }) => account !== visitor?.accountId && (coordinates || account === filters.who),
  )
  return (
    <Details summary={say('list.choose')} open={isFiltered(filters)}>
      <form method="get">
        {filters.stand !== 'alles' && <input type="hidden" name="staat" value={filters.stand} />}
        <SideBySide>
          <Select
            name="soort"
            label={say('list.kind')}
            none={say('list.any-kind')}
            value={filters.kind ?? ''}
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            name="wie"
            label={say('list.who')}
            none={say('list.anybody')}
            value={filters.who ?? ''}
            options={[
              { value: 'mij', label: say('list.me') },
              ...others.map(({ account, name }) => ({ value: account, label: name })),
            ]}
          />
          <Select
            name="tijd"
            label={say('list.period')}
            none={say('list.any-time')}
            value={filters.period ?? ''}
            options={periods.map(value => ({ value, label: say(`list.periods.${value}`) }))}
          />
        </SideBySide>
        <Actions>
          <Button kind="plain">{say('list.show')}</Button>
        </Actions>
      </form>
    </Details>
  )
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
