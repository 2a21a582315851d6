/** Whoever helps is asked again, because it moved: what they answered, in one press. */
import { HouseForm, useWords } from '../../../entrance/house.tsx'
import type { Day } from '../../../foundation/days.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import type { EntryRow } from '../lines/queries.entries.ts'
import { isToAsk } from '../rules.short.ts'
import type { Request } from './queries.requests.ts'
import { StepForm, useHere } from './request.forms.tsx'
import type { Part } from './request.parts.ts'

/** The line that asks whoever helps whether they can then too. */
export const asksAgain = (
  request: Request,
  { kind, followed_up_at, resident_id }: Pick<EntryRow, 'kind' | 'followed_up_at' | 'resident_id'>,
  today: Day,
): boolean =>
  isToAsk(request, today) &&
  kind === 'tell-moved' &&
  followed_up_at === null &&
  resident_id === request.helper_id

export const CanThen = ({ part, entry }: { part: Part; entry: string }) => {
  const say = useWords('logbook')
  const here = useHere(part)
  const helper = part.page.request.helper ?? say('life.moved.unnamed')
  const name = helper.charAt(0).toUpperCase() + helper.slice(1)
  const [can, cannot] = [say('life.moved.can', { name }), say('life.moved.cannot', { name })]
  return (
    <>
      <HouseForm action={here} label={can}>
        <input type="hidden" name="entry" value={entry} />
        <Actions>
          <Button name="do" value="can">
            {can}
          </Button>
        </Actions>
      </HouseForm>
      <StepForm part={part} at="moved" label={cannot}>
        <Actions>
          <Button kind="plain" name="step" value="called-off">
            {cannot}
          </Button>
        </Actions>
      </StepForm>
    </>
  )
}
