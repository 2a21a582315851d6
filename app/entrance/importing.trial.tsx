/** What would become of each line of a file, as every room draws it; what a line means is for the room. */
import type { ReactNode } from 'react'
import type { KeptJudged, Verdict } from '../foundation/imports.ts'
import { Figure, Figures } from '../furniture/figure.tsx'
import { List, ListItem } from '../furniture/list.tsx'
import { More } from '../furniture/more.tsx'
import { useWords } from './house.tsx'
import type { Trial } from './importing.ts'

export const TrialFigures = ({ counts }: Pick<Trial, 'counts'>) => {
  const say = useWords('entrance')
  return (
    <Figures>
      {(['new', 'here', 'doubt'] as const).map(verdict => (
        <Figure
          key={verdict}
          value={String(counts[verdict])}
          label={say(`import.group.${verdict}`)}
          note={say(`import.group-note.${verdict}`)}
        />
      ))}
    </Figures>
  )
}

type TrialListsProps = {
  trial: Trial
  /** The address of this page. */
  here: string
  /** A line as the room reads it. */
  tell: (line: KeptJudged) => { name: string; about: string }
  why: (line: KeptJudged) => string[]
  /** What a person can say of a line. */
  action?: (line: KeptJudged, verdict: Verdict) => ReactNode
}

export const TrialLists = ({ trial: { groups, counts, only }, here, tell, why, action }: TrialListsProps) => {
  const say = useWords('entrance')
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ verdict, lines, more }) => (
      <section className="flow" key={verdict}>
        <h2>{say(`import.group.${verdict}`)}</h2>
        <List label={say(`import.group.${verdict}`)}>
          {lines.map(line => (
            <OneLine key={line.line} {...tell(line)} line={line} why={why(line)}>
              {action?.(line, verdict)}
            </OneLine>
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
      </section>
    ))
}

type OneLineProps = { name: string; about: string; line: KeptJudged; why: string[]; children: ReactNode }

const OneLine = ({ name, about, line, why, children }: OneLineProps) => {
  const say = useWords('entrance')
  const short = about.length > 160 ? `${about.slice(0, 160)}…` : about
  return (
    <ListItem
      name={name}
      nameless={say('import.line-nameless')}
      line={
        <>
          {say('import.line', { line: line.line })}
          {short && ` · ${short}`}
          {why.map(sentence => (
            <span className="item-line" key={sentence}>
              {sentence}
            </span>
          ))}
        </>
      }
      action={children}
    />
  )
}
