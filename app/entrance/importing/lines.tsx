/** What would become of each line of a file. */
import { Button } from '../../furniture/button.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { More } from '../../furniture/more.tsx'
import { HouseForm, useWords } from '../house.tsx'
import type { Trial } from './visits.ts'

/** A line as the room reads it, and whether a person can say that it is somebody else. */
type ToldLine = { line: number; name: string; about: string; why: string[]; mayBeElse: boolean }
/** `here` is the page of all lines; `place` is what she looks at now, and comes back to. */
type Props = { trial: Trial; told: readonly ToldLine[]; here: string; place: string }

export const TrialLists = ({ trial: { groups, counts, only }, told, here, place }: Props) => {
  const say = useWords('entrance')
  const byLine = new Map(told.map(one => [one.line, one]))
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ verdict, lines, more }) => (
      <section className="flow" key={verdict}>
        <h2>{say(`import.group.${verdict}`)}</h2>
        <List label={say(`import.group.${verdict}`)}>
          {lines.map(({ line }) => (
            <OneLine key={line} {...(byLine.get(line) as ToldLine)} place={place} />
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

const OneLine = ({ line, name, about, why, mayBeElse, place }: ToldLine & { place: string }) => {
  const say = useWords('entrance')
  const short = about.length > 160 ? `${about.slice(0, 160)}…` : about
  return (
    <ListItem
      name={name}
      nameless={say('import.line-nameless')}
      line={
        <>
          {why.map(sentence => (
            <span className="item-line" key={sentence}>
              {sentence}
            </span>
          ))}
          <span className="item-line">
            {say('import.line', { line })}
            {short && ` · ${short}`}
          </span>
        </>
      }
      action={
        mayBeElse && (
          <HouseForm action={place} label={say('import.else-label', { line })}>
            <input type="hidden" name="line" value={line} />
            <Button kind="quiet" name="do" value="somebody-else">
              {say('import.else')}
            </Button>
          </HouseForm>
        )
      }
    />
  )
}
