/** One of those who take part, in a row: who, what they like to do, how to ask, and whether they have a pause. */
import { useWords } from '../../entrance/house.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Phone } from '../../furniture/phone.tsx'
import type { Taker } from './queries.list.ts'
import type { StandingOfferer } from './queries.offerers.ts'
import { isPaused } from './rules.profile.ts'
import { type Speaking, sayAskBy, sayLikes, sayPauseAhead, sayTalents } from './said.ts'

export type SaidTaker = {
  id: string
  name: string
  phone: string
  likes: string
  /** Talents, languages, how to ask, a pause to come. */
  more: string
  paused: boolean
}

export function rowOf(taker: Taker, by: Speaking): SaidTaker {
  const { id, name, phone } = taker
  return {
    ...{ id, name, phone, likes: sayLikes(taker, by) },
    more: [sayTalents(taker, by), sayAskBy(taker, by), sayPauseAhead(taker, by)].filter(Boolean).join(' '),
    paused: isPaused(taker, by.today),
  }
}

export const PersonRow = ({ person, to }: { person: SaidTaker; to: string }) => {
  const say = useWords('volunteers')
  return (
    <ListItem
      name={person.name}
      to={to}
      words={person.likes || say('said.nothing')}
      line={person.more}
      mark={person.paused && <Mark state="off">{say('list.paused')}</Mark>}
      action={person.phone && <Phone number={person.phone} />}
    />
  )
}

export const OffererRow = ({ offerer, to }: { offerer: StandingOfferer; to: string }) => (
  <ListItem
    name={offerer.name}
    to={to}
    words={offerer.offers}
    line={dotted([offerer.contact, offerer.mail])}
    action={offerer.phone && <Phone number={offerer.phone} />}
  />
)
