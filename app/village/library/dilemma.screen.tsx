/** One dilemma: what came of the evening, the card itself, leaving it out, and all that was changed. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
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
import { Card as Box } from '../../furniture/card.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { BesideStart, LeaveOut } from './card.parts.tsx'
import { cardsOf } from './cards.ts'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, setUse, takingBack, whoOf } from './deeds.ts'
import { DilemmaFields, EveningFields, typedDilemma } from './dilemma.fields.tsx'
import { Dutch } from './dutch.tsx'
import { saveCard } from './queries.cards.ts'
import { noteChanges, valuesOf } from './queries.changes.ts'
import { keptAsItWas } from './rules.cards.ts'
import { type Dilemma, dilemmaFields, eveningFields, readDilemma, readEvening } from './rules.dilemmas.ts'
import { inShort } from './rules.limits.ts'
import { inWords, shownCard } from './shown.ts'

async function dilemmaHere({ tx, village, say }: VillageVisit, code: string | undefined) {
  const cards = await cardsOf(tx, village.id, 'dilemma')
  const card = cards.find(each => each.code === code)
  if (!card) throw notHere()
  const limits = (await cardsOf(tx, village.id, 'limit'))
    .filter(limit => limit.inUse || card.said.limits.includes(limit.code))
    .map(limit => ({ code: limit.code, name: inShort(inWords(say)(limit.said)) }))
  const list = `/${village.slug}/grenzen/dilemmas`
  return { card, cards, limits, list, page: `${list}/${card.code}` }
}

const placeOf = ({ code }: { code: string }, form: 'avond' | 'kaart') => `grenzen/dilemmas/${code}#${form}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { card, cards, limits, list, page } = await dilemmaHere(visit, args.params.dilemma)
  await refill(args, placeOf(card, 'avond'), placeOf(card, 'kaart'))
  return {
    card: shownCard(visit.say, card, null),
    ...{ limits, list, page },
    history: await historyOf(visit, args.request, 'dilemma', cards, card.code),
    title: visit.say('library')('dilemma.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, fields, today } = visit
  const { card, limits, page } = await dilemmaHere(visit, args.params.dilemma)
  const back = await takingBack(visit, 'dilemma', page)
  if (back) return back
  const deed = fields.text('do')
  if (deed === 'out' || deed === 'in')
    return afterDeed(page, await setUse(visit, 'dilemma', card, deed === 'in'))
  const start = card.startedAs
  if (start && deed === 'take-newer') return save(start, card.startEdition)
  if (start && deed === 'keep-ours') return save(card.said, card.startEdition)
  const typed = { text: (name: string) => fields.text(name), texts: (name: string) => fields.texts(name) }
  const codes = limits.map(({ code }) => code)
  const wish =
    deed === 'evening' ? readEvening(typed.text, card.said, today) : readDilemma(typed, card.said, codes)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  return save(keptAsItWas(wish.value, card.said, inWords(visit.say)(card.said)), card.edition)

  async function save(said: Dilemma, edition: number) {
    const text = { said, inUse: card.inUse, edition }
    if (!(await saveCard(tx, whoOf(visit), 'dilemma', card.code, text, fields.version())))
      return askAgain([meanwhile], fields.typed(), 409)
    const what = { before: valuesOf(card), after: valuesOf(text) }
    const changed = { code: card.code, title: said.title, ...what }
    return afterDeed(page, await noteChanges(tx, whoOf(visit), 'dilemma', [changed]))
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>
type Props = { loaderData: Loaded; actionData?: Refused }

export default function DilemmaPage({ loaderData, actionData }: Props) {
  const { card, limits, history, list, page } = loaderData
  const say = useWords('library')
  const problems = useSentences('library', actionData?.problems)
  const kept = typedDilemma(card.said)
  const typed = actionData?.typed ?? {}
  const evening = typed.do === 'evening' ? typed : kept
  const text = typed.do === 'text' ? typed : kept
  const names = Object.fromEntries(limits.map(({ code, name }) => [code, name]))
  const both = (fields: readonly (keyof Dilemma)[], mine: typeof kept) =>
    fields.map(name => ({ name, theirs: kept[name] ?? '', mine: mine[name] ?? '' }))
  const button = (saves: 'dilemma.save-evening' | 'dilemma.save', form: string) =>
    say(isMeanwhile(actionData) && typed.do === form ? 'conflict.keep-mine' : saves)
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={[...both(eveningFields, evening), ...both(dilemmaFields, text)]}
        names={names}
      />
      <Done history={history} page={page} />
      <Title
        back={{ to: `${list}?kaart=${card.code}#${card.code}`, label: say('dilemmas.title') }}
        line={<Dutch>{card.said.situation}</Dutch>}
      >
        <Dutch>{card.said.title}</Dutch>
      </Title>
      {!card.inUse && <Notice kind="waiting" word={say('card.left-out')} />}
      <Box title={say('dilemma.evening')}>
        <HouseForm
          version={card.version}
          action={page}
          draft={placeOf(card, 'avond')}
          label={say('dilemma.evening')}
        >
          <input type="hidden" name="do" value="evening" />
          <EveningFields values={evening} problems={problems} />
          <Button>{button('dilemma.save-evening', 'evening')}</Button>
        </HouseForm>
      </Box>
      <BesideStart card={card} page={page} names={names} />
      <Box title={say('dilemma.card')}>
        <HouseForm
          version={card.version}
          action={page}
          draft={placeOf(card, 'kaart')}
          label={say('dilemma.card')}
        >
          <input type="hidden" name="do" value="text" />
          <DilemmaFields values={text} problems={problems} limits={limits} />
          <Button kind="plain">{button('dilemma.save', 'text')}</Button>
        </HouseForm>
      </Box>
      <LeaveOut inUse={card.inUse} page={page} />
      <Changes history={history} page={page} names={names} />
    </>
  )
}
