/**
 * What we do and do not do, and what to say then: read at a door, on a phone, with one hand. What somebody looks for is
 * answered at once and goes into no table: it may be about whoever stands in that door.
 */
import { data } from 'react-router'
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Beside } from '../../furniture/beside.tsx'
import { Card as Box } from '../../furniture/card.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { Title } from '../../furniture/title.tsx'
import { kindsOf } from '../village/door.ts'
import { AdoptedLine } from './adopted.line.tsx'
import { paidKinds } from './beside.ts'
import { cardsOf } from './cards.ts'
import { type Choices, Finding, Further } from './guide.aside.tsx'
import { LimitCard } from './limit.card.tsx'
import { decidedOn } from './queries.decisions.ts'
import { countSince, isDue } from './rules.decisions.ts'
import { byVerdict, type Limit, ofKind } from './rules.limits.ts'
import { matching } from './rules.search.ts'
import { mayChange, type Shown, shownCard } from './shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, today } = visit
  const asked = new URL(args.request.url).searchParams
  // Asked together: the questions leave in one go, in this transaction.
  const [raw, kinds, { adopted, reviewed }] = await Promise.all([
    cardsOf(tx, village.id, 'limit'),
    kindsOf(tx, village.id),
    decidedOn<Limit>(tx, village.id, 'limit'),
  ])
  const cards = raw.map(card => shownCard(say, card, adopted?.cards ?? null))
  const used = cards.filter(({ inUse }) => inUse)
  const kind = kinds.find(({ code, inUse }) => inUse && code === asked.get('soort')) ?? null
  const changes = mayChange(visit)
  return {
    cards: kind ? ofKind(used, kind.code) : used,
    all: used.length,
    kind: kind && { code: kind.code, name: kind.name },
    kinds: kinds.filter(({ code, inUse }) => inUse && used.some(card => card.said.kinds.includes(code))),
    open: asked.get('kaart') ?? '',
    left: changes ? cards.filter(({ inUse }) => !inUse) : [],
    adopted: adopted && { day: adopted.day, meeting: adopted.meeting },
    since: countSince(adopted?.cards ?? null, raw),
    paid: changes
      ? paidKinds(
          kinds.filter(({ inUse }) => inUse),
          raw,
        ).map(({ name }) => name)
      : [],
    isDue: isDue(reviewed?.day ?? null, today),
    changes,
    base: `/${village.slug}/grenzen`,
    title: say('library')('guide.title'),
  }
}

/** Nothing is written: an answer that is a page takes back whatever the transaction began. */
export async function action(args: Args) {
  const { tx, village, say, fields } = inVillage(args)
  const q = fields.text('q').slice(0, 200)
  const used = (await cardsOf(tx, village.id, 'limit')).filter(({ inUse }) => inUse)
  const cards = used.map(card => shownCard(say, card, null))
  return data({ q, found: q ? matching(cards, q).map(({ code }) => code) : null })
}

type Found = { q: string; found: string[] | null }
type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Found }

export default function Guide({ loaderData, actionData }: Props) {
  const say = useWords('library')
  const { village } = useHouse()
  const { cards, kind, base } = loaderData
  const found = actionData?.found
  const choices: Choices = { ...loaderData, q: actionData?.q ?? '' }
  return (
    <>
      <Title
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
        aside={<Phone number={say('verdict.emergency')} />}
        line={kind ? say('guide.of-kind', { kind: kind.name }) : say('guide.line')}
      >
        {say('guide.title')}
      </Title>
      {loaderData.paid.length > 0 && (
        <Notice kind="question" word={say('paid.look')}>
          {say('paid.kind', { count: loaderData.paid.length, kinds: loaderData.paid.join(', ') })}
        </Notice>
      )}
      <Beside
        turned
        first={<Finding {...choices} />}
        second={
          found ? (
            <FoundCards
              {...loaderData}
              cards={found.flatMap(code => cards.find(card => card.code === code) ?? [])}
            />
          ) : (
            <Sections {...loaderData} />
          )
        }
        below={
          <>
            <AdoptedLine {...loaderData} />
            <Further {...loaderData} />
          </>
        }
      />
      {kind && (
        <p>
          <a href={base}>{say('guide.all', { count: loaderData.all })}</a>
        </p>
      )}
    </>
  )
}

type Cards = { cards: readonly Shown<Limit>[]; open: string; changes: boolean; base: string }

const Sections = ({ cards, ...rest }: Cards) => {
  const say = useWords('library')
  if (cards.length === 0) return <Empty title={say('guide.none')}>{say('guide.none-line')}</Empty>
  return byVerdict(cards).map(section => (
    // Who is in need reads no heading.
    <Box
      key={section.verdict}
      {...(section.verdict === 'emergency' ? {} : { title: say(`heading.${section.verdict}`) })}
    >
      <div>
        {section.cards.map(card => (
          <LimitCard key={card.code} card={card} {...rest} />
        ))}
      </div>
    </Box>
  ))
}

const FoundCards = ({ cards, ...rest }: Cards) => {
  const say = useWords('library')
  const { village } = useHouse()
  if (cards.length === 0) {
    return (
      <Empty title={say('guide.not-found')} action={<a href={rest.base}>{say('guide.all-cards')}</a>}>
        {say('guide.not-found-line')}
        {village?.phone && <Phone number={village.phone} />}
      </Empty>
    )
  }
  return (
    <>
      <Box title={say('guide.found', { count: cards.length })}>
        <div>
          {cards.map((card, at) => (
            <LimitCard key={card.code} card={card} {...rest} open={at === 0 ? card.code : ''} />
          ))}
        </div>
      </Box>
      <p>
        <a href={rest.base}>{say('guide.all-cards')}</a>
      </p>
    </>
  )
}
