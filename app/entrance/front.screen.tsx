import { Actions, Button } from '../furniture/button.tsx'
import { Drawing } from '../furniture/drawing.tsx'
import { List, ListItem } from '../furniture/list.tsx'
import { Narrow } from '../furniture/narrow.tsx'
import { Title } from '../furniture/title.tsx'
import { findVillageId } from '../village/village/door.ts'
import { beginningOf } from './begin.setup.ts'
import { HouseForm, useHouse, useWords } from './house.tsx'
import { type Args, goTo, visitOf } from './visit.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const villages = visit.visitor?.villages ?? []
  if (villages.length === 1) throw goTo(`/${villages[0]?.slug}`)
  const { state } = await beginningOf(visit)
  const example = state === 'open' && (await findVillageId(visit.database.gate, 'esdorp')) !== null
  return { fresh: state === 'open', keys: state === 'keys', example }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Front({ loaderData: { fresh, keys, example } }: Props) {
  const { visitor } = useHouse()
  const say = useWords('entrance')
  const begin = useWords('village')
  if (visitor?.villages.length === 0) return <NoVillage />
  return (
    <Narrow>
      <Drawing kind="village" />
      <Title line={say('front.lead')}>{say('front.title')}</Title>
      {fresh && !example && <p>{begin('begin.fresh')}</p>}
      {fresh && !example && <p>{begin('begin.fresh-line')}</p>}
      {keys && !visitor && <p>{begin('begin.half-way')}</p>}
      {visitor ? (
        <>
          <h2>{say('front.your-villages')}</h2>
          <List>
            {visitor.villages.map(({ slug, name }) => (
              <ListItem key={slug} name={name} to={`/${slug}`} />
            ))}
          </List>
        </>
      ) : (
        <Actions>
          {fresh && <Button to="/begin">{begin('begin.own')}</Button>}
          {fresh && !example && (
            <Button kind="plain" to="/begin?naar=voorbeeld">
              {begin('begin.example')}
            </Button>
          )}
          {keys && <Button to="/begin">{begin('begin.go-on')}</Button>}
          {(!fresh || example) && (
            <Button kind={fresh || keys ? 'plain' : 'main'} to="/in">
              {say('front.sign-in')}
            </Button>
          )}
        </Actions>
      )}
    </Narrow>
  )
}

/** An adviser of the network, or somebody who works in no village any more: nothing of any village, and the own keys. */
const NoVillage = () => {
  const say = useWords('entrance')
  return (
    <>
      <Title>{say('front.no-village')}</Title>
      <p>{say('front.adviser')}</p>
      <p>{say('front.left')}</p>
      <Actions>
        <Button to="/account">{say('front.account')}</Button>
      </Actions>
      <HouseForm action="/uit" label={say('front.out')}>
        <Button kind="plain">{say('front.out')}</Button>
      </HouseForm>
    </>
  )
}
