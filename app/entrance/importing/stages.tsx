/** Before and after the one button with which a list is taken over. */
import { Actions, Button } from '../../furniture/button.tsx'
import { Figure, Figures } from '../../furniture/figure.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Undo } from '../../furniture/undo.tsx'
import { HouseForm, useHouse, useWords } from '../house.tsx'
import type { Brought, Importer } from './queries.files.ts'
import { type Trial, wordsOf } from './visits.ts'

type Props = { room: Importer; file: Brought; here: string }

export const NotYet = ({ room, file, counts, here }: Props & Pick<Trial, 'counts'>) => {
  const say = useWords('entrance')
  const nothing = wordsOf(useHouse(), room)('import.nothing-new')
  const count = counts.new
  return (
    <>
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

export const Done = ({ room, file, here }: Props) => {
  const house = useHouse()
  const say = useWords('entrance')
  const ofRoom = wordsOf(house, room)
  const count = file.added
  if (file.undoneAt) {
    return (
      <Notice kind="done" word={say('import.undone-word')}>
        {count > 0 ? ofRoom('import.undone-but', { count }) : ofRoom('import.undone')}
      </Notice>
    )
  }
  return (
    <Undo
      sentence={ofRoom('import.done', { count })}
      button={say('import.undo')}
      action={here}
      keyField={house.newKey()}
      fields={{ do: 'undo' }}
    />
  )
}
