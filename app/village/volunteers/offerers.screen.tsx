/** Clubs, shops, the school, a farm: who offers something and is no person; and one more. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { List } from '../../furniture/list.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { OffererRow } from './list.rows.tsx'
import { OffererFields } from './offerer.fields.tsx'
import { addOfferer, offerers, type StandingOfferer } from './queries.offerers.ts'
import { readOfferer } from './rules.offerers.ts'
import { shownAt } from './rules.shown.ts'
import { givenOf, ringable } from './sent.ts'
import { byOf } from './undoing.ts'

const draft = 'vrijwilligers/anderen'

export async function loader(args: Args) {
  const { tx, village, say, saw } = inVillage(args)
  const [all] = await Promise.all([offerers(tx, village.id), refill(args, draft)])
  saw(all.map(({ id }) => shownAt(id)))
  return { offerers: all, title: say('volunteers')('offerers.title') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, saw } = visit
  const wish = readOfferer(givenOf(fields), ringable)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const id = await addOfferer(tx, byOf(visit), wish.value)
  saw([shownAt(id)], 'U')
  return goTo(`/${village.slug}/vrijwilligers/anderen/${id}?nieuw`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Offerers({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const problems = useSentences('volunteers', actionData?.problems)
  const base = `/${village?.slug}/vrijwilligers`
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  const [now, before] = [true, false].map(here =>
    loaderData.offerers.filter(({ stopped }) => (stopped === null) === here),
  ) as [StandingOfferer[], StandingOfferer[]]
  const rows = (of: StandingOfferer[]) =>
    of.map(each => <OffererRow key={each.id} offerer={each} to={`${base}/anderen/${each.id}`} />)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('offerers.line')} back={{ to: base, label: say('list.title') }}>
        {say('offerers.title')}
      </Title>
      <List label={say('offerers.title')} empty={<p>{say('offerers.empty')}</p>}>
        {rows(now)}
      </List>
      <Card title={say('offerers.new')}>
        <HouseForm draft={draft} label={say('offerers.new')}>
          <OffererFields
            typed={actionData?.typed ?? {}}
            problems={problems}
            bsn={bsn ? String(bsn.values?.number) : null}
          />
          <Button>{say('offerers.add')}</Button>
        </HouseForm>
      </Card>
      {before.length > 0 && (
        <>
          <h2>{say('offerers.before')}</h2>
          <List label={say('offerers.before')}>{rows(before)}</List>
        </>
      )}
    </>
  )
}
