/** Who of the whole village may stand in the list twice. Somebody looks at each pair; nothing is ever merged by itself. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { More } from '../../furniture/more.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { useReasons } from './doubles.maybe.tsx'
import { type DoublePair, doublesInVillage, type InPair } from './doubles.village.ts'
import { setApart } from './queries.apart.ts'
import { findResident } from './queries.find.ts'
import { shown } from './rules.shown.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw } = inVillage(args)
  const asked = new URL(args.request.url).searchParams
  const after = /^\d{1,6}$/.test(asked.get('na') ?? '') ? Number(asked.get('na')) : 0
  const { pairs, next } = await doublesInVillage(tx, village.id, after)
  saw(pairs.flatMap(({ one, other }) => [one, other].flatMap(({ id }) => shown(id, 'name'))))
  return {
    title: say('residents')('doubles-list.title'),
    pairs,
    next,
    isFirst: after === 0,
    apart: asked.has('apart'),
  }
}

export async function action(args: Args) {
  const { tx, village, visitor, now, fields, saw } = inVillage(args)
  const one = await findResident(tx, village.id, fields.text('one'))
  const other = await findResident(tx, village.id, fields.text('other'))
  if (!one || !other || one.id === other.id) throw notHere()
  await setApart(tx, { village: village.id, account: visitor.accountId, at: now }, one.id, other.id)
  saw(
    [one, other].flatMap(({ id }) => shown(id, 'name')),
    'U',
  )
  return goTo(`/${village.slug}/mensen/dubbel?apart`)
}

export default function Doubles({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('residents')
  const { village } = useHouse()
  const { pairs, next, isFirst, apart } = loaderData
  const people = `/${village?.slug}/mensen`
  return (
    <>
      <Title back={{ to: people, label: say('list.title') }} line={say('doubles-list.line')}>
        {say('doubles-list.title')}
      </Title>
      {apart && (
        <Notice kind="done" word={say('doubles-list.kept')}>
          {null}
        </Notice>
      )}
      {pairs.length === 0 && !next && (
        <Empty title={say(isFirst ? 'doubles-list.empty' : 'doubles-list.no-more')} drawing="house">
          {isFirst && say('doubles-list.empty-line')}
        </Empty>
      )}
      {pairs.length > 0 && (
        <List label={say('doubles-list.title')}>
          {pairs.map(pair => (
            <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
          ))}
        </List>
      )}
      {next && <More to={`${people}/dubbel?na=${next}`}>{say('doubles-list.more')}</More>}
    </>
  )
}

const Pair = ({ pair: { one, other, reasons, doubts } }: { pair: DoublePair }) => {
  const say = useWords('residents')
  const { village } = useHouse()
  const sayReasons = useReasons()
  const people = `/${village?.slug}/mensen`
  const compare = `${people}/${one.id}/samenvoegen?met=${other.id}`
  const both = say('doubles-list.both', { one: one.name, other: other.name })
  const where = one.where === other.where ? [one.where] : [one, other].map(whereOf)
  const lines = [
    ...where,
    reasons.length > 0 && say('doubles.because', { reasons: sayReasons(reasons) }),
    doubts.length > 0 && say('doubles.but', { reasons: sayReasons(doubts) }),
  ].filter(Boolean) as string[]
  return (
    <ListItem
      name={both}
      to={compare}
      words={lines.map(line => (
        <span className="item-line" key={line}>
          {line}
        </span>
      ))}
      action={
        <HouseForm action={`${people}/dubbel`} label={say('doubles-list.two-label', { both })}>
          <input type="hidden" name="one" value={one.id} />
          <input type="hidden" name="other" value={other.id} />
          <Actions pair>
            <Button kind="plain" to={compare} label={say('doubles-list.look-label', { both })}>
              {say('doubles-list.look')}
            </Button>
            <Button kind="plain" label={say('doubles-list.two-label', { both })}>
              {say('merge.two-people')}
            </Button>
          </Actions>
        </HouseForm>
      }
    />
  )
}

const whereOf = ({ name, where }: InPair) => (where ? `${name}: ${where}` : '')
