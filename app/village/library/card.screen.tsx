/** One limit, to change: the form, what the starting set says beside it, leaving it out, and all that was changed. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { kindsOf } from '../village/door.ts'
import { BesideStart, LeaveOut } from './card.parts.tsx'
import { cardsOf } from './cards.ts'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, setUse, takingBack, whoOf } from './deeds.ts'
import { Dutch } from './dutch.tsx'
import { VerdictMark } from './limit.card.tsx'
import { LimitFields, typedLimit } from './limit.fields.tsx'
import { saveCard } from './queries.cards.ts'
import { noteChanges, valuesOf } from './queries.changes.ts'
import { type Card, keptAsItWas } from './rules.cards.ts'
import { type Limit, limitFields, readLimit } from './rules.limits.ts'
import { inWords, shownCard } from './shown.ts'

async function cardHere({ tx, village }: VillageVisit, code: string | undefined) {
  const cards = await cardsOf(tx, village.id, 'limit')
  const card = cards.find(each => each.code === code)
  if (!card) throw notHere()
  const guide = `/${village.slug}/grenzen`
  return { card, cards, guide, page: `${guide}/kaart/${card.code}` }
}

const placeOf = ({ code }: { code: string }) => `grenzen/kaart/${code}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say } = visit
  const { card, cards, guide, page } = await cardHere(visit, args.params.card)
  await refill(args, placeOf(card))
  const kinds = await kindsOf(tx, village.id)
  return {
    card: shownCard(say, card, null),
    kinds: kinds.filter(({ code, inUse }) => inUse || card.said.kinds.includes(code)),
    history: await historyOf(visit, args.request, 'limit', cards, card.code),
    guide,
    page,
    title: say('library')('card.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { fields } = visit
  const { card, page } = await cardHere(visit, args.params.card)
  const back = await takingBack(visit, 'limit', page)
  if (back) return back
  const deed = fields.text('do')
  if (deed === 'out' || deed === 'in')
    return afterDeed(page, await setUse(visit, 'limit', card, deed === 'in'))
  if (deed === 'take-newer' || deed === 'keep-ours') return settle(visit, card, page, deed)
  const codes = (await kindsOf(visit.tx, visit.village.id)).map(({ code }) => code)
  const typed = { text: (name: string) => fields.text(name), texts: (name: string) => fields.texts(name) }
  const wish = readLimit(typed, codes)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  return save(visit, card, page, keptAsItWas(wish.value, card.said, inWords(visit.say)(card.said)))
}

/** A newer text of the starting set: it takes the place of the village's own, or that stays and the question is settled. */
function settle(visit: VillageVisit, card: Card<Limit>, page: string, deed: 'take-newer' | 'keep-ours') {
  if (!card.startedAs) throw notHere()
  return save(visit, card, page, deed === 'take-newer' ? card.startedAs : card.said, card.startEdition)
}

async function save(
  visit: VillageVisit,
  card: Card<Limit>,
  page: string,
  said: Limit,
  edition = card.edition,
) {
  const { tx, fields } = visit
  const text = { said, inUse: card.inUse, edition }
  if (!(await saveCard(tx, whoOf(visit), 'limit', card.code, text, fields.version())))
    return askAgain([meanwhile], fields.typed(), 409)
  const what = { before: valuesOf(card), after: valuesOf(text) }
  const changed = { code: card.code, title: said.title, ...what }
  return afterDeed(page, await noteChanges(tx, whoOf(visit), 'limit', [changed]))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function LimitPage({ loaderData, actionData }: Props) {
  const { card, kinds, history, guide, page } = loaderData
  const say = useWords('library')
  const { village } = useHouse()
  const problems = useSentences('library', actionData?.problems)
  const kept = typedLimit(card.said)
  const values = actionData && 'title' in actionData.typed ? actionData.typed : kept
  const names = Object.fromEntries(kinds.map(({ code, name }) => [code, name]))
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={limitFields.map(name => ({ name, theirs: kept[name] ?? '', mine: values[name] ?? '' }))}
        names={names}
      />
      <Done history={history} page={page} />
      <Title
        back={{ to: `${guide}?kaart=${card.code}#${card.code}`, label: say('guide.title') }}
        aside={<VerdictMark verdict={card.said.verdict} />}
        line={say('card.line', { village: village?.name ?? '' })}
      >
        <Dutch>{card.said.title}</Dutch>
      </Title>
      {!card.inUse && <Notice kind="waiting" word={say('card.left-out')} />}
      <BesideStart card={card} page={page} names={names} />
      <HouseForm version={card.version} action={page} draft={placeOf(card)} label={say('card.form')}>
        <LimitFields values={values} problems={problems} kinds={kinds} />
        <Button>{say(isMeanwhile(actionData) ? 'conflict.keep-mine' : 'card.save')}</Button>
      </HouseForm>
      <LeaveOut inUse={card.inUse} page={page} />
      <Changes history={history} page={page} names={names} />
    </>
  )
}
