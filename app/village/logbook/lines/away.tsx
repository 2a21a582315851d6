/** Under a line: the way to take it away; or by whom it was taken away, when and why. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayMoment } from '../../../foundation/days.said.ts'
import type { Gone } from './rules.gone.ts'

type AwayProps = {
  /** Of the line or the step. */
  id: string
  gone: Gone
  /** Who took it away. */
  name: string
  /** There are words that can be taken away. */
  has: boolean
}

export const Away = ({ id, gone: { gone_at, gone_why }, name, has }: AwayProps) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  if (gone_at && gone_why)
    return (
      <p className="hint">
        {say('entry.gone-by', {
          ...{ name, when: sayMoment(gone_at, today, language) },
          why: say(`entry.gone-why.${gone_why}`),
        })}
      </p>
    )
  return has ? (
    <p className="hint">
      <a href={`/${village?.slug}/regels/${id}/weghalen`}>{say('entry.away')}</a>
    </p>
  ) : null
}
