/** The village is there: a card with codes on paper, and a PIN in the head, and its first person can come in. */
import { Button } from '../furniture/button.tsx'
import { Card } from '../furniture/card.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Problems } from '../furniture/problems.tsx'
import { Title } from '../furniture/title.tsx'
import { firstKeys, hasCard } from './begin.keys.ts'
import { beginningOf } from './begin.setup.ts'
import { HouseForm, useSentences, useWords } from './house.tsx'
import { cardPath, keysPath } from './rules.begin.ts'
import { type Args, askAgain, goTo, type Refused, type Visit, visitOf } from './visit.ts'

async function founding(visit: Visit) {
  const beginning = await beginningOf(visit)
  if (beginning.state !== 'keys' || !beginning.setup.mine) throw goTo('/begin')
  return beginning
}

export async function loader(args: Args) {
  const visit = visitOf(args)
  const founded = await founding(visit)
  const village = founded.village.name
  return {
    card: await hasCard(visit, founded),
    village,
    title: visit.say('village')('begin.keys.title', { village }),
  }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const founded = await founding(visit)
  if (!(await hasCard(visit, founded))) return askAgain([{ field: '', sentence: 'problems.card-first' }], {})
  return goTo(await firstKeys(visit, founded))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BeginKeys({ loaderData: { card, village }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('begin.keys.line')}>{say('begin.keys.title', { village })}</Title>
      <Card title={say('begin.keys.card')}>
        <p>{say(card ? 'begin.keys.card-there' : 'begin.keys.card-line')}</p>
        <p>{say('begin.keys.card-back')}</p>
        <HouseForm action={cardPath} label={say('begin.keys.card')}>
          <Button kind={card ? 'plain' : 'main'}>
            {say(card ? 'begin.keys.card-again' : 'begin.keys.card-make')}
          </Button>
        </HouseForm>
      </Card>
      <Card title={say('begin.keys.pin')}>
        <p>{say('begin.keys.pin-line')}</p>
        <HouseForm action={keysPath} label={say('begin.keys.pin')}>
          <Button kind={card ? 'main' : 'plain'}>{say('begin.keys.pin-on')}</Button>
        </HouseForm>
      </Card>
    </Narrow>
  )
}
