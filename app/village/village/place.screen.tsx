/** One place: its name, what people also call it, where it is. */
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
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { InUse } from './in-use.tsx'
import { PlaceFields } from './place.fields.tsx'
import { noteChange } from './queries.changes.ts'
import { placesOf, savePlace } from './queries.places.ts'
import { readPlace } from './rules.places.ts'
import { writeList } from './rules.typed.ts'

async function placeHere({ tx, village }: VillageVisit, id: string | undefined) {
  const places = await placesOf(tx, village.id)
  const place = places.find(each => each.id === id)
  if (!place) throw notHere()
  const list = `/${village.slug}/instellingen/plekken`
  return { place, others: places.filter(each => each !== place), list, page: `${list}/${place.id}` }
}

const draftOf = ({ id }: { id: string }) => `instellingen/plekken/${id}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { place, list, page } = await placeHere(visit, args.params.place)
  await refill(args, draftOf(place))
  const history = await historyOf(visit, args.request, 'place', place.id)
  return { place, list, page, history, title: place.name }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const { place, others, page } = await placeHere(visit, args.params.place)
  const back = await takingBack(visit, 'place', page)
  if (back) return back
  const typed = { name: fields.text('name'), also: fields.text('also'), address: fields.text('address') }
  const wish = readPlace(typed, others)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  if (!(await savePlace(tx, village.id, place.id, wish.value, visit.fields.version()))) {
    return askAgain([meanwhile], fields.typed(), 409)
  }
  const thing = { about: 'place', thing: place.id, name: wish.value.name } as const
  const before = { name: place.name, also: place.also, address: place.address }
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, { before, after: wish.value }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function PlacePage({ loaderData: { place, list, page, history }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const kept = { name: place.name, also: writeList(place.also), address: place.address }
  const values = { ...kept, ...actionData?.typed }
  const clash = isMeanwhile(actionData)
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={(['name', 'also', 'address'] as const).map(field => ({
          label: say(`place.${field}`),
          theirs: kept[field],
          mine: String(values[field]),
        }))}
      />
      <Done history={history} page={page} />
      <Title back={{ to: list, label: say('places.title') }}>{place.name}</Title>
      <HouseForm version={place.version} action={page} draft={draftOf(place)} label={place.name}>
        <PlaceFields values={values} problems={problems} />
        <Button>{say(clash ? 'conflict.keep-mine' : 'place.save')}</Button>
      </HouseForm>
      <InUse what="place" id={place.id} inUse={place.inUse} list={list} />
      <Changes history={history} page={page} />
    </>
  )
}
