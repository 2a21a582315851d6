/** The places that people go to: for reading a call and, later, for rides. One place by itself: place.screen.tsx. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Empty } from '../../furniture/empty.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { PlaceFields } from './place.fields.tsx'
import { noteChange } from './queries.changes.ts'
import { addPlace, type PlaceRow, placesOf, savePlace } from './queries.places.ts'
import { oneAtATime } from './queries.village.ts'
import { readPlace } from './rules.places.ts'
import { writeList } from './rules.typed.ts'

/** Of the form for a new one; each place has its own. */
const draft = 'instellingen/plekken#nieuw'
const pageOf = (slug: string) => `/${slug}/instellingen/plekken`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { village, visitor } = visit
  await refill(args, draft)
  return {
    places: await placesOf(visit.tx, village.id),
    history: await historyOf(visit, args.request, 'place'),
    page: pageOf(village.slug),
    // A coordinator has no settings to go back to.
    up: `/${village.slug}/${visitor.roles.includes('administrator') ? 'instellingen' : 'meer'}`,
    title: visit.say('village')('places.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const page = pageOf(village.slug)
  const back = await takingBack(visit, 'place', page)
  if (back) return back
  await oneAtATime(tx, village.id)
  const places = await placesOf(tx, village.id)
  const [deed, id] = fields.text('do').split(':')
  if (deed === 'in' || deed === 'out') {
    const place = places.find(each => each.id === id)
    if (!place) throw notHere()
    const inUse = deed === 'in'
    if (place.inUse === inUse) return goTo(page)
    await savePlace(tx, village.id, place.id, { inUse }, place.version)
    const thing = { about: 'place', thing: place.id, name: place.name } as const
    const what = { before: { inUse: place.inUse }, after: { inUse } }
    return afterDeed(page, await noteChange(tx, whoOf(visit), thing, what))
  }
  if (deed !== 'add') throw notHere()
  const typed = { name: fields.text('name'), also: fields.text('also'), address: fields.text('address') }
  const wish = readPlace(typed, places)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const added = await addPlace(tx, village.id, wish.value)
  const thing = { about: 'place', thing: added, name: wish.value.name } as const
  const what = { before: { inUse: false }, after: { inUse: true } }
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, what))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Places({ loaderData: { places, history, page, up }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const rest = places.filter(({ inUse }) => !inUse)
  const settings = up.endsWith('/instellingen')
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Done history={history} page={page} />
      <Title
        back={{ to: up, label: settings ? say('settings.title') : say('more.title') }}
        line={say('places.line')}
      >
        {say('places.title')}
      </Title>
      <List empty={<Empty title={say('places.empty')}>{say('places.empty-line')}</Empty>}>
        {places
          .filter(({ inUse }) => inUse)
          .map(place => (
            <ListItem
              key={place.id}
              name={place.name}
              line={<Line {...place} />}
              to={`${page}/${place.id}`}
            />
          ))}
      </List>
      <Card title={say('places.new')}>
        <HouseForm action={page} draft={draft} label={say('places.new')}>
          <PlaceFields values={actionData?.typed ?? {}} problems={problems} />
          <Button name="do" value="add">
            {say('places.add')}
          </Button>
        </HouseForm>
      </Card>
      {rest.length > 0 && (
        <>
          <h2>{say('places.unused')}</h2>
          <List>
            {rest.map(place => (
              <ListItem
                key={place.id}
                name={place.name}
                line={<Line {...place} />}
                to={`${page}/${place.id}`}
              />
            ))}
          </List>
        </>
      )}
      <Changes history={history} page={page} />
    </>
  )
}

const Line = ({ address, also }: PlaceRow) => {
  const say = useWords('village')
  const parts = [address, also.length > 0 && say('places.also', { words: writeList(also) })].filter(Boolean)
  return dotted(parts)
}
