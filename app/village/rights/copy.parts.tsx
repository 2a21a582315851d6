/** The copy on the page: each request with what happened to it, and under their own headings what belongs to none. */
import { useWords } from '../../entrance/house.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Mark } from '../../furniture/mark.tsx'
import type { Chapter, Piece, ToldRequest } from './copy.happened.ts'
import type { ToldLaw } from './copy.law.ts'

export const Chapters = ({ chapters }: { chapters: readonly Chapter[] }) => {
  const say = useWords('rights')
  return chapters.map(({ part, requests, rows }) => (
    <section key={part} className="flow">
      <h2>{say(`copy.part.${part}`)}</h2>
      <ul className="list">
        {requests.map(request => (
          <Request key={request.id} request={request} />
        ))}
        {rows.map(row => (
          <li key={row.id} className="item">
            <div className="item-words">
              <Said piece={row} apart={part === 'person'} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))
}

const Request = ({ request }: { request: ToldRequest }) => (
  <li className="item">
    <div className="item-words">
      <Said piece={request} />
      {(request.beneath.length > 0 || request.passed) && (
        <ul>
          {request.beneath.map(piece => (
            <li key={piece.id}>
              <Said piece={piece} />
            </li>
          ))}
          {request.passed && <li>{request.passed}</li>}
        </ul>
      )}
    </div>
  </li>
)

/** `apart`: each fact on a line of its own. */
const Said = ({ piece: { lead, words, more, by, narrow }, apart }: { piece: Piece; apart?: boolean }) => {
  const say = useWords('rights')
  return (
    <div>
      {(lead || words) && (
        <p>
          {lead && <strong>{lead}</strong>} {words}
        </p>
      )}
      {(apart ? more : more.length > 0 ? [more.join(' · ')] : []).map(line => (
        <p key={line}>{line}</p>
      ))}
      {by && <span className="item-line">{by}</span>}
      {narrow && <Mark state="off">{say('copy.few')}</Mark>}
    </div>
  )
}

/** What belongs beside the copy, and is the same for everybody. */
export const Law = ({ law }: { law: ToldLaw }) => {
  const say = useWords('rights')
  return (
    <section className="flow">
      <h2>{say('copy.law.title')}</h2>
      <Facts
        facts={law.map(({ term, lines }) => ({
          term,
          value: lines.map(line => <p key={line}>{line}</p>),
        }))}
      />
    </section>
  )
}
