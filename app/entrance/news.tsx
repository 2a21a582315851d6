/** What somebody was told and did not tick off yet, on the pages where they begin. */

import { Notice } from '../furniture/notice.tsx'
import type { Notice as Told } from '../village/accounts/queries.notices.ts'
import { isAboutDuty, placeOf } from '../village/accounts/rules.notices.ts'
import { useHouse, useMoment, useWords } from './house.tsx'

/** The newest; whoever has more reads them on their own page. */
const most = 3

export const News = ({ news }: { news: readonly Told[] }) => {
  const say = useWords('accounts')
  const { path } = useHouse()
  const moment = useMoment()
  if (news.length === 0) return null
  const more = news.length - most
  return (
    <Notice kind="waiting" word={say('notices.for-you')}>
      <ul>
        {news.slice(0, most).map(one => (
          <li key={one.id}>
            <NewsLine told={one} /> <span className="hint">{moment(one.at)}</span>
          </li>
        ))}
      </ul>
      <a href={`/account/berichten?naar=${path}`}>
        {more > 0 ? say('notices.more', { count: more }) : say('notices.tick-off')}
      </a>
    </Notice>
  )
}

/** The sentence, and the page that it is about where it is known in which village. */
export const NewsLine = ({ told: { kind, device, village_id } }: { told: Told }) => {
  const say = useWords('accounts')
  const { village, visitor } = useHouse()
  const villages = visitor?.villages ?? []
  const whose = villages.find(({ id }) => id === village_id)
  const here = whose ?? village ?? (villages.length === 1 ? villages[0] : null)
  const place = placeOf(kind)
  // Where it is not told on a page of its village; of the phone the sentence says so itself.
  const named = whose && !village && villages.length > 1 && !isAboutDuty(kind)
  return (
    <>
      {named && <strong>{`${whose.name}: `}</strong>}
      {say(`notices.${kind}`, { device: device || say('notices.some-device') })}{' '}
      {here && place && <a href={`/${here.slug}${place}`}>{say('notices.to-page')}</a>}
    </>
  )
}
