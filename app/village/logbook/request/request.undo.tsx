/** Right after a step: what was done, and a button that takes it back. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Undo } from '../../../furniture/undo.tsx'
import type { StepRow } from '../life/queries.steps.ts'
import { useHere } from './request.forms.tsx'
import { useHappened } from './request.history.tsx'
import type { RequestPage } from './request.parts.ts'

export const UndoLast = ({ page }: { page: RequestPage }) =>
  page.undo ? <UndoBar page={page} step={page.undo} /> : null

const UndoBar = ({ page, step }: { page: RequestPage; step: StepRow }) => {
  const say = useWords('logbook')
  const { newKey } = useHouse()
  return (
    <Undo
      sentence={`${useHappened(page, step)}.`}
      button={say('life.undo')}
      action={useHere({ page })}
      keyField={newKey()}
      version={page.request.version}
      fields={{ do: 'undo', taken: step.id }}
    />
  )
}
