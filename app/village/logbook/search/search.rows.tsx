/** What was found, each with the words that were looked for. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayDay } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { dotted } from '../../../furniture/dotted.ts'
import { ListItem } from '../../../furniture/list.tsx'
import { Mark } from '../../../furniture/mark.tsx'
import type { Listed } from '../../residents/door.ts'
import { sayWish } from '../lines/rules.saying.ts'
import { LineRow, StateMark } from '../rows.tsx'
import type { FoundLine, FoundRequest } from './queries.search.ts'
import { type Piece, piecesOf } from './rules.search.ts'

export const PersonRow = ({ person }: { person: Listed }) => {
  const residents = useWords('residents')
  const { village } = useHouse()
  const address = [person.street, person.houseNumber].filter(Boolean).join(' ')
  return (
    <ListItem
      name={person.name}
      to={`/${village?.slug}/mensen/${person.id}`}
      line={dotted([address, person.phone])}
      mark={person.ended && <Mark state="off">{residents(`ended.${person.ended}`)}</Mark>}
    />
  )
}

export const RequestHit = ({ request }: { request: FoundRequest }) => {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const asked = say('list.asked', { day: sayDay(dayOf(request.said_at), today, language) })
  const helper = request.helper && say('list.with', { name: request.helper })
  return (
    <ListItem
      name={request.name ?? ''}
      nameless={say('list.nameless')}
      to={`/${village?.slug}/logboek/${request.id}`}
      words={<Pieces pieces={piecesOf(request.marked)} />}
      line={dotted([request.kind_name, sayWish(request, today, language), helper, asked])}
      mark={<StateMark request={request} />}
    />
  )
}

export const LineHit = ({ line }: { line: FoundLine }) => {
  const say = useWords('logbook')
  return (
    <LineRow
      line={line}
      words={<Pieces pieces={piecesOf(line.marked)} />}
      mark={line.narrow && <Mark state="off">{say('search.narrow')}</Mark>}
    />
  )
}

const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
  pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))
