/** The page around every page: where you are, where you can go, and the number to call. */
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PageFrame, type Place } from '../furniture/page-frame.tsx'
import { SearchBox } from '../furniture/search-box.tsx'
import { useHouse, useWords } from './house.tsx'

export const Frame = ({ children }: { children: ReactNode }) => {
  const house = useHouse()
  const say = useWords('entrance')
  const { village, visitor } = house
  return (
    <PageFrame
      village={{ name: useVillageName(), to: village ? `/${village.slug}` : '/' }}
      skip={say('frame.skip')}
      places={usePlaces()}
      placesLabel={say('frame.places')}
      search={
        village &&
        visitor?.roles.includes('coordinator') && (
          <SearchBox
            action={`/${village.slug}/zoeken`}
            keyField={house.newKey()}
            label={say('frame.search')}
            button={say('frame.search-button')}
          />
        )
      }
      account={visitor && <a href="/account">{visitor.name}</a>}
      phone={
        village?.phone
          ? { label: say(visitor ? 'frame.village-phone' : 'frame.phone'), number: village.phone }
          : undefined
      }
    >
      {children}
    </PageFrame>
  )
}

/** An example says so on every page: nobody may take its people for real ones, or real people for its own. */
function useVillageName(): string {
  const { village, say } = useHouse()
  if (!village) return 'Umkiek'
  return village.example ? say('village')('begin.example-mark', { name: village.name }) : village.name
}

function usePlaces(): Place[] {
  const { village, visitor } = useHouse()
  const say = useWords('entrance')
  const here = useLocation().pathname
  if (!village || !visitor) return []
  const place = (path: string, label: string): Place => {
    const to = `/${village.slug}${path}`
    return { to, label, current: here === to || here.startsWith(`${to}/`) }
  }
  const coordinator = visitor.roles.includes('coordinator')
  return [
    ...(coordinator
      ? [
          place('/vandaag', say('frame.today')),
          place('/logboek', say('frame.logbook')),
          place('/mensen', say('frame.people')),
        ]
      : []),
    place('/meer', say('frame.more')),
  ]
}
