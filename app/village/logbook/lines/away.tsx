/** A line that must go: the way to it is asked for above the lines, so that no page is full of it. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayMoment } from '../../../foundation/days.said.ts'
import type { Gone } from './rules.gone.ts'

/** `on`: under each line stands the way to take it away. `to`: the same page with that turned. Null while the data rest. */
export type TakesAway = { on: boolean; to: string } | null

export function takesAwayOn({ url }: Request, { frozen }: { frozen: boolean }): TakesAway {
  if (frozen) return null
  const { pathname, searchParams } = new URL(url)
  const on = searchParams.has('weg')
  if (on) searchParams.delete('weg')
  else searchParams.set('weg', '')
  return { on, to: searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname }
}

type TakeAwayProps = { takesAway: TakesAway /** Where on the page the lines stand. */; at: string }

export const TakeAway = ({ takesAway, at }: TakeAwayProps) => {
  const say = useWords('logbook')
  if (!takesAway) return null
  const { on, to } = takesAway
  return (
    <p className="hint">
      {on && say('entry.away-choose')}{' '}
      <a href={`${to}#${at}`}>{say(on ? 'entry.away-not' : 'entry.away-line')}</a>
    </p>
  )
}

type AwayProps = {
  /** Of the line or the step. */
  id: string
  gone: Gone
  /** Who took it away. */
  name: string
  /** There are words that can be taken away. */
  has: boolean
  takesAway: TakesAway
}

/** Under a line: the way to take it away; or by whom it was taken away, when and why. */
export const Away = ({ id, gone: { gone_at, gone_why }, name, has, takesAway }: AwayProps) => {
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
  return has && takesAway?.on ? (
    <p className="hint">
      <a href={`/${village?.slug}/regels/${id}/weghalen`}>{say('entry.away')}</a>
    </p>
  ) : null
}
