/** The first page after a village was made: two or three things to do next, each gone once it is done. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import type { VillageVisit } from '../../../entrance/visit.ts'
import { Card } from '../../../furniture/card.tsx'
import { List, ListItem } from '../../../furniture/list.tsx'
import { begunOf } from './queries.start.ts'
import { type StartStep, stepsLeft } from './rules.start.ts'

/** Only for whoever can do all of it: a coordinator who is the administrator too. */
export async function startSteps({ tx, village, visitor }: VillageVisit): Promise<StartStep[]> {
  const may = (['administrator', 'coordinator'] as const).every(role => visitor.roles.includes(role))
  return may ? stepsLeft(await begunOf(tx, village.id)) : []
}

export const StartSteps = ({ steps }: { steps: readonly StartStep[] }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  if (steps.length === 0) return null
  return (
    <Card title={say('start.title')}>
      <List label={say('start.title')}>
        {steps.map(step => (
          <ListItem
            key={step}
            name={say(`start.${step}`)}
            line={say(`start.${step}-line`)}
            to={`/${village?.slug}/${places[step]}`}
          />
        ))}
      </List>
    </Card>
  )
}

const places = {
  colleague: 'beheer/mensen/nieuw',
  people: 'mensen/invoer',
  logbook: 'logboek/invoer',
} as const satisfies Record<StartStep, string>
