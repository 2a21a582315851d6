/** What is known of a person, said in words: for history and for two texts side by side. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayBirthday } from '../../foundation/days.said.ts'
import type { Details, Part } from './rules.details.ts'
import { addressLine, contactsLine, phonesLine } from './rules.lines.ts'

/** Empty when there is nothing to say. */
export const useSaying = () => {
  const say = useWords('residents')
  const { language } = useHouse()
  return <P extends Part>(part: P, value: Details[P]): string => {
    const known = { [part]: value } as Partial<Details>
    if (known.address) return addressLine(known.address)
    if (known.phones) return phonesLine(known.phones)
    if (known.contacts) return contactsLine(known.contacts)
    if (known.birthday) return sayBirthday(known.birthday, language)
    if (known.ageBand) return say(`ages.${known.ageBand}`)
    if (known.reach) return say(`reaches.${known.reach}`)
    if (known.isMember !== undefined) return say(known.isMember ? 'value.yes' : 'value.no')
    if (known.ended !== undefined) return known.ended ? say(`ended.${known.ended}`) : say('value.lives-here')
    return typeof value === 'string' ? value : ''
  }
}
