/** What is known of a person, said in words: for history and for two texts side by side. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayBirthday } from '../../foundation/days.said.ts'
import type { Address, Contact, Details, Part, Phone } from './rules.details.ts'

/** Empty when there is nothing to say. */
export const useSaying = () => {
  const say = useWords('residents')
  const { language } = useHouse()
  return <P extends Part>(part: P, value: Details[P]): string => {
    const known = { [part]: value } as Partial<Details>
    if (known.address) return addressLine(known.address)
    if (known.phones) return known.phones.map(phoneLine).join(', ')
    if (known.contacts) return known.contacts.map(contactLine).join('; ')
    if (known.birthday) return sayBirthday(known.birthday, language)
    if (known.ageBand) return say(`ages.${known.ageBand}`)
    if (known.reach) return say(`reaches.${known.reach}`)
    if (known.isMember !== undefined) return say(known.isMember ? 'value.yes' : 'value.no')
    if (known.ended !== undefined) return known.ended ? say(`ended.${known.ended}`) : say('value.lives-here')
    return typeof value === 'string' ? value : ''
  }
}

const addressLine = ({ street, houseNumber, postcode, place }: Address) =>
  [`${street} ${houseNumber}`.trim(), `${postcode} ${place}`.trim()].filter(Boolean).join(', ')

const phoneLine = ({ number, note }: Phone) => (note ? `${number} (${note})` : number)

const contactLine = ({ name, relation, phone }: Contact) => [name, relation, phone].filter(Boolean).join(', ')
