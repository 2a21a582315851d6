/** Who and what, large: read aloud on the telephone without searching. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayAll, sayDay, sayMoment } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { type Fact, Facts } from '../../../furniture/facts.tsx'
import { Narrow } from '../../../furniture/narrow.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { Title } from '../../../furniture/title.tsx'
import { LimitsLine, PaidFlag } from '../../library/door.ts'
import { sayLate } from '../late.said.ts'
import { isOpen } from '../life/rules.life.ts'
import { Paragraphs } from '../lines/paragraphs.tsx'
import { StateMark } from '../rows.tsx'
import { daysLate } from '../rules.short.ts'
import { useSaidWish } from '../take/wish.said.tsx'
import type { RequestPage } from './request.parts.ts'

export const Head = ({ page: { request } }: { page: RequestPage }) => {
  const say = useWords('logbook')
  // What is over has no next time.
  const late = sayLate(say, daysLate(request, useHouse().today))
  const isOver = request.repeat_every !== null && !isOpen(request.state)
  const said = useSaidWish(isOver ? { ...request, wished_day: null } : request, request.repeat_skips)
  return (
    <Title
      back={{ to: `/${useHouse().village?.slug}/logboek`, label: say('request.back-to-list') }}
      aside={<StateMark request={request} />}
      line={dotted([request.kind_name, ...said.when, late, said.where, said.back])}
    >
      {request.name ?? say('list.nameless')}
    </Title>
  )
}

/** The words themselves, and what stands in the way: read before one does anything. */
export const Said = ({ page }: { page: RequestPage }) => {
  const { request } = page
  const say = useWords('logbook')
  return (
    <Narrow>
      <Paragraphs words={request.words} />
      {page.beside && <PaidFlag beside={page.beside} />}
      {page.beside && <LimitsLine beside={page.beside} />}
      {request.ended && (
        <Notice kind="waiting" word={say(`request.${request.ended}`, { name: request.name ?? '' })}>
          {null}
        </Notice>
      )}
      <Waiting page={page} />
    </Narrow>
  )
}

export const About = ({ page }: { page: RequestPage }) => {
  const { request } = page
  const say = useWords('logbook')
  const { village, language } = useHouse()
  const said = useSaidWish(request, request.repeat_skips)
  return (
    <Card
      title={say('request.about')}
      id="about"
      aside={
        mayPutRight(request) && (
          <Button kind="quiet" to={`/${village?.slug}/logboek/${request.id}/wijzigen`}>
            {say('request.change')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          ...usePeople(page),
          ...fact(say('request.aids'), sayAll(said.aids, language)),
          ...fact(say('request.urgency'), said.urgency),
          ...fact(say(isOpen(request.state) ? 'request.repeat' : 'request.repeated'), said.repeat),
          ...fact(
            say('request.called-by'),
            (request.called_by || request.called_by_phone) && <Caller request={request} />,
          ),
          ...fact(say('request.logged'), useLogged(page)),
          ...fact(say('request.responsible'), request.colleague),
        ]}
      />
      {mayPutRight(request) && (
        <Button kind="quiet" to={`/${village?.slug}/logboek/${request.id}/voor-wie`}>
          {say(request.resident_id ? 'request.for-another' : 'request.give-name')}
        </Button>
      )}
    </Card>
  )
}

const mayPutRight = ({ bared, frozen }: RequestPage['request']) => !bared && !frozen

const Caller = ({ request }: { request: RequestPage['request'] }) => (
  <>
    {request.called_by}
    {request.called_by_phone && (
      <span className="item-line">
        <Phone number={request.called_by_phone} />
      </span>
    )}
  </>
)

const fact = (term: string, value: ReactNode): Fact[] => (value ? [{ term, value }] : [])

/** Who asked and who helps, with the numbers to call. */
function usePeople({ request, numbers }: RequestPage): Fact[] {
  const say = useWords('logbook')
  const { village } = useHouse()
  const person = (term: string, id: string | null, name: string | null, address = '') =>
    id === null
      ? []
      : [
          {
            term,
            value: (
              <>
                <a href={`/${village?.slug}/mensen/${id}`}>{name}</a>
                {address && <span className="item-line">{address}</span>}
                {numbers
                  .filter(({ resident_id }) => resident_id === id)
                  .map(({ number, note }) => (
                    <span className="item-line" key={number}>
                      <Phone number={number} /> {note}
                    </span>
                  ))}
              </>
            ),
          },
        ]
  return [
    ...(request.resident_id
      ? person(say('request.who'), request.resident_id, request.name, request.address)
      : [{ term: say('request.who'), value: say('list.nameless') }]),
    ...person(say('request.helper'), request.helper_id, request.helper),
  ]
}

const Waiting = ({ page: { request } }: { page: RequestPage }) => {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  if (!request.waiting_until) return null
  const day = sayDay(request.waiting_until, today, language)
  return (
    <Notice kind="waiting" word={`${say('request.waiting')}:`}>
      {say('request.waiting-line', { what: request.waiting_for, day })}
    </Notice>
  )
}

function useLogged({ request, colleagues, steps }: RequestPage): string {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  const nameOf = (of: string) =>
    colleagues.find(({ account }) => account === of)?.name ?? say('request.a-colleague')
  const name = nameOf(request.logged_by)
  const said = dayOf(request.said_at)
  const day = sayDay(said, today, language)
  if (steps[0]?.is_old) return say('request.logged-old', { day })
  const keyed = steps.find(({ step }) => step === 'new')?.by ?? request.logged_by
  if (keyed !== request.logged_by) return say('request.keyed-by', { day, writer: name, name: nameOf(keyed) })
  if (!request.bared && said < dayOf(request.logged_at)) return say('request.logged-later', { name, day })
  // Of what was laid bare only the day is kept.
  const when = request.bared ? day : sayMoment(request.said_at, today, language)
  return say('request.logged-by', { name, when })
}
