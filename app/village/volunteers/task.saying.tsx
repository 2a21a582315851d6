/** A task and who holds it, in words: for history and for two texts side by side. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import type { Saying } from './beside.tsx'
import type { Choosable } from './queries.tasks.ts'
import type { Held, TaskDetails } from './rules.tasks.ts'

export const useSayingTask = (people: readonly Choosable[]): Saying<TaskDetails> => {
  const say = useWords('volunteers')
  const { language } = useHouse()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const held = ({ resident, part, since, stops }: Held) =>
    [
      `${names.get(resident) ?? say('cadre.somebody')} (${say(`cadre.place.${part}`).toLowerCase()})`,
      since && say('cadre.since', { day: sayWholeDate(since, language) }),
      stops && say('cadre.until', { day: sayWholeDate(stops, language) }),
    ]
      .filter(Boolean)
      .join(', ')
  return {
    name: part => say(`cadre.part.${part}`),
    value: (part, value) => {
      const known = { [part]: value } as Partial<TaskDetails>
      if (known.people) return known.people.map(held).join('; ')
      if (known.inUse !== undefined) return say(known.inUse ? 'cadre.in-use' : 'cadre.not-in-use')
      return typeof value === 'string' ? value : ''
    },
  }
}
