/** Everybody who takes part, in the order of the alphabet, and who else offers something: found by kind and by free words. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, keepAsked } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Field } from '../../furniture/field.tsx'
import { List } from '../../furniture/list.tsx'
import { Select } from '../../furniture/select.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { loadList, place } from './list.loaded.ts'
import { OffererRow, PersonRow, rowOf } from './list.rows.tsx'
import { shownAt, shownIn } from './rules.shown.ts'

export async function loader(args: Args) {
  const { saw, say, village } = inVillage(args)
  const { people, by, ...loaded } = await loadList(args)
  saw(
    [
      ...people.flatMap(({ id }) => shownIn(id, 'takes-part')),
      ...loaded.offerers.map(({ id }) => shownAt(id)),
    ],
    loaded.asked ? 'S' : 'R',
  )
  return {
    ...loaded,
    people: people.map(taker => rowOf(taker, by)),
    here: `/${village.slug}/vrijwilligers`,
    title: say('volunteers')('list.title'),
  }
}

/** What is looked for waits on the server: the answer is a page that one can come back to. */
export async function action(args: Args) {
  const { village, fields } = inVillage(args)
  const wat = fields.text('wat').slice(0, 200)
  if (wat) await keepAsked(args, place, { wat })
  return goTo(`/${village.slug}/vrijwilligers${wat ? '?gezocht' : ''}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Volunteers({ loaderData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const { begun, offerers, here } = loaderData
  if (!begun && offerers.length === 0)
    return (
      <>
        <Heading here={here} />
        <Empty
          title={say('list.empty')}
          drawing="house"
          action={<Button to={`/${village?.slug}/mensen`}>{say('list.to-people')}</Button>}
        >
          {say('list.empty-line')}
          <p>
            <a href={`${here}/anderen`}>{say('offerers.link')}</a>
          </p>
        </Empty>
      </>
    )
  return (
    <>
      <Heading here={here} />
      <Asking {...loaderData} />
      <Found {...loaderData} />
      <p>
        <a href={`${here}/belronde`}>{say('list.round')}</a> ·{' '}
        <a href={`${here}/bedanken`}>{say('list.thanks')}</a> ·{' '}
        <a href={`${here}/kader`}>{say('cadre.title')}</a> ·{' '}
        <a href={`${here}/anderen`}>{say('offerers.link')}</a>
      </p>
    </>
  )
}

const Heading = ({ here }: { here: string }) => {
  const say = useWords('volunteers')
  const { village } = useHouse()
  return (
    <Title
      line={say('list.line')}
      back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      action={
        <Button kind="plain" to={`${here}/blad`}>
          {say('list.print')}
        </Button>
      }
    >
      {say('list.title')}
    </Title>
  )
}

/** Free words travel by POST; the kind may stand in the address. */
const Asking = ({ asked, kind, kinds, here }: Props['loaderData']) => {
  const say = useWords('volunteers')
  return (
    <>
      <HouseForm action={here} label={say('list.ask')}>
        <SideBySide>
          <Field
            name="wat"
            type="search"
            size="middle"
            label={say('list.ask')}
            value={asked}
            maxLength={120}
          />
          <Button kind="plain">{say('list.ask-button')}</Button>
        </SideBySide>
      </HouseForm>
      <Details summary={kind ? say('list.of-kind', { kind: kind.name }) : say('list.choose')}>
        <form method="get" action={here}>
          <Select
            name="soort"
            label={say('list.kind')}
            none={say('list.any-kind')}
            value={kind?.code ?? ''}
            options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Actions>
            <Button kind="plain">{say('list.show')}</Button>
          </Actions>
        </form>
      </Details>
    </>
  )
}

const Found = ({ people, offerers, asked, loose, kind, here }: Props['loaderData']) => {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const all = (asked || kind) && (
    <p>
      <a href={here}>{say('list.all')}</a>
    </p>
  )
  if (people.length + offerers.length === 0)
    return (
      <Empty title={asked ? say('list.nobody', { asked }) : say('list.nobody-likes')} action={all}>
        {say('list.nobody-line')}
      </Empty>
    )
  return (
    <>
      {asked && <h2>{say(loose ? 'list.loose' : 'list.found', { asked })}</h2>}
      {people.length > 0 && (
        <List label={say('list.title')}>
          {people.map(person => (
            <PersonRow key={person.id} person={person} to={`/${village?.slug}/mensen/${person.id}`} />
          ))}
        </List>
      )}
      {offerers.length > 0 && (
        <>
          <h2>{say('offerers.title')}</h2>
          <List label={say('offerers.title')}>
            {offerers.map(offerer => (
              <OffererRow key={offerer.id} offerer={offerer} to={`${here}/anderen/${offerer.id}`} />
            ))}
          </List>
        </>
      )}
      {all}
    </>
  )
}
