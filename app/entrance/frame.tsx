/** The page around every page: where you are, where you can go, and the number to call. */
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Notice } from '../furniture/notice.tsx'
import { PageFrame, type Place } from '../furniture/page-frame.tsx'
import { SearchBox } from '../furniture/search-box.tsx'
import { useHouse, useOwnForm, useWords } from './house.tsx'
import { KeptNotice, KeptRest } from './kept.notice.tsx'

export const Frame = ({ children }: { children: ReactNode }) => {
  const house = useHouse()
  const say = useWords('entrance')
  const line = (what: 'gone' | 'back' | 'waits' | 'out') => say(`line.${what}`)
  const { village, visitor } = house
  // On the pages of the own account: whoever works in two villages knows which to ring.
  const here = village ?? (visitor?.villages.length === 1 ? visitor.villages[0] : null)
  const search = useOwnForm({ action: `/${village?.slug}/zoeken` })
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
            keyField={search.keyField}
            hidden={search.hidden}
            value={search.typed?.q as string | undefined}
            label={say('frame.search')}
            button={say('frame.search-button')}
          />
        )
      }
      line={<umkiek-line gone={line('gone')} back={line('back')} waits={line('waits')} out={line('out')} />}
      notices={
        house.kept ? <KeptNotice kept={house.kept} /> : house.page.endsWith('&verlopen') && <SessionOver />
      }
      account={visitor && <a href="/account">{visitor.name}</a>}
      phone={
        here?.phone
          ? { label: say(visitor ? 'frame.village-phone' : 'frame.phone'), number: here.phone }
          : undefined
      }
    >
      <DoneJustNow />
      {children}
      {house.kept && <KeptRest kept={house.kept} />}
    </PageFrame>
  )
}

/** At the door, where whoever typed something is sent to: why, and that it is safe. */
const SessionOver = () => {
  const say = useWords('entrance')
  return (
    <Notice kind="waiting" word={say('kept.out')} ready>
      {say('kept.out-now')}
    </Notice>
  )
}

/** After a deed that there is nothing to take back of, the address says what was done: `?vastgelegd`. */
const DoneJustNow = () => {
  const say = useWords('entrance')
  const { page, trouble, kept } = useHouse()
  // What was sent in vain from here was not noted.
  const deed = trouble || kept ? undefined : page.match(/[?&](vastgelegd|bewaard|teruggezet)$/)?.[1]
  return deed ? (
    <Notice kind="done" word={say(`done.${deed as 'vastgelegd' | 'bewaard' | 'teruggezet'}`)} />
  ) : null
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
  const isAt = (path: string) => `${here}/`.startsWith(`/${village.slug}${path}/`)
  const place = (path: string, label: string, ...inside: string[]): Place => ({
    to: `/${village.slug}${path}`,
    label,
    current: [path, ...inside].some(isAt),
  })
  const coordinator = visitor.roles.includes('coordinator')
  return [
    ...(coordinator
      ? [
          place('/vandaag', say('frame.today')),
          place('/logboek', say('frame.logbook')),
          place('/mensen', say('frame.people')),
        ]
      : []),
    place('/meer', say('frame.more'), '/instellingen', '/beheer'),
  ]
}
