/** What somebody reads before erasing: whom to call, where else the name stands, what goes, what stays and why. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Details } from '../../furniture/details.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { asSentence } from '../residents/door.ts'
import type { elsewhere } from './erase.elsewhere.ts'
import type { countsOf } from './queries.erasing.ts'
import type { countNames } from './queries.naming.ts'

type Named = { name: string }
export type Ring = { id: string; helps: boolean; name: string; phone: string; line: string }

export const CallFirst = ({ name: whom, ring }: Named & { ring: readonly Ring[] }) => {
  const say = useWords('rights')
  const { village } = useHouse()
  if (ring.length === 0) return null
  return (
    <Card title={say('erase.ring')}>
      <p>{say('erase.ring-line', { name: whom })}</p>
      <List label={say('erase.ring')}>
        {ring.map(({ id, helps, name, phone, line }) => (
          <ListItem
            key={id}
            name={name}
            nameless={say('erase.ring-nameless')}
            to={`/${village?.slug}/logboek/${id}`}
            words={say(helps ? 'erase.ring-asks' : 'erase.ring-helps', { name: whom })}
            line={line}
            action={phone ? <Phone number={phone} /> : undefined}
          />
        ))}
      </List>
    </Card>
  )
}

export type Found = Awaited<ReturnType<typeof elsewhere>>
export const Elsewhere = ({ name: whom, found }: Named & { found: Found }) => {
  const say = useWords('rights')
  if (found.hits.length === 0) return null
  return (
    <Card title={say('erase.elsewhere')}>
      <p>{say('erase.elsewhere-line', { name: whom })}</p>
      <Places found={found} />
    </Card>
  )
}

/** Where somebody seems meant, and folded beneath it where that seems to be a namesake. */
export const Places = ({ found: { hits, more } }: { found: Found }) => {
  const say = useWords('rights')
  const namesakes = hits.filter(({ namesake }) => namesake)
  return (
    <>
      <Hits hits={hits.filter(({ namesake }) => !namesake)} label={say('erase.elsewhere')} />
      {namesakes.length > 0 && (
        <Details summary={say('erase.namesakes', { count: namesakes.length })}>
          <Hits hits={namesakes} label={say('erase.namesakes', { count: namesakes.length })} />
        </Details>
      )}
      {more > 0 && <p>{say('erase.elsewhere-more', { count: more })}</p>}
    </>
  )
}

const Hits = ({ hits, label }: { hits: Found['hits']; label: string }) => {
  const say = useWords('rights')
  const { village, language } = useHouse()
  if (hits.length === 0) return null
  return (
    <List label={label}>
      {hits.map(({ id, name, words, at, what, narrow, to }) => (
        <ListItem
          key={id}
          name={name}
          nameless={say('erase.ring-nameless')}
          to={`/${village?.slug}/${to}`}
          words={words}
          line={dotted([say(`erase.where.${what}`), at && sayWholeDate(dayOf(at), language)])}
          mark={narrow && <Mark state="off">{say('copy.few')}</Mark>}
        />
      ))}
    </List>
  )
}

type Naming = Awaited<ReturnType<typeof countNames>>
type CoverProps = { naming: Naming; found: Found; value: string }
/** What nobody has to do by hand: ticked by itself, and not there where a namesake lives here too. */
export const CoverName = ({ naming: { namesake, places }, found: { hits }, value }: CoverProps) => {
  const say = useWords('rights')
  if (namesake && hits.length > 0)
    return (
      <Notice kind="question" word={say('erase.namesake-lives')}>
        {say('erase.namesake-line')}
      </Notice>
    )
  if (places === 0) return null
  return (
    <Choice
      name="named"
      label={say('erase.cover')}
      hint={say('erase.cover-hint')}
      many
      value={value}
      options={[{ value: 'yes', label: say('erase.cover-yes', { count: places }) }]}
    />
  )
}

type CountsProps = Named & { counts: Awaited<ReturnType<typeof countsOf>> }
export const GoesAndStays = ({ name, counts }: CountsProps) => {
  const say = useWords('rights')
  const { village } = useHouse()
  return (
    <>
      <Card title={say('erase.goes')}>
        <ul>
          {counts.goes.map(({ what, count }) => (
            <li key={what}>{say(`erase.what.${what as 'person'}`, { count, name })}</li>
          ))}
          <li>{say('erase.what.found', { name })}</li>
        </ul>
      </Card>
      <Card title={say('erase.stays')}>
        <ul>
          {counts.stays.map(({ what, count }) => (
            <li key={what}>{say(`erase.kept.${what as 'requests'}`, { count, name })}</li>
          ))}
          <li>{say('erase.kept.journal')}</li>
          <li>
            {say('erase.kept.others', { name })}{' '}
            <a href={`/${village?.slug}/zoeken`}>{say('copy.elsewhere-search')}</a>
          </li>
        </ul>
      </Card>
    </>
  )
}

/** In the place of a form that would be refused: why, and where it is lifted. */
export const Rests = ({ reason, page, todo }: { reason: string; page: string; todo: string }) => {
  const say = useWords('residents')
  return (
    <Notice kind="waiting" word={say('say.rests')}>
      {reason && `${say('say.rests-why', { reason: asSentence(reason) })} `}
      {todo} <a href={`${page}/afspraken`}>{useWords('rights')('rests.lift')}</a>
    </Notice>
  )
}
