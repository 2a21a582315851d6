/** A limit of the village's own. */
import { randomUUID } from 'node:crypto'
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { kindsOf } from '../village/door.ts'
import { afterDeed, whoOf } from './deeds.ts'
import { LimitFields, typedLimit } from './limit.fields.tsx'
import { addCard } from './queries.cards.ts'
import { noteChanges } from './queries.changes.ts'
import { emptyLimit, readLimit } from './rules.limits.ts'

const place = 'grenzen/nieuw'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  await refill(args, place)
  return {
    kinds: (await kindsOf(tx, village.id)).filter(({ inUse }) => inUse),
    guide: `/${village.slug}/grenzen`,
    title: say('library')('new.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const codes = (await kindsOf(tx, village.id)).map(({ code }) => code)
  const typed = { text: (name: string) => fields.text(name), texts: (name: string) => fields.texts(name) }
  const wish = readLimit(typed, codes)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const code = `e-${randomUUID().slice(0, 8)}`
  await addCard(tx, whoOf(visit), 'limit', code, wish.value)
  const added = { before: { inUse: false }, after: { inUse: true } }
  const deed = await noteChanges(tx, whoOf(visit), 'limit', [{ code, title: wish.value.title, ...added }])
  return afterDeed(`/${village.slug}/grenzen/kaart/${code}`, deed)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function NewLimit({ loaderData: { kinds, guide }, actionData }: Props) {
  const say = useWords('library')
  const problems = useSentences('library', actionData?.problems)
  const fresh = { ...typedLimit(emptyLimit), verdict: '' }
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: guide, label: say('guide.title') }} line={say('new.line')}>
        {say('new.title')}
      </Title>
      <HouseForm action={`${guide}/nieuw`} draft={place} label={say('new.title')}>
        <LimitFields values={actionData?.typed ?? fresh} problems={problems} kinds={kinds} />
        <Button>{say('new.button')}</Button>
      </HouseForm>
    </Narrow>
  )
}
