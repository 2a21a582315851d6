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
import { CameOf, StateOfDoubt } from './month.doubts.tsx'
import { useMonthName } from './month.said.ts'
import type { Came } from './queries.doubts.ts'
import type { DrawnMonth } from './queries.review.ts'
import { wordsGone } from './rules.review.ts'
import type { ToldLine } from './told.ts'

/** `came`: of each doubt, once the month is signed. */
type Beside = { came: ReadonlyMap<string, Came[]>; names: ReadonlyMap<string, string> }
type MonthProps = Beside & { lines: readonly ToldLine[]; refused?: Refused }

export const MonthLines = ({ lines, month, ...beside }: MonthProps & { month: DrawnMonth }) => {
  const say = useWords('oversight')
  const monthName = useMonthName()(month.month)
  const signed = month.signedAt !== null
  const drawn = (
    <>
      {lines.length === 0 && <p>{say('month.nothing-drawn')}</p>}
      {signed && (
        <Lines
          title={say('doubts.title')}
          lines={lines.filter(({ doubt }) => doubt)}
          {...{ signed, ...beside }}
        />
      )}
      {(['emergency', 'near', 'drawn'] as const).map(why => (
        <Lines
          key={why}
          title={say(`month.${why}`)}
          lines={lines.filter(line => line.why === why && !(signed && line.doubt))}
          {...{ signed, ...beside }}
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

type LinesProps = MonthProps & { title: string; signed: boolean }

const Lines = ({ title, lines, ...beside }: LinesProps) => {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <List label={title}>
        {lines.map(line => (
          <Line key={line.id} line={line} {...beside} />
        ))}
      </List>
    </>
  )
}

type LineProps = Beside & { line: ToldLine; signed: boolean; refused?: Refused }

const Line = ({ line, signed, refused, came, names }: LineProps) => {
  const say = useWords('oversight')
  const moment = useMoment()
  const noted = came.get(line.id) ?? []
  const facts = [
    moment(line.at),
    line.times > 1 && say('month.times', { count: line.times }),
    ...line.near.map(near => say(`month.near-${near}`)),
    line.mine && !signed && say('month.yours'),
  ]
  return (
    <ListItem
      words={line.sentence}
      line={dotted(facts.filter(fact => typeof fact === 'string'))}
      mark={signed && line.doubt ? <StateOfDoubt came={noted} /> : <Verdict line={line} />}
      action={
        signed ? (
          line.doubt && (
            <div className="flow">
              <p>
                {line.doubt === wordsGone ? say('doubts.gone') : say('used.remark', { remark: line.doubt })}
              </p>
              <CameOf
                {...{ line: line.id, came: noted, names, mine: line.mine }}
                {...(refused?.typed.line === line.id && { refused })}
              />
            </div>
          )
        ) : (
          <Doubt line={line} {...(refused && { refused })} />
        )
      }
    />
  )
}

const Verdict = ({ line: { why, inOrder } }: { line: ToldLine }) => {
  const say = useWords('oversight')
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
