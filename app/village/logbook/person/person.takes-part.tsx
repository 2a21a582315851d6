/** What somebody likes to do for others, on their own page: asking and giving stand beside each other. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayAll } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { sayAskBy, sayLikes, sayPauseAhead, sayTalents } from '../../volunteers/door.ts'
import type { PersonPage } from './person.page.ts'

export const TakesPart = ({ page: { takesPart, person, here } }: { page: PersonPage }) => {
  const say = useWords('volunteers')
  const { today, language } = useHouse()
  const { part, kinds, holds, standsIn } = takesPart
  if (!part && holds.length + standsIn.length === 0) return null
  const by = { say, today, language, kinds: new Map(kinds) }
  const lines = [
    ...(part ? [sayLikes(part, by) || say('said.nothing'), sayTalents(part, by), sayAskBy(part, by)] : []),
    holds.length > 0 && say('card.holds', { tasks: sayAll(holds, language) }),
    standsIn.length > 0 && say('card.stands-in', { tasks: sayAll(standsIn, language) }),
    part?.needs && person.told && say('card.needs', { needs: part.needs }),
  ]
  const pause = part ? sayPauseAhead(part, by) : ''
  return (
    <Card
      id="meedoen"
      title={say('card.title')}
      aside={
        <Button kind="quiet" to={`${here}/meedoen`}>
          {say('card.change')}
        </Button>
      }
    >
      {pause && (
        <p>
          <strong>{pause}</strong>
        </p>
      )}
      {lines.map(line => line && <p key={line}>{line}</p>)}
    </Card>
  )
}
