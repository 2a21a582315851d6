/** What changed on the page of a person while somebody looks at it. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Now, useTold } from '../../../entrance/now.tsx'
import type { PersonPage } from './person.page.ts'

/** A line that stands there since a moment ago is the news; else something of the person is, and the page shows what. */
export const PersonNow = ({ page: { person, past } }: { page: PersonPage }) => {
  const { visitor, now } = useHouse()
  const told = useTold()
  const say = useWords('logbook')
  const [newest] = past.moments
  const isNews = newest && now.since(newest.at).total('seconds') < 20
  const wrote = () =>
    told.wrote(newest?.writer || say('request.a-colleague'), newest?.words || newest?.about || '')
  return (
    <Now
      about={person.id}
      last={`${newest?.id} ${person.version}`}
      told={!isNews ? told.changed() : newest.writer === visitor?.name ? '' : wrote()}
    />
  )
}
