/** The parts of a person's page that come from the logbook. Asking and giving stand on one page. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDay } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { Details } from '../../../furniture/details.tsx'
import { List } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import { More } from '../../../furniture/more.tsx'
import { Timeline, TimelineItem } from '../../../furniture/timeline.tsx'
import { isOpen } from '../life/rules.life.ts'
import { Away, TakeAway } from '../lines/away.tsx'
import { FollowUp } from '../lines/follow-up.tsx'
import { Paragraphs } from '../lines/paragraphs.tsx'
import { addressOf, readFilters } from '../list/rules.lists.ts'
import { useMoments } from '../moment.tsx'
import { RequestRow } from '../rows.tsx'
import { excerpt } from '../rules.excerpt.ts'
import type { Short } from '../rules.short.ts'
import type { PersonPage } from './person.page.ts'
import type { Helper, Moment } from './queries.person.ts'
import { closedShown, inRuns, inTwo, type Run } from './rules.past.ts'

type PartProps = { page: PersonPage }

/** What comes back by itself, for them or by them. */
export const Standing = ({ page: { asks, gives } }: PartProps) => {
  const say = useWords('logbook')
  const standing = [...asks, ...gives].filter(isStanding)
  if (standing.length === 0) return null
  return (
    <>
      <h2>{say('person.standing')}</h2>
      <List>
        {standing.map(request => (
          <RequestRow key={request.id} request={request} ofPerson={asks.includes(request)} />
        ))}
      </List>
    </>
  )
}

const isStanding = ({ state, repeat_every }: Short) => state === 'agreed' && repeat_every !== null

export const Asks = ({ page: { asks, person } }: PartProps) => {
  const say = useWords('logbook')
  const { open, closed } = inStates(asks)
  const row = (request: Short) => <Row key={request.id} request={request} ofPerson />
  const below = closed.length === closedShown && (
    <p>
      {say('person.asks-rest')} <a href="#past">{say('person.past')}</a>
    </p>
  )
  return (
    <>
      <h2>{say('person.asks')}</h2>
      {open.length === 0 && <p>{say('person.asks-nothing', { name: person.name })}</p>}
      <List rest={{ summary: say('person.closed'), rows: closed.map(row), below }}>{open.map(row)}</List>
    </>
  )
}

const inStates = (requests: readonly Short[]) => ({
  open: requests.filter(request => isOpen(request.state) && !isStanding(request)),
  closed: requests.filter(({ state }) => !isOpen(state)),
})

export const Gives = ({ page: { gives } }: PartProps) => {
  const say = useWords('logbook')
  const { open, closed } = inStates(gives)
  if (open.length + closed.length === 0) return null
  // The helper is whoever the page is about.
  const row = (request: Short) => <Row key={request.id} request={{ ...request, helper: null }} />
  return (
    <>
      <h2>{say('person.gives')}</h2>
      <List rest={{ summary: say('person.closed'), rows: closed.map(row) }}>{open.map(row)}</List>
    </>
  )
}

const Row = ({ request, ofPerson = false }: { request: Short; ofPerson?: boolean }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const day = sayDay(dayOf(request.said_at), today, language)
  return <RequestRow request={request} last={say('list.asked', { day })} ofPerson={ofPerson} />
}

export const Helpers = ({ page: { helpers } }: PartProps) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  if (helpers.length === 0) return null
  return (
    <>
      <h2>{say('person.helpers')}</h2>
      <ul>
        {helpers.map(helper => (
          <li key={helper.id}>
            <a href={`/${village?.slug}/mensen/${helper.id}`}>{helper.name}</a> {say(often(helper))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** In words: people are not counted against each other. */
const often = ({ times }: Helper) =>
  times > 5 ? 'person.often' : times > 1 ? 'person.sometimes' : ('person.once' as const)

export const Past = ({ page }: PartProps) => {
  const { past, here, takesAway } = page
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const { recent, older: before } = page.isOlder ? { recent: past.moments, older: [] } : inTwo(past.moments)
  const last = past.moments.at(-1)
  const older = last && addressOf(readFilters(new URLSearchParams()), { older: last })
  const next = past.more && last && (
    <More to={`${here}${older}`}>{say('list.older', { day: sayDay(dayOf(last.at), today, language) })}</More>
  )
  return (
    <section className="flow" id="past">
      <h2>{say('person.past')}</h2>
      {past.moments.length === 0 && <p>{say('person.past-nothing')}</p>}
      {past.moments.some(moment => mayGo(moment)) && <TakeAway takesAway={takesAway} at="past" />}
      <Moments moments={recent} page={page} />
      {before.length > 0 && (
        <Details summary={say('person.all-before')} open={takesAway?.on}>
          <Moments moments={before} page={page} />
          {next}
        </Details>
      )}
      {before.length === 0 && next}
    </section>
  )
}

const Moments = ({ moments, page }: { moments: readonly Moment[]; page: PersonPage }) =>
  inRuns(moments).map(run => <Around key={`${run[0].what} ${run[0].id}`} run={run} page={page} />)

/** One request, or what was said apart from any: its name once, then what happened. */
const Around = ({ run, page }: { run: Run<Moment>; page: PersonPage }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { about, request_id } = run[0]
  return (
    <section className="flow">
      {about !== null && (
        <h3>
          <a href={`/${village?.slug}/logboek/${request_id}`}>{excerpt(about, 100)}</a>
        </h3>
      )}
      <Timeline label={about ? excerpt(about, 100) : say('person.past')}>
        {run.map(moment => (
          <MomentItem key={`${moment.what} ${moment.id}`} moment={moment} page={page} />
        ))}
      </Timeline>
    </section>
  )
}

const mayGo = ({ what, words, gone_at }: Moment) =>
  gone_at === null && (what === 'line' || (what === 'end' && words !== ''))

const MomentItem = ({ moment, page }: { moment: Moment; page: PersonPage }) => {
  const say = useWords('logbook')
  const { visitor } = useHouse()
  const { writer, typist } = moment
  const who = typist ? say('person.keyed-by', { writer, name: typist }) : writer
  const name = (account: string) =>
    page.colleagues.find(mate => mate.account === account)?.name ?? say('request.a-colleague')
  return (
    <TimelineItem
      {...useMoments()(moment.at, who, moment.is_old)}
      mark={moment.narrow && <Mark state="off">{say('search.narrow')}</Mark>}
    >
      <Paragraphs lead={useHappened(moment)} words={moment.words} />
      <FollowUp action={`${page.here}/regel`} entry={moment} me={visitor?.accountId ?? ''} name={name} />
      <Away
        id={moment.id}
        gone={moment}
        name={moment.taker || say('request.a-colleague')}
        has={mayGo(moment)}
        takesAway={page.takesAway}
      />
    </TimelineItem>
  )
}

/** "Vraag", "Klaar", "Gebeld"; nothing for words alone. */
function useHappened({ what, kind, state }: Moment): string {
  const say = useWords('logbook')
  if (what === 'ask') return say('person.asked')
  if (what === 'end') return say(`list.states.${state ?? 'done'}`)
  return kind && kind !== 'said' ? say(`entry.kind.${kind}`) : ''
}
