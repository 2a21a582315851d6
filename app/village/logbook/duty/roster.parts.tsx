/** Who is away, the fields of somebody and some days, and what was done a moment ago. */
import { HouseForm, UndoBar, useHouse, useSentences } from '../../../entrance/house.tsx'
import type { Refused } from '../../../entrance/visit.ts'
import { sayAll } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { DayField } from '../../../furniture/day-field.tsx'
import { Details } from '../../../furniture/details.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { useDutySaying } from './duty.saying.tsx'
import type { DoneJustNow, Roster } from './roster.ts'
import { type Away, overlap } from './rules.duty.ts'
import { mayHaveIt } from './rules.roster.ts'

export const WhoIsAway = ({ roster }: { roster: Roster }) => {
  const { say, name, days } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  return (
    <>
      <h2>{say('duty.away.title')}</h2>
      <List label={say('duty.away.title')} empty={<p>{say('duty.away.none')}</p>}>
        {roster.away.map(away => (
          <ListItem
            key={away.id}
            name={name(away.account)}
            line={days(away)}
            action={
              <HouseForm action={`/${village?.slug}/dienst`} label={say('duty.away.back')} name={away.id}>
                <input type="hidden" name="do" value="not-away" />
                <input type="hidden" name="away" value={away.id} />
                <Button
                  kind="quiet"
                  label={say('duty.away.back-label', { name: name(away.account), days: days(away) })}
                >
                  {say('duty.away.back')}
                </Button>
              </HouseForm>
            }
          />
        ))}
      </List>
    </>
  )
}

export const NoteAway = ({ roster, refused }: { roster: Roster; refused: Refused | undefined }) => {
  const { say } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  return (
    <Details summary={say('duty.away.note')} open={refused !== undefined}>
      <HouseForm action={`/${village?.slug}/dienst`} label={say('duty.away.note')} draft="dienst">
        <input type="hidden" name="do" value="away" />
        <WhoAndWhen
          roster={roster}
          refused={refused}
          label={key => say(`duty.away.${key}`)}
          why={{ ask: say('duty.away.why-q'), because: say('duty.away.why') }}
        />
        <Button kind="plain">{say('duty.away.button')}</Button>
      </HouseForm>
    </Details>
  )
}

type AskedProps = {
  roster: Roster
  refused: Refused | undefined
  label: (key: 'who' | 'from' | 'until') => string
  why?: { ask: string; because: string }
  from?: string
  until?: string
}

/** A colleague, from a day till a day. */
export const WhoAndWhen = ({ roster, refused, label, why, from, until }: AskedProps) => {
  const { say } = useDutySaying(roster.colleagues)
  const problems = useSentences('logbook', refused?.problems)
  const typed = (field: string, start = '') => String(refused?.typed[field] ?? start)
  return (
    <>
      <Select
        name="who"
        label={label('who')}
        none={say('life.choose')}
        options={mayHaveIt(roster.colleagues).map(({ account, name }) => ({ value: account, label: name }))}
        value={typed('who')}
        error={problemOf(problems, 'who')}
        {...(why ? { why } : {})}
      />
      <SideBySide>
        {(['from', 'until'] as const).map(field => (
          <DayField
            key={field}
            name={field}
            label={label(field)}
            value={typed(field, field === 'from' ? from : until)}
            error={problemOf(problems, field)}
          />
        ))}
      </SideBySide>
    </>
  )
}

/** Right after a deed. */
export const RosterDone = ({ done, roster }: { done: DoneJustNow | null; roster: Roster }) => {
  const { say, name, names, all, day, days } = useDutySaying(roster.colleagues)
  const { village, language } = useHouse()
  if (!done) return null
  const parts = done.parts.map(part => {
    const now = part.account
      ? say('duty.done.now-of', { days: days(part), name: name(part.account) })
      : say('duty.done.now-nobody', { days: days(part) })
    return part.before.length > 0 ? say('duty.done.first', { now, names: all(part.before) }) : now
  })
  // Of two weeks and perhaps a dozen pieces: one short sentence for each week.
  const weeks = roster.weeks
    .filter(week => done.parts.some(part => overlap(part, week)))
    .map(week => say('duty.done.week-of', { day: day(week.from), names: names(week) }))
  return (
    <UndoBar
      sentence={say(`duty.done.${done.what}`, {
        days: done.what === 'turns' ? days(done) : sayAll(parts, language),
        weeks: weeks.join(' '),
      })}
      action={`/${village?.slug}/dienst`}
      fields={{ do: 'undo', deed: done.deed }}
    />
  )
}

export const AwayDone = ({ away, roster }: { away: (Away & { ended: boolean }) | null; roster: Roster }) => {
  const { say, name, days } = useDutySaying(roster.colleagues)
  const { village } = useHouse()
  if (!away) return null
  return (
    <UndoBar
      sentence={say(`duty.done.${away.ended ? 'not-away' : 'away'}`, {
        name: name(away.account),
        days: days(away),
      })}
      action={`/${village?.slug}/dienst`}
      fields={{ do: away.ended ? 'away-again' : 'not-away', away: away.id }}
    />
  )
}
