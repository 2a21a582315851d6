/** Before and after the one button with which a list is taken over. */
import { sayDate } from '../../foundation/days.said.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Figure, Figures } from '../../furniture/figure.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { HouseForm, UndoBar, useHouse, useWords } from '../house.tsx'
import type { Brought, Importer } from './queries.files.ts'
import { wordsOf } from './room.words.ts'
import type { Named } from './said.ts'
import type { Trial } from './visits.ts'

type Props = { room: Importer; file: Brought; here: string }

/** `sums`: what the new lines become, each kind in a sentence. */
export const NotYet = ({
  room,
  file,
  counts,
  sums,
  here,
}: Props & Pick<Trial, 'counts'> & { sums: readonly string[] }) => {
  const say = useWords('entrance')
  const nothing = wordsOf(useHouse(), room)('import.nothing-new')
  const count = counts.new
  return (
    <>
      <Figures>
        {(['new', 'here', 'doubt', ...(counts.skip > 0 ? (['skip'] as const) : [])] as const).map(verdict => (
          <Figure
            key={verdict}
            value={String(counts[verdict])}
            label={say(`import.group.${verdict}`)}
            note={say(`import.group-note.${verdict}`)}
          />
        ))}
      </Figures>
      {sums.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {count > 0 ? (
        <HouseForm action={here} version={file.version} label={say('import.take', { count })}>
          <Actions thumb>
            <Button name="do" value="take">
              {say('import.take', { count })}
            </Button>
          </Actions>
        </HouseForm>
      ) : (
        <p>{nothing}</p>
      )}
    </>
  )
}

type Stayed = Named & { to: string }

export const Done = ({ room, file, here, stayed }: Props & { stayed: readonly Stayed[] }) => {
  const house = useHouse()
  const say = useWords('entrance')
  const ofRoom = wordsOf(house, room)
  const count = file.added
  if (file.undoneAt) {
    return (
      <>
        <Notice kind="done" word={say('import.undone-word')}>
          {count > 0 ? ofRoom('import.undone-but', { count }) : ofRoom('import.undone')}
        </Notice>
        <Stays stayed={stayed} more={count > stayed.length} />
      </>
    )
  }
  return <UndoBar sentence={ofRoom('import.done', { count })} action={here} fields={{ do: 'undo' }} />
}

/** What stays is named: somebody may want to look at it, or take it away by hand. */
const Stays = ({ stayed, more }: { stayed: readonly Stayed[]; more: boolean }) => {
  const say = useWords('entrance')
  const { today, language } = useHouse()
  if (stayed.length === 0) return null
  return (
    <section className="flow">
      <h2>{say('import.stayed')}</h2>
      {more && <p>{say('import.stayed-first', { count: stayed.length })}</p>}
      <List label={say('import.stayed')}>
        {stayed.map(({ id, name, words, day, to }) => (
          <ListItem
            key={id}
            name={name}
            nameless={say('import.line-nameless')}
            to={to}
            words={words}
            line={day && sayDate(day, today, language)}
          />
        ))}
      </List>
    </section>
  )
}
