/** What is read in the review of a month, line by line, and the signature under it. */
import { HouseForm, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { useMonthName } from './month.said.ts'
import type { DrawnMonth } from './queries.review.ts'
import type { ToldLine } from './told.ts'

type MonthProps = { lines: readonly ToldLine[]; refused?: Refused }

export const MonthLines = ({ lines, month, refused }: MonthProps & { month: DrawnMonth }) => {
  const say = useWords('oversight')
  const monthName = useMonthName()(month.month)
  const signed = month.signedAt !== null
  const drawn = (
    <>
      {lines.length === 0 && <p>{say('month.nothing-drawn')}</p>}
      {(['emergency', 'near', 'drawn'] as const).map(why => (
        <Lines
          key={why}
          why={why}
          signed={signed}
          lines={lines.filter(line => line.why === why)}
          {...(refused && { refused })}
        />
      ))}
    </>
  )
  if (signed) return drawn
  return (
    <HouseForm
      label={say('month.sign', { month: monthName })}
      name="sign"
      draft={`beheer/nakijken#${month.month}`}
    >
      <input type="hidden" name="month" value={month.month} />
      {drawn}
      <p>{say('month.sign-line')}</p>
      <Actions>
        <Button name="do" value="sign">
          {say('month.sign', { month: monthName })}
        </Button>
      </Actions>
    </HouseForm>
  )
}

type LinesProps = MonthProps & { why: ToldLine['why']; signed: boolean }

const Lines = ({ why, signed, lines, refused }: LinesProps) => {
  const say = useWords('oversight')
  if (lines.length === 0) return null
  return (
    <>
      <h3>{say(`month.${why}`)}</h3>
      <List label={say(`month.${why}`)}>
        {lines.map(line => (
          <Line key={line.id} line={line} signed={signed} {...(refused && { refused })} />
        ))}
      </List>
    </>
  )
}

type LineProps = { line: ToldLine; signed: boolean; refused?: Refused }

const Line = ({ line, signed, refused }: LineProps) => {
  const say = useWords('oversight')
  const moment = useMoment()
  const facts = [
    moment(line.at),
    line.times > 1 && say('month.times', { count: line.times }),
    ...line.near.map(near => say(`month.near-${near}`)),
    line.mine && say('month.yours'),
  ]
  return (
    <ListItem
      words={line.sentence}
      line={dotted(facts.filter(fact => typeof fact === 'string'))}
      mark={<Verdict line={line} />}
      action={
        signed ? (
          line.doubt && <p>{say('used.remark', { remark: line.doubt })}</p>
        ) : (
          <Doubt line={line} {...(refused && { refused })} />
        )
      }
    />
  )
}

const Verdict = ({ line: { why, inOrder, doubt } }: { line: ToldLine }) => {
  const say = useWords('oversight')
  if (doubt) return <Mark state="danger">{say('month.doubt')}</Mark>
  if (why !== 'emergency') return null
  if (inOrder === null) return <Mark state="waiting">{say('used.waiting')}</Mark>
  return (
    <Mark state={inOrder ? 'done' : 'danger'}>{say(inOrder ? 'used.in-order' : 'used.not-in-order')}</Mark>
  )
}

const Doubt = ({ line: { id }, refused }: { line: ToldLine; refused?: Refused }) => {
  const say = useWords('oversight')
  const problems = useSentences('oversight', refused?.problems)
  const name = `doubt-${id}`
  const typed = String(refused?.typed[name] ?? '')
  return (
    <Details summary={say('month.doubt')} open={typed !== ''}>
      <TextArea
        name={name}
        label={say('month.doubt-ask')}
        hint={say('month.doubt-hint')}
        rows={2}
        maxLength={500}
        value={typed}
        error={problemOf(problems, name)}
      />
    </Details>
  )
}
