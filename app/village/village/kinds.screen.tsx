/** The kinds of help: their order, which are in use, and a new one. One kind by itself: kind.screen.tsx. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { KindFields, UnusedKinds, UsedKinds } from './kinds.lists.tsx'
import { noteChange } from './queries.changes.ts'
import { addKind, type KindRow, kindsOf, orderKinds, saveKind } from './queries.kinds.ts'
import { oneAtATime } from './queries.village.ts'
import { hasRoom, mayLeaveUse, mostKinds, moved, newCode, readKind } from './rules.kinds.ts'

/** Of the form for a new one; each kind has its own. */
const draft = 'instellingen/soorten#nieuw'
const pageOf = (slug: string) => `/${slug}/instellingen/soorten`

export async function loader(args: Args) {
  const visit = inVillage(args)
  await refill(args, draft)
  return {
    kinds: await kindsOf(visit.tx, visit.village.id),
    history: await historyOf(visit, args.request, 'kind'),
    page: pageOf(visit.village.slug),
    title: visit.say('village')('kinds.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const page = pageOf(village.slug)
  const back = await takingBack(visit, 'kind', page)
  if (back) return back
  await oneAtATime(tx, village.id)
  const kinds = await kindsOf(tx, village.id)
  const [deed, code = ''] = fields.text('do').split(':')
  if (deed === 'add') return adding(visit, kinds, page)
  const kind = kinds.find(each => each.code === code)
  if (!kind) throw notHere()
  if (deed === 'up' || deed === 'down') {
    await orderKinds(tx, village.id, moved(kinds, code, deed))
    return goTo(page)
  }
  if (deed === 'in' || deed === 'out') return using(visit, kinds, kind, deed === 'in', page)
  throw notHere()
}

async function adding(visit: VillageVisit, kinds: KindRow[], page: string) {
  const { tx, village, fields } = visit
  const wish = readKind({ name: fields.text('name'), words: fields.text('words') }, kinds)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const room = hasRoom(kinds)
  if (!room.ok) return askAgain(room.problems, fields.typed())
  const code = newCode(
    wish.value.name,
    kinds.map(kind => kind.code),
  )
  await addKind(tx, village.id, code, wish.value, Math.max(0, ...kinds.map(({ position }) => position + 1)))
  const thing = { about: 'kind', thing: code, name: wish.value.name } as const
  const what = { before: { inUse: false }, after: { inUse: true } }
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, what))
}

/** Doing it twice is no trouble: it is in use already, or out of it. */
async function using(visit: VillageVisit, kinds: KindRow[], kind: KindRow, inUse: boolean, page: string) {
  const { tx, village, fields } = visit
  if (kind.inUse === inUse) return goTo(page)
  const may = inUse ? hasRoom(kinds) : mayLeaveUse(kinds, kind.code)
  if (!may.ok) return askAgain(may.problems, fields.typed())
  await saveKind(tx, village.id, kind.code, { inUse }, kind.version)
  const thing = { about: 'kind', thing: kind.code, name: kind.name } as const
  const what = { before: { inUse: kind.inUse }, after: { inUse } }
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, what))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Kinds({ loaderData: { kinds, history, page }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const used = kinds.filter(({ inUse }) => inUse)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Done history={history} page={page} />
      <Title
        back={{ to: page.replace('/soorten', ''), label: say('settings.title') }}
        line={say('kinds.line')}
      >
        {say('kinds.title')}
      </Title>
      <UsedKinds kinds={used} page={page} />
      {used.length < mostKinds ? (
        <Card title={say('kinds.new')}>
          <HouseForm action={page} draft={draft} label={say('kinds.new')}>
            <KindFields typed={actionData?.typed ?? {}} problems={problems} />
            <Button name="do" value="add">
              {say('kinds.add')}
            </Button>
          </HouseForm>
        </Card>
      ) : (
        <p>{say('kinds.full')}</p>
      )}
      <UnusedKinds kinds={kinds.filter(({ inUse }) => !inUse)} page={page} />
      <Changes history={history} page={page} />
    </>
  )
}
