/** Beside the copy: where the name stands with others. It is about them too, so it is folded, and never on the paper. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { Card } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { type Found, Places } from './erase.parts.tsx'

export const NotInCopy = ({ name, found }: { name: string; found: Found }) => {
  const say = useWords('rights')
  const { village } = useHouse()
  const meant = found.hits.filter(({ namesake }) => !namesake).length
  // The places where somebody else seems meant come last, and so do those that there is no room for.
  const count = meant === found.hits.length ? meant + found.more : meant
  return (
    <Card title={say('copy.elsewhere')}>
      <p>{say('copy.elsewhere-line', { name })}</p>
      {found.hits.length === 0 && <p>{say('copy.elsewhere-none')}</p>}
      {found.hits.length > 0 && <p>{say('copy.elsewhere-do', { name })}</p>}
      {count > 0 ? (
        <Details summary={say('copy.elsewhere-found', { count })}>
          <Places found={found} />
        </Details>
      ) : (
        <Places found={found} />
      )}
      <p>
        {say('copy.elsewhere-unnamed')}{' '}
        <a href={`/${village?.slug}/zoeken`}>{say('copy.elsewhere-search')}</a>
      </p>
    </Card>
  )
}
