import { Button } from '../furniture/button.tsx'
import { List, ListItem } from '../furniture/list.tsx'
import { useHouse, useWords } from './house.tsx'
import { type Args, goTo, visitOf } from './visit.ts'

export function loader(args: Args) {
  const villages = visitOf(args).visitor?.villages ?? []
  if (villages.length === 1) throw goTo(`/${villages[0]?.slug}`)
  return null
}

export default function Front() {
  const { visitor } = useHouse()
  const say = useWords('entrance')
  return (
    <>
      <h1>{say('front.title')}</h1>
      <p>{say('front.lead')}</p>
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
        <p>
          <Button to="/in">{say('front.sign-in')}</Button>
        </p>
      )}
    </>
  )
}
