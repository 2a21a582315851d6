/** A doubt in a month that was signed: what came of it, and the field to add to that. */
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { useMonthName } from './month.said.ts'
import type { BoardDoubt, Came, Counted } from './queries.doubts.ts'
import { wordsGone } from './rules.review.ts'

export const placeOfDoubt = (line: string) => `beheer/nakijken#${line}`

/** Above the page, until something came of each. `reads`: whoever reads the months is led to the one of the doubt. */
export const OpenDoubts = ({ counted, reads }: { counted: readonly Counted[]; reads: boolean }) => {
  const say = useWords('oversight')
  const monthName = useMonthName()
  const { village } = useHouse()
  const open = counted.filter(one => one.open > 0)
  const count = open.reduce((sum, one) => sum + one.open, 0)
  if (count === 0) return null
  return (
    <Notice kind="waiting" word={say('doubts.open', { count })}>
      {open.map(({ month }, at) => (
        <span key={month}>
          {at > 0 && ', '}
          {reads ? (
            <a href={`/${village?.slug}/beheer/nakijken?maand=${month}`}>{monthName(month)}</a>
          ) : (
            monthName(month)
          )}
        </span>
      ))}
    </Notice>
  )
}

type CameProps = {
  line: string
  came: readonly Came[]
  /** About oneself: somebody else says what was done. */
  mine: boolean
  names: ReadonlyMap<string, string>
  refused?: Refused
}

export const CameOf = ({ line, came, mine, names, refused }: CameProps) => {
  const say = useWords('oversight')
  const moment = useMoment()
  return (
    <div className="flow">
      {came.map(one => (
        <p key={`${one.at} ${one.by}`}>
          {say('doubts.came', {
            words: one.words === wordsGone ? say('doubts.gone') : one.words,
            who: names.get(one.by) || say('used.nameless'),
            when: moment(one.at),
          })}
        </p>
      ))}
      {mine ? (
        <p>{say('doubts.mine')}</p>
      ) : (
        <CameForm line={line} first={came.length === 0} {...{ refused }} />
      )}
    </div>
  )
}

const CameForm = ({
  line,
  first,
  refused,
}: {
  line: string
  first: boolean
  refused?: Refused | undefined
}) => {
  const say = useWords('oversight')
  const problems = useSentences('oversight', refused?.problems)
  // Back to the month on which it stands.
  const { page } = useHouse()
  const field = (
    <HouseForm action={page} label={say('doubts.ask')} name={line} draft={placeOfDoubt(line)}>
      <input type="hidden" name="line" value={line} />
      <TextArea
        id={`what-${line}`}
        name="what"
        label={say('doubts.ask')}
        hint={say('doubts.hint')}
        rows={2}
        maxLength={300}
        value={String(refused?.typed.what ?? '')}
        error={problemOf(problems, 'what')}
      />
      <Button kind="plain" name="do" value="note">
        {say('doubts.button')}
      </Button>
    </HouseForm>
  )
  return first ? (
    field
  ) : (
    <Details summary={say('doubts.more')} open={refused !== undefined}>
      {field}
    </Details>
  )
}

export const StateOfDoubt = ({ came }: { came: readonly Came[] }) => {
  const say = useWords('oversight')
  return came.length === 0 ? (
    <Mark state="waiting">{say('doubts.is-open')}</Mark>
  ) : (
    <Mark state="done">{say('doubts.is-done')}</Mark>
  )
}

type BoardProps = {
  doubts: readonly BoardDoubt[]
  me: string
  names: ReadonlyMap<string, string>
  refused?: Refused | undefined
}

/** Whose reads, the words and what came of it; not of whom they read. */
export const ForTheBoard = ({ doubts, me, names, refused }: BoardProps) => {
  const say = useWords('oversight')
  const monthName = useMonthName()
  if (doubts.length === 0) return null
  return (
    <Card title={say('doubts.board-title')}>
      <p>{say('doubts.board-line')}</p>
      <List label={say('doubts.board-title')}>
        {doubts.map(({ id, month, account, doubt, came }) => (
          <ListItem
            key={id}
            name={names.get(account) || say('used.nameless')}
            words={doubt === wordsGone ? say('doubts.gone') : say('used.remark', { remark: doubt })}
            line={monthName(month)}
            mark={<StateOfDoubt came={came} />}
            action={
              <CameOf
                {...{ line: id, came, names, mine: account === me }}
                {...(refused?.typed.line === id && { refused })}
              />
            }
          />
        ))}
      </List>
    </Card>
  )
}
