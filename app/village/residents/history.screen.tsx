/** Every change of a person with who and when; one change can be put back. */
import { data } from 'react-router'
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf, sayTime } from '../../foundation/days.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import { Title } from '../../furniture/title.tsx'
import { type Happened as Event, historyOf, putBack } from './putting-back.ts'
import { findResident, namesOf } from './queries.find.ts'
import { type Kept, mergesOf } from './queries.merging.ts'
import { type Rest, restsOf } from './queries.rests.ts'
import { useSaying } from './resident.saying.tsx'
import type { Change } from './rules.history.ts'
import { shown } from './rules.shown.ts'
import { sayRest } from './say.rests.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  saw(shown(person.id, 'name', 'history'))
  const told = await historyOf(visit, person)
  const others = told.flatMap(({ before }) => before.with ?? [])
  const names = await namesOf(tx, village.id, others)
  saw(others.flatMap(id => shown(id, 'name')))
  const merges = others.length > 0 ? await mergesOf(tx, village.id, person.id) : []
  const asked = new URL(args.request.url).searchParams
  const undone = asked.has('terug') || asked.has('los')
  const rests = await restsOf(tx, village.id, person.id)
  return { person, told, rests, names, merges, undone, title: say('residents')('history.title') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  const put = person && (await putBack(visit, person))
  if (!put) throw notHere()
  if (put.sentence) return data({ problems: [{ field: '', sentence: put.sentence }] }, { status: 409 })
  return goTo(`/${village.slug}/mensen/${person.id}/geschiedenis?terug`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: { problems: Problem[] } }

export default function History({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const { person, told, rests, names, merges, undone } = loaderData
  const problems = useSentences('residents', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      {undone && !actionData && (
        <Notice kind="done" word={say('history.undone')}>
          {null}
        </Notice>
      )}
      <Title line={say('history.line')} back={{ to: page, label: say('edit.back', { name: person.name }) }}>
        {say('history.title')}
      </Title>
      {person.frozen && (
        <Notice kind="waiting" word={say('problem.frozen')}>
          <a href={`${page}/afspraken`}>{say('edit.frozen-where')}</a>
        </Notice>
      )}
      <Timeline label={say('history.title')}>
        {inTime(told, rests).map(event =>
          'reason' in event ? (
            <Rested key={event.id} rest={event} />
          ) : (
            <Happened
              key={event.id}
              event={person.frozen ? { ...event, undoable: false } : event}
              frozen={person.frozen}
              version={person.version}
              action={`${page}/geschiedenis`}
              withWhom={names.get(event.before.with ?? '') ?? ''}
              standing={person.frozen ? undefined : merges.find(one => stillStands(one, event, person.id))}
            />
          ),
        )}
      </Timeline>
    </>
  )
}

const atOf = (one: Event | Rest) => ('reason' in one ? (one.liftedAt ?? one.at) : one.at)
/** The newest first; when the data rested stands where that ended. */
const inTime = (told: readonly Event[], rests: readonly Rest[]) =>
  [...told, ...rests].toSorted((one, other) => Temporal.Instant.compare(atOf(other), atOf(one)))

const Rested = ({ rest }: { rest: Rest }) => {
  const say = useWords('residents')
  const { today, language } = useHouse()
  const at = atOf(rest)
  const name = rest.liftedAt ? rest.lifter : rest.name
  return (
    <TimelineItem
      when={say('history.when', { day: sayWholeDate(dayOf(at), language), time: sayTime(at, language) })}
      dateTime={at.toString()}
      who={name && say('history.by', { name })}
    >
      <p>
        <strong>{say(rest.liftedAt ? 'say.rested.lifted' : 'say.rests')}</strong>
      </p>
      <p>{sayRest(say, rest, { today, language })}</p>
    </TimelineItem>
  )
}

/** Made one then, and one until today. */
const stillStands = ({ stays, version, undoneAt }: Kept, event: Event, person: string) =>
  event.what === 'merged' && !undoneAt && stays === person && version === event.version

type HappenedProps = {
  event: Event
  frozen: boolean
  version: number
  action: string
  withWhom: string
  standing: Kept | undefined
}

const Happened = ({ event, frozen, version, action, withWhom, standing }: HappenedProps) => {
  const say = useWords('residents')
  const { language } = useHouse()
  const { at, what, changes, byName, undoable } = event
  const parts = changes.map(({ part }) => say(`part.${part}`)).join(', ')
  // "Verhuisd" says it all.
  const told = changes.filter(({ part }) => part !== 'ended' || what === 'undone')
  return (
    <TimelineItem
      when={say('history.when', {
        day: sayWholeDate(dayOf(at), language),
        time: sayTime(at, language),
      })}
      dateTime={at.toString()}
      who={byName && say('history.by', { name: byName })}
    >
      <p>
        <strong>{say(`history.what.${what}`, { name: withWhom })}</strong>
      </p>
      {told.length > 0 && (
        <ul>
          {told.map(change => (
            <ChangeLine key={change.part} change={change} />
          ))}
        </ul>
      )}
      {standing && (
        <p>
          <a href={`${action.replace(/[^/]+$/, 'uit-elkaar')}?samen=${standing.id}`}>{say('parting.link')}</a>
        </p>
      )}
      {undoable && (
        <HouseForm action={action} version={version} label={say('history.undo-label', { what: parts })}>
          <input type="hidden" name="change" value={event.id} />
          <p>
            <Button kind="plain" label={say('history.undo-label', { what: parts })}>
              {say('history.undo')}
            </Button>
          </p>
        </HouseForm>
      )}
      {!undoable && !frozen && !event.before.with && changes.length > 0 && <p>{say('history.later')}</p>}
    </TimelineItem>
  )
}

const ChangeLine = ({ change }: { change: Change }) => {
  const say = useWords('residents')
  const saying = useSaying()
  const part = say(`part.${change.part}`)
  const [from, to] = [saying(change.part, change.from), saying(change.part, change.to)]
  if (from && to) return <li>{say('history.from-to', { part, from, to })}</li>
  return <li>{to ? say('history.now-only', { part, to }) : say('history.gone-only', { part, from })}</li>
}
