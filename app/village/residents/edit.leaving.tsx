/** Who moved away or died leaves the list, and can come back to it. */
import { HouseForm, UndoBar, useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Card } from '../../furniture/card.tsx'
import { Taps } from '../../furniture/taps.tsx'
import type { Ended } from './rules.details.ts'
import type { What } from './rules.history.ts'

const Since = ({ at, why }: { at: Temporal.Instant; why: Ended }) => {
  const say = useWords('residents')
  const { language } = useHouse()
  return say('edit.is-gone', {
    day: sayWholeDate(dayOf(at), language),
    why: say(`ended.${why}`).toLowerCase(),
  })
}

type FormProps = { ended: Ended | null; version: number; action: string }

const Form = ({ ended, version, action }: FormProps) => {
  const say = useWords('residents')
  return (
    <Card title={say('edit.gone')}>
      <HouseForm action={action} version={version} label={say('edit.gone')}>
        <Taps
          name="ended"
          label={say(ended ? 'edit.back-ask' : 'edit.gone-ask')}
          hint={ended ? undefined : say('edit.gone-hint')}
          options={
            ended
              ? [{ value: 'back', label: say('edit.come-back') }]
              : [
                  { value: 'moved', label: say('edit.moved') },
                  { value: 'died', label: say('edit.died') },
                ]
          }
        />
      </HouseForm>
    </Card>
  )
}

type DoneProps = {
  person: { name: string; version: number }
  left: { change: string; what: What }
  action: string
}

/** Right after the deed: what was done, and a button that takes it back. */
const Done = ({ person: { name, version }, left: { change, what }, action }: DoneProps) => {
  const say = useWords('residents')
  return (
    <UndoBar
      sentence={
        // What is taken back is what was written down, never what happened to somebody.
        what === 'moved' || what === 'died'
          ? say(`edit.told.${what}`, { name })
          : `${name}: ${say(`history.what.${what}`).toLowerCase()}.`
      }
      action={action}
      version={version}
      fields={{ change }}
    />
  )
}

export const Leaving = { Since, Form, Done }
