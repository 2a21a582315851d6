/** A dilemma of the village's own: something that happened here, without a name. */
import { randomUUID } from 'node:crypto'
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { cardsOf } from './cards.ts'
import { afterDeed, whoOf } from './deeds.ts'
import { DilemmaFields } from './dilemma.fields.tsx'
import { addCard } from './queries.cards.ts'
import { noteChanges } from './queries.changes.ts'
import { emptyDilemma, readDilemma } from './rules.dilemmas.ts'
import { inShort } from './rules.limits.ts'
import { inWords } from './shown.ts'

const place = 'grenzen/dilemmas/nieuw'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  await refill(args, place)
  const limits = (await cardsOf(tx, village.id, 'limit')).filter(({ inUse }) => inUse)
  return {
    limits: limits.map(({ code, said }) => ({ code, name: inShort(inWords(say)(said)) })),
    list: `/${village.slug}/grenzen/dilemmas`,
    title: say('library')('dilemma.new'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const codes = (await cardsOf(tx, village.id, 'limit')).map(({ code }) => code)
  const typed = { text: (name: string) => fields.text(name), texts: (name: string) => fields.texts(name) }
  const wish = readDilemma(typed, emptyDilemma, codes)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const code = `e-${randomUUID().slice(0, 8)}`
  await addCard(tx, whoOf(visit), 'dilemma', code, wish.value)
  const added = { before: { inUse: false }, after: { inUse: true } }
  const deed = await noteChanges(tx, whoOf(visit), 'dilemma', [{ code, title: wish.value.title, ...added }])
  return afterDeed(`/${village.slug}/grenzen/dilemmas/${code}`, deed)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function NewDilemma({ loaderData: { limits, list }, actionData }: Props) {
  const say = useWords('library')
  const problems = useSentences('library', actionData?.problems)
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: list, label: say('dilemmas.title') }} line={say('dilemma.new-line')}>
        {say('dilemma.new')}
      </Title>
      <HouseForm action={`${list}/nieuw`} draft={place} label={say('dilemma.new')}>
        <DilemmaFields values={actionData?.typed ?? {}} problems={problems} limits={limits} />
        <Button>{say('dilemma.add')}</Button>
      </HouseForm>
    </Narrow>
  )
}
