/** What would become of each line of a file. */
import { Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { More } from '../../furniture/more.tsx'
import { HouseForm, useWords } from '../house.tsx'
import type { LineAnswer } from './answering.ts'
import { Answers } from './answers.tsx'
import type { Verdict } from './rules.lines.ts'
import type { Trial } from './visits.ts'

/** A line as the room reads it, whom a person can say that it is, and whether that it is somebody else. */
type ToldLine = {
  line: number
  name: string
  about: string
  why: string[]
  choices: { id: string; name: string }[]
  mayBeElse: boolean
  /** Everything that makes it doubtful is that it looks like somebody. */
  isLike: boolean
  answers: readonly LineAnswer[]
  /** The sheet, when there are several, and the row on it. */
  where: string
  row: number
}
/** An answer leads back to what is asked next. */
export const doubtId = 'twijfel'

/** `once`: an answer goes for more lines than one. `here` is the page of all lines; `place` is what she looks at now, and comes back to. */
type Props = { trial: Trial; told: readonly ToldLine[]; here: string; place: string; once: boolean }

export const TrialLists = ({ trial: { groups, counts, only }, told, here, place, once }: Props) => {
  const say = useWords('entrance')
  const byLine = new Map(told.map(one => [one.line, one]))
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ verdict, lines, more }) => {
      const all = (
        <>
          <List label={say(`import.group.${verdict}`)}>
            {lines.map(({ line }) => (
              <OneLine key={line} {...(byLine.get(line) as ToldLine)} verdict={verdict} place={place} />
            ))}
          </List>
          {more && (
            <More to={`${here}?soort=${verdict}${only ? `&na=${lines.at(-1)?.line}` : ''}`}>
              {only ? say('import.next') : say('import.all', { count: counts[verdict] })}
            </More>
          )}
          {only && (
            <p>
              <a href={here}>{say('import.overview')}</a>
            </p>
          )}
        </>
      )
      const group = say(`import.group.${verdict}`)
      // What stays as it is, or is no line at all, is for who wants to be sure.
      return !only && (verdict === 'here' || verdict === 'skip') ? (
        <Details key={verdict} summary={say('import.folded', { group, count: counts[verdict] })}>
          {all}
        </Details>
      ) : (
        <section className="flow" key={verdict} id={idOf[verdict]}>
          <h2>{group}</h2>
          {verdict === 'doubt' && once && <p>{say('import.once')}</p>}
          {all}
        </section>
      )
    })
}
const idOf: Partial<Record<Verdict, string>> = { doubt: doubtId }

const OneLine = ({
  line,
  name,
  about,
  why,
  choices,
  mayBeElse,
  isLike,
  answers,
  where,
  row,
  verdict,
  place,
}: ToldLine & { verdict: Verdict; place: string }) => {
  const say = useWords('entrance')
  const asks = mayBeElse || verdict === 'doubt'
  const short = about.length > 160 ? `${about.slice(0, 160)}…` : about
  return (
    <ListItem
      name={name}
      nameless={say('import.line-nameless')}
      // A question stands above its answers, also on a phone.
      words={asks && (choices.length > 1 && isLike ? say('import.which') : why.join(' '))}
      line={
        <>
          {!asks &&
            why.map(sentence => (
              <span className="item-line" key={sentence}>
                {sentence}
              </span>
            ))}
          <span className="item-line">
            {where
              ? say('import.sheet-line', { sheet: where, line: row })
              : say('import.line', { line: row })}
            {short && ` · ${short}`}
          </span>
        </>
      }
      action={
        mayBeElse ? (
          <HouseForm action={place} label={say('import.who-label', { line })}>
            <input type="hidden" name="line" value={line} />
            {choices.map(({ id, name: who }) => (
              <Button
                key={id}
                kind="plain"
                name="is"
                value={id}
                label={say('import.is-label', { who, line })}
              >
                {say('import.is', { who })}
              </Button>
            ))}
            <Button kind="quiet" name="do" value="somebody-else" label={say('import.else-label', { line })}>
              {say('import.else')}
            </Button>
          </HouseForm>
        ) : (
          verdict === 'doubt' && <Answers line={line} answers={answers} place={place} />
        )
      }
    />
  )
}
