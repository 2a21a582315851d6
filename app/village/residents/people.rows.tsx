/** A person in a list: the name large, then where they live; the telephone is one tap. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Phone } from '../../furniture/phone.tsx'
import type { Listed } from './queries.list.ts'

export const PeopleList = ({ people, label }: { people: readonly Listed[]; label: string }) => (
  <List label={label} columns>
    {people.map(person => (
      <PersonRow key={person.id} person={person} />
    ))}
  </List>
)

const PersonRow = ({ person }: { person: Listed }) => {
  const { village } = useHouse()
  const say = useWords('residents')
  const { id, name, maidenName, street, houseNumber, phone, ended } = person
  const born = maidenName && say('list.born', { name: maidenName })
  return (
    <ListItem
      name={name}
      to={`/${village?.slug}/mensen/${id}`}
      line={dotted([born, `${street} ${houseNumber}`.trim()])}
      mark={ended && <Mark state="off">{say(`ended.${ended}`)}</Mark>}
      action={phone && !ended && <Phone number={phone} />}
    />
  )
}
