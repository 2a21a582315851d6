/** Taking turns: the order, then a proposal; nothing stands in the roster before it is accepted. */
import { HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused } from '../../../entrance/visit.ts'
import { addDays, type Day } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { List, ListItem } from '../../../furniture/list.tsx'
import { Problems } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { Title } from '../../../furniture/title.tsx'
import { useDutySaying } from './duty.saying.tsx'
import { daysOfDeed, keepDays, keepOrder, orderKept } from './queries.duty.ts'
import { type Roster, rosterOf, writerOf } from './roster.ts'
import { mayHaveIt } from './rules.roster.ts'
import { changesOf, manyWeeks, orderOf, type Turn, takeTurns } from './rules.turns.ts'
import { tellOfDays, toTell } from './telling.ts'

/** As far as the longest proposal from the last week that can be chosen. */
const beyond = 26

type Asked = { from: Day; count: number }

function readAsked(value: (name: string) => string, { first, weeks }: Roster): Asked | null {
  const count = manyWeeks.find(each => each === value('weken'))
  const from = value('vanaf') || first
  return count && weeks.some(week => week.from === from) ? { from, count: Number(count) } : null
}

/** In the order that is kept; whoever left takes no turn any more. */
function proposalOf(roster: Roster, order: readonly string[], { from, count }: Asked): Turn[] {
  const here = new Set(mayHaveIt(roster.colleagues).map(({ account }) => account))
  const before = roster.days.findLast(({ day, account }) => day < from && account !== null)
  const weeks = Array.from({ length: count }, (_, at) => addDays(from, 7 * at))
  const taking = order.filter(account => here.has(account))
  return takeTurns(taking, roster.days, roster.away, weeks, before?.account ?? null)
}

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  saw([])
  const [roster, kept] = [await rosterOf(visit, beyond), await orderKept(tx, village.id)]
  const search = new URL(args.request.url).searchParams
  const asked = readAsked(name => search.get(name) ?? '', roster)
  const order = kept.length > 0 ? kept : mayHaveIt(roster.colleagues).map(({ account }) => account)
  return {
    ...{ roster, order, asked },
    turns: asked ? proposalOf(roster, order, asked) : null,
    title: say('logbook')('duty.turns.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, saw } = visit
  saw([])
  const roster = await rosterOf(visit, beyond)
  const asked = readAsked(name => fields.text(name), roster)
  const page = `/${village.slug}/dienst/om-de-beurt`
  if (!asked) return goTo(page)
  if (fields.text('do') === 'fill') {
    const turns = proposalOf(roster, await orderKept(tx, village.id), asked)
    const changes = changesOf(turns, roster.days)
    if (changes.length === 0) return goTo(`/${village.slug}/dienst`)
    const same = fields.version() === roster.version && fields.text('proposal') === printOf(turns)
    const deed = same && (await keepDays(tx, writerOf(visit), 'turns', changes))
    if (!deed) return askAgain([{ field: '', sentence: 'duty.problem.meanwhile' }], fields.typed(), 409)
    await tellOfDays(visit, toTell(await daysOfDeed(tx, village.id, deed), visit.today), 'duty-changed')
    return goTo(`/${village.slug}/dienst?gedaan=${deed}`)
  }
  const places = mayHaveIt(roster.colleagues).map(({ account }) => ({
    account,
    place: fields.text(`place-${account}`),
  }))
  await keepOrder(tx, writerOf(visit), orderOf(places))
  return goTo(`${page}?vanaf=${asked.from}&weken=${asked.count}#voorstel`)
}

/** What was accepted is what was shown: also when a colleague changed the order, or went away, meanwhile. */
const printOf = (turns: readonly Turn[]) => turns.map(({ account }) => account?.slice(0, 8) ?? '').join(' ')

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function TurnsPage({ loaderData, actionData }: Props) {
  const { roster, order, asked, turns } = loaderData
  const { say, day, names } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  const problems = useSentences('logbook', actionData?.problems)
  const page = `/${village?.slug}/dienst/om-de-beurt`
  const free = roster.weeks.find(week => week.who.length === 0 && week.from > roster.first)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        back={{ to: `/${village?.slug}/dienst`, label: say('duty.title') }}
        line={say('duty.turns.line')}
      >
        {say('duty.turns.title')}
      </Title>
      {turns && asked && <Proposal turns={turns} asked={asked} roster={roster} page={page} />}
      <HouseForm action={page} label={say('duty.turns.title')}>
        <Places roster={roster} order={order} />
        <SideBySide>
          <Select
            name="vanaf"
            label={say('duty.turns.from')}
            options={roster.weeks.map(week => ({
              value: week.from,
              label: say('duty.week.swap-option', { day: day(week.from), names: names(week) }),
            }))}
            value={asked?.from ?? free?.from ?? roster.first}
          />
          <Select
            name="weken"
            label={say('duty.turns.count')}
            options={manyWeeks.map(count => ({ value: count, label: say('duty.turns.weeks', { count }) }))}
            value={String(asked?.count ?? 12)}
          />
        </SideBySide>
        <Button kind={turns ? 'plain' : 'main'}>{say('duty.turns.show')}</Button>
      </HouseForm>
    </>
  )
}

const Places = ({ roster, order }: { roster: Roster; order: readonly string[] }) => {
  const { say } = useDutySaying(roster.colleagues)
  const mates = mayHaveIt(roster.colleagues)
  const places = [
    { value: '', label: say('duty.turns.place-none') },
    ...mates.map((_, at) => ({
      value: String(at + 1),
      label: say('duty.turns.place-nth', { nth: String(at + 1) }),
    })),
  ]
  const placeOf = (account: string) => String(order.indexOf(account) + 1 || '')
  const byPlace = mates.toSorted(
    (one, other) => Number(placeOf(one.account) || 999) - Number(placeOf(other.account) || 999),
  )
  return byPlace.map(({ account, name }) => (
    <Select key={account} name={`place-${account}`} label={name} options={places} value={placeOf(account)} />
  ))
}

type ProposalProps = { turns: readonly Turn[]; asked: Asked; roster: Roster; page: string }

const Proposal = ({ turns, asked, roster, page }: ProposalProps) => {
  const { say, name, names, days } = useDutySaying(roster.colleagues)
  const fills = turns.some(({ account }) => account !== null)
  return (
    <section className="flow" id="voorstel">
      <h2>{say('duty.turns.proposal')}</h2>
      <p>{say(fills ? 'duty.turns.proposal-line' : 'duty.turns.nothing')}</p>
      <List label={say('duty.turns.proposal')}>
        {turns.map(({ first, account, taken }) => (
          <ListItem
            key={first}
            name={taken.length > 0 ? names({ who: taken as string[] }) : account ? name(account) : ''}
            nameless={say('duty.nobody')}
            line={dotted([
              days({ from: first, until: addDays(first, 6) }),
              taken.length > 0 ? say('duty.turns.stays') : '',
            ])}
          />
        ))}
      </List>
      {fills && (
        <HouseForm action={page} version={roster.version} label={say('duty.turns.accept')}>
          <input type="hidden" name="do" value="fill" />
          <input type="hidden" name="vanaf" value={asked.from} />
          <input type="hidden" name="weken" value={asked.count} />
          <input type="hidden" name="proposal" value={printOf(turns)} />
          <Button>{say('duty.turns.accept')}</Button>
        </HouseForm>
      )}
    </section>
  )
}
