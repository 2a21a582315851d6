/** What of the logbook one sees: links for where it stands, and a form for kind, colleague and period. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Select } from '../../../furniture/select.tsx'
import { SideBySide } from '../../../furniture/side-by-side.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import type { colleagues } from '../../accounts/door.ts'
import type { kindsOf } from '../queries.kinds.ts'
import { addressOf, type Filters, isFiltered, periods, stands } from './rules.lists.ts'

type Chosen = {
  filters: Filters
  kinds: Awaited<ReturnType<typeof kindsOf>>
  people: Awaited<ReturnType<typeof colleagues>>
}

export const Stands = ({ filters }: { filters: Filters }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return (
    <Views label={say('list.stand')}>
      {stands.map(stand => (
        <View
          key={stand}
          to={`/${village?.slug}/logboek${addressOf(filters, { stand })}`}
          chosen={filters.stand === stand}
        >
          {say(`list.stands.${stand}`)}
        </View>
      ))}
    </Views>
  )
}

/** Asks by GET: kind, colleague and period may stand in the address. */
export const Choices = ({ filters, kinds, people }: Chosen) => {
  const say = useWords('logbook')
  const { visitor } = useHouse()
  const others = people.filter(
    ({ account, coordinates }) => account !== visitor?.accountId && (coordinates || account === filters.who),
  )
  const chosen = [
    kinds.find(({ code }) => code === filters.kind)?.name,
    filters.who === 'mij' ? say('list.me') : people.find(({ account }) => account === filters.who)?.name,
    filters.period && say(`list.periods.${filters.period}`),
  ].filter(Boolean)
  const summary = isFiltered(filters) ? say('list.chosen', { what: chosen.join(', ') }) : say('list.choose')
  return (
    <Details summary={summary}>
      <form method="get">
        {filters.stand !== 'alles' && <input type="hidden" name="staat" value={filters.stand} />}
        <SideBySide>
          <Select
            name="soort"
            label={say('list.kind')}
            none={say('list.any-kind')}
            value={filters.kind ?? ''}
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            name="wie"
            label={say('list.who')}
            none={say('list.anybody')}
            value={filters.who ?? ''}
            options={[
              { value: 'mij', label: say('list.me') },
              ...others.map(({ account, name }) => ({ value: account, label: name })),
            ]}
          />
          <Select
            name="tijd"
            label={say('list.period')}
            none={say('list.any-time')}
            value={filters.period ?? ''}
            options={periods.map(value => ({ value, label: say(`list.periods.${value}`) }))}
          />
        </SideBySide>
        <Actions>
          <Button kind="plain">{say('list.show')}</Button>
        </Actions>
      </form>
    </Details>
  )
}
