/** Somebody new: a name is enough. Whoever may stand on the list already is shown first, with the reason. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, draftOf, goTo, inVillage, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { DoublesRegion } from './doubles.region.tsx'
import { NotBsn } from './not-bsn.tsx'
import { possibleDoubles } from './queries.doubles.ts'
import { addResident } from './queries.save.ts'
import {
  ContactFields,
  type FieldsProps,
  HomeFields,
  MoreFields,
  NoteFields,
  wired,
} from './resident.fields.tsx'
import { readAddress } from './rules.address.ts'
import type { Double } from './rules.alike.ts'
import { type Group, groupOf } from './rules.groups.ts'
import { shown } from './rules.shown.ts'
import type { Typed } from './rules.typed.ts'
import { readWish } from './rules.wish.ts'

const place = 'mensen/nieuw'
type Again = { problems: Problem[]; typed: Typed; doubles: Double[]; asked: boolean }

export async function loader(args: Args) {
  const visit = inVillage(args)
  const sent = visit.fields.has('_key')
  if (!sent && visit.path.endsWith('/lijkt-op')) throw goTo(`/${visit.village.slug}/${place}`)
  const draft = sent ? null : await draftOf(args, place)
  return {
    typed: draft?.typed ?? {},
    draftFrom: draft?.savedAt ?? null,
    title: visit.say('residents')('new.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields, today } = visit
  const again = (status: number, known: Partial<Again>) =>
    data({ problems: [], typed: fields.typed(), doubles: [], asked: false, ...known }, { status })
  if (visit.path.endsWith('/lijkt-op')) {
    // One letter is like half the village.
    const asked = fields.text('name').length > 1
    return again(200, { doubles: asked ? await alike(visit) : [], asked })
  }

  const wish = readWish(field => fields.text(field), today)
  if (!wish.ok) return again(422, { problems: wish.problems })
  const doubles = await alike(visit)
  const others = fields.text('other').split(' ')
  // "Somebody else" was said of those who were shown, not of whoever came to the list since.
  if (doubles.some(({ id }) => !others.includes(id))) return again(422, { doubles, asked: true })
  const by = { village: village.id, account: visitor.accountId, at: now }
  const id = await addResident(tx, by, wish.value)
  visit.saw(shown(id, 'page'), 'C')
  return goTo(`/${village.slug}/mensen/${id}?bewaard`)
}

/** Looks with whatever was typed so far; half a telephone number or address simply says nothing yet. */
async function alike({ tx, village, fields, saw }: VillageVisit): Promise<Double[]> {
  const name = fields.text('name')
  if (!name) return []
  const address = readAddress(field => fields.text(field))
  const doubles = await possibleDoubles(tx, village.id, {
    name,
    maidenName: fields.text('maiden'),
    phones: [0, 1, 2, 3].map(row => fields.text(`phone-${row}`)).filter(Boolean),
    address: address.ok ? address.value : null,
  })
  saw(
    doubles.flatMap(({ id }) => shown(id, 'name')),
    'S',
  )
  return doubles
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again }

export default function New({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const { typed } = actionData ?? loaderData
  const problems = useSentences('residents', actionData?.problems)
  const base = `/${village?.slug}/mensen`
  const form = { typed, problems }
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('new.line')} back={{ to: base, label: say('list.title') }}>
        {say('new.title')}
      </Title>
      {loaderData.draftFrom && <DraftNotice place={place} savedAt={loaderData.draftFrom} />}
      <div>
        <umkiek-live to={`${base}/lijkt-op`} regions="doubles">
          <HouseForm action={`${base}/nieuw`} draft={place} label={say('new.title')}>
            <Field {...wired(form, 'name')} label={say('field.name')} ready={!actionData} />
            <div id="doubles" aria-live="polite">
              <DoublesRegion doubles={actionData?.doubles ?? []} asked={actionData?.asked ?? false} />
            </div>
            <p>
              <Button kind="quiet" action={`${base}/lijkt-op`}>
                {say('new.look')}
              </Button>
            </p>
            <Groups {...form} />
            <NotBsn typed={typed} number={bsn ? String(bsn.values?.number) : null} />
            <Actions thumb>
              <Button>{say('new.button')}</Button>
            </Actions>
          </HouseForm>
        </umkiek-live>
      </div>
    </Narrow>
  )
}

/** Open when something stands in it, or has to be put right there. */
const Groups = (form: FieldsProps) => {
  const say = useWords('residents')
  const isOpen = (group: Group) =>
    form.problems.some(({ field }) => groupOf(field) === group) ||
    Object.entries(form.typed).some(
      ([field, value]) => groupOf(field) === group && field !== 'reach' && [value].flat().some(Boolean),
    )
  return (
    <>
      <Details summary={say('new.home')} open={isOpen('home')}>
        <HomeFields {...form} />
      </Details>
      <Details summary={say('new.more')} open={isOpen('more')}>
        <MoreFields {...form} />
      </Details>
      <Details summary={say('new.around')} open={isOpen('around')}>
        <ContactFields {...form} />
        <NoteFields {...form} />
      </Details>
    </>
  )
}
