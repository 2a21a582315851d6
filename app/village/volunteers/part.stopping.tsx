/** Whoever stops can come back; what they liked to do is kept for a while. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Card } from '../../furniture/card.tsx'
import { Taps } from '../../furniture/taps.tsx'

type Props = { stopped: string | null; version: number; action: string }

export const Stopping = ({ stopped, version, action }: Props) => {
  const say = useWords('volunteers')
  const label = say(stopped ? 'part.back-ask' : 'part.stop-ask')
  return (
    <Card>
      <HouseForm action={action} version={version} label={label}>
        <Taps
          name="do"
          label={label}
          hint={stopped ? undefined : say('part.stop-hint')}
          options={
            stopped
              ? [{ value: 'back', label: say('part.back') }]
              : [{ value: 'stop', label: say('part.stop') }]
          }
        />
      </HouseForm>
    </Card>
  )
}
