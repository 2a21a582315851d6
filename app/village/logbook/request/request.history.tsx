/** What happened, the newest first: steps and lines as one story. */
import { HouseForm, useHouse, useWords } from '../../../entrance/house.tsx'
import { sayAll, sayDay } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Mark } from '../../../furniture/mark.tsx'
import { Timeline, TimelineItem } from '../../../furniture/timeline.tsx'
import { passedToWhom, sayHappened } from '../life/happened.ts'
import type { StepRow } from '../life/queries.steps.ts'
import { type Reason, reasons } from '../life/rules.life.ts'
import { isUnnamed } from '../life/rules.telling.ts'
import { Away, TakeAway } from '../lines/away.tsx'
import { FollowUp } from '../lines/follow-up.tsx'
import { Paragraphs } from '../lines/paragraphs.tsx'
import type { EntryRow } from '../lines/queries.entries.ts'
import { endedWith, mayTakeTapBack } from '../lines/rules.entry.ts'
import { useMoments } from '../moment.tsx'
import { useHere } from './request.forms.tsx'
import type { RequestPage } from './request.parts.ts'

export const History = ({ page }: { page: RequestPage }) => {
  const say = useWords('logbook')
  const moments = [
    ...page.steps.map(step => ({ at: step.at, step, entry: null })),
    ...page.entries.map(entry => ({ at: entry.said_at, step: null, entry })),
  ]
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
    .reverse()
  return (
    <>
      {moments.some(({ step, entry }) => (step ? mayGo(step) : entry?.gone_at === null)) && (
        <TakeAway takesAway={page.takesAway} at="history" />
      )}
      <Timeline label={say('request.history')}>
        {moments.map(({ step, entry }) =>
          step ? (
            <StepItem key={step.id} page={page} step={step} />
          ) : (
            <EntryItem key={entry?.id} page={page} entry={entry as EntryRow} />
          ),
        )}
      </Timeline>
    </>
  )
}

const formerOf = ({ before }: StepRow) => (typeof before.words === 'string' ? before.words : '')
const mayGo = (step: StepRow) => step.gone_at === null && (step.note !== '' || formerOf(step) !== '')

const StepItem = ({ page, step }: { page: RequestPage; step: StepRow }) => {
  const say = useWords('logbook')
  const reason = reasons.find(name => name === step.reason) as Reason | undefined
  const former = formerOf(step)
  const name = useColleague(page)
  return (
    <TimelineItem
      {...useMoments()(step.at, name(step.by), step.is_old)}
      mark={step.undone_by && <Mark state="off">{say('life.undone', { name: name(step.undone_by) })}</Mark>}
    >
      <p>
        <strong>{useHappened(page, step)}</strong>
        {reason && reason !== 'other' && <>. {say(`life.reasons.${reason}`)}</>}
      </p>
      {step.note && <p>{step.note}</p>}
      {step.step === 'changed' && former && <p className="hint">{say('life.was', { words: former })}</p>}
      <Away
        id={step.id}
        gone={step}
        name={name(step.gone_by ?? '')}
        has={mayGo(step)}
        takesAway={page.takesAway}
      />
    </TimelineItem>
  )
}

/** "Afgesproken met Jan Boer", without a full stop. */
export function useHappened(page: RequestPage, step: StepRow): string {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const name = useColleague(page)
  const passedTo = name(passedToWhom(page.steps, page.request, step))
  return sayHappened({ say, today, language }, step, passedTo)
}

const EntryItem = ({ page, entry }: { page: RequestPage; entry: EntryRow }) => {
  const say = useWords('logbook')
  const name = useColleague(page)
  const here = useHere({ page })
  const { language, now, today } = useHouse()
  const names = (accounts: readonly string[]) => sayAll(accounts.map(name), language)
  const whom = isUnnamed(entry) ? say('life.tell.unnamed') : entry.whom
  return (
    <TimelineItem
      {...useMoments()(entry.said_at, name(entry.by), entry.is_old)}
      mark={
        entry.circle.length > 0 && (
          <Mark state="off">{say('entry.narrow', { names: names(entry.circle) })}</Mark>
        )
      }
    >
      <Paragraphs
        lead={entry.kind !== 'said' && say(`entry.kind.${entry.kind}`)}
        words={entry.words || dotted([whom, entry.about_day && sayDay(entry.about_day, today, language)])}
      />
      {entry.mentions.length > 0 && (
        <p className="hint">{say('entry.mentioned', { names: names(entry.mentions) })}</p>
      )}
      {(entry.is_still_so || entry.followed_up_at) && (
        <FollowUp
          action={here}
          entry={entry}
          me={page.me}
          name={name}
          ended={endedWith({ state: page.request.state, steps: page.steps }, entry)}
        />
      )}
      {mayTakeTapBack(entry, page.me, now) ? (
        <TakeTapBack page={page} entry={entry} />
      ) : (
        <Away id={entry.id} gone={entry} name={name(entry.gone_by ?? '')} has takesAway={page.takesAway} />
      )}
    </TimelineItem>
  )
}

/** In the place where the line stands; later there is only the way to take it away for good. */
const TakeTapBack = ({ page, entry }: { page: RequestPage; entry: EntryRow }) => {
  const undo = useWords('entrance')('undo')
  const label = `${undo}: ${useWords('logbook')(`entry.kind.${entry.kind}`)}`
  return (
    <HouseForm action={useHere({ page })} label={label}>
      <input type="hidden" name="entry" value={entry.id} />
      <Button kind="quiet" name="do" value="untap" label={label}>
        {undo}
      </Button>
    </HouseForm>
  )
}

function useColleague({ colleagues }: RequestPage) {
  const say = useWords('logbook')
  return (account: string) =>
    colleagues.find(mate => mate.account === account)?.name ?? say('request.a-colleague')
}
