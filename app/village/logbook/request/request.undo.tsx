/** Right after a step: what was done, and a button that takes it back. */
import { UndoBar, useHouse } from '../../../entrance/house.tsx'
import type { StepRow } from '../life/queries.steps.ts'
import { useHere } from './request.forms.tsx'
import { useHappened } from './request.history.tsx'
import type { RequestPage } from './request.parts.ts'

/** After taking back one step the one before it is not offered in the same place: whoever presses twice means once. */
export const UndoLast = ({ page }: { page: RequestPage }) => {
  const { page: address } = useHouse()
  return page.undo && !address.endsWith('?teruggezet') ? <Bar page={page} step={page.undo} /> : null
}

const Bar = ({ page, step }: { page: RequestPage; step: StepRow }) => {
  return (
    <UndoBar
      sentence={`${useHappened(page, step)}.`}
      action={useHere({ page })}
      version={page.request.version}
      fields={{ do: 'undo', taken: step.id }}
    />
  )
}
