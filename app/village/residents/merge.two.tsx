/** Two lines beside each other: what speaks for one person, what stays of both, and the button. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { Table } from '../../furniture/table.tsx'
import { useReasons } from './doubles.maybe.tsx'
import type { Resident } from './queries.find.ts'
import { useSaying } from './resident.saying.tsx'
import { type Part, parts } from './rules.details.ts'
import type { Choosable, Difference, Side } from './rules.merging.choices.ts'
import type { Verdict } from './rules.merging.ts'
import { textIn } from './rules.typed.ts'

export type Weighed = { goes: Resident; verdict: Verdict; comes: string[]; differences: Difference[] }
type Props = {
  stays: Resident
  two: Weighed
  problems: readonly { field: string; sentence: string }[]
  typed: Typed | null
}

export const OfTwo = ({ stays, two, problems, typed }: Props) => {
  const say = useWords('residents')
  const { village } = useHouse()
  const { goes, verdict, comes } = two
  const here = `/${village?.slug}/mensen/${stays.id}/samenvoegen?met=${goes.id}`
  return (
    <>
      <Beside stays={stays} goes={goes} />
      <Speaks verdict={verdict} />
      {verdict.may === 'refuse' ? (
        <HouseForm action={here} label={say('merge.two-people')}>
          <Notice kind="danger" word={say('merge.refused.word')}>
            {verdict.because.map(why => (
              <p key={why}>{say(`merge.refused.${why}`)}</p>
            ))}
          </Notice>
          <input type="hidden" name="goes" value={goes.id} />
          <Actions>
            <Button kind="plain" name="do" value="two">
              {say('merge.two-people')}
            </Button>
          </Actions>
        </HouseForm>
      ) : (
        <HouseForm action={here} version={stays.version} label={say('merge.button')}>
          <input type="hidden" name="goes" value={goes.id} />
          <input type="hidden" name="goes_version" value={goes.version} />
          {verdict.may === 'ask' && (
            <Question verdict={verdict} typed={typed} error={problemOf(problems, 'sure')} />
          )}
          {two.differences.length > 0 && (
            <Card title={say('merge.stays')}>
              <div className="flow">
                {two.differences.map(difference => (
                  <WhichStays
                    key={difference.part}
                    {...{ stays, goes, difference, typed }}
                    error={problemOf(problems, difference.part)}
                  />
                ))}
              </div>
            </Card>
          )}
          <Card title={say('merge.along')}>
            <ul>
              <li>{say('merge.along-known')}</li>
              {comes.map(what => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            <p>{say('merge.along-undo')}</p>
          </Card>
          <Actions thumb pair>
            <Button name="do" value="one">
              {say('merge.button')}
            </Button>
            <Button kind="plain" name="do" value="two">
              {say('merge.two-people')}
            </Button>
          </Actions>
        </HouseForm>
      )}
    </>
  )
}

/** What is the same needs one line; on a telephone every row is a stack. */
const Beside = ({ stays, goes }: { stays: Resident; goes: Resident }) => {
  const say = useWords('residents')
  const saying = useSaying()
  const told = (part: Part, person: Resident) => saying(part, person[part])
  const differ = parts.filter(part => told(part, stays) !== told(part, goes))
  const alike = parts.filter(part => isSaid(part, stays) && told(part, stays) === told(part, goes))
  const cell = (person: Resident) => (part: Part) => told(part, person) || say('value.nothing')
  return (
    <>
      {alike.length > 0 && (
        <p>
          {say('merge.same', {
            parts: alike.map(part => `${say(`part.${part}`)} ${told(part, stays)}`).join('; '),
          })}
        </p>
      )}
      {differ.length > 0 && (
        <Table
          caption={say('merge.beside')}
          rows={differ}
          rowKey={part => part}
          columns={[
            { head: say('conflict.what'), cell: part => say(`part.${part}`) },
            { head: say('merge.this-line'), cell: cell(stays) },
            { head: say('merge.other-line'), cell: cell(goes) },
          ]}
        />
      )}
    </>
  )
}

/** That somebody lives here, is no member and is called by telephone is what everybody begins with. */
const isSaid = (part: Part, person: Resident) =>
  part !== 'ended' &&
  part !== 'isMember' &&
  part !== 'reach' &&
  Boolean([person[part]].flat().length && person[part])

const Speaks = ({ verdict }: { verdict: Verdict }) => {
  const say = useWords('residents')
  const sayReasons = useReasons()
  return (
    <>
      {verdict.for.length > 0 && <p>{say('doubles.because', { reasons: sayReasons(verdict.for) })}</p>}
      {verdict.against.length > 0 && <p>{say('doubles.but', { reasons: sayReasons(verdict.against) })}</p>}
    </>
  )
}

type QuestionProps = {
  verdict: Verdict & { may: 'ask' }
  typed: Typed | null
  error: string | undefined
}

const Question = ({ verdict, typed, error }: QuestionProps) => {
  const say = useWords('residents')
  const oneHouse = verdict.for.some(({ code }) => code === 'same-address')
  return (
    <Card title={say(oneHouse ? 'merge.ask.word' : 'merge.ask.word-apart')}>
      <div className="flow">
        {verdict.because.map(why => (
          <p key={why}>{say(`merge.ask.${why}`)}</p>
        ))}
        <Choice
          name="sure"
          label={say('merge.ask.label')}
          error={error}
          value={typed ? textIn(typed, 'sure') : ''}
          options={[
            { value: 'two', label: say('merge.ask.two') },
            { value: 'one', label: say('merge.ask.one') },
          ]}
        />
      </div>
    </Card>
  )
}

type WhichProps = {
  stays: Resident
  goes: Resident
  difference: Difference
  typed: Typed | null
  error: string | undefined
}

const WhichStays = ({ stays, goes, difference: { part, sides, proposed }, typed, error }: WhichProps) => {
  const say = useWords('residents')
  const saying = useSaying()
  const value = (typed && textIn(typed, `stays-${part}`)) || proposed
  const label = (side: Side) =>
    side === 'both'
      ? say('merge.both-notes')
      : saying(part, (side === 'stays' ? stays : goes)[part] as Resident[Choosable])
  return (
    <Choice
      name={`stays-${part}`}
      label={say(`part.${part}`)}
      error={error}
      value={value}
      options={sides.map(side => ({ value: side, label: label(side) }))}
    />
  )
}
