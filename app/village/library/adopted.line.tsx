/** Whether all was adopted, when and where, and what was changed since. */
import { useHouse } from '../../entrance/house.tsx'
import type { Language, Tell } from '../../entrance/words.ts'
import { sayBirthday } from '../../foundation/days.said.ts'
import type { countSince, Meeting } from './rules.decisions.ts'

type Props = { adopted: Meeting | null; since: ReturnType<typeof countSince> }

export const AdoptedLine = ({ adopted, since }: Props) => {
  const { say, language } = useHouse()
  return <p>{sayAdopted(say('library'), language, adopted, since)}</p>
}

/** On paper too. */
export function sayAdopted(
  say: Tell<'library'>,
  language: Language,
  adopted: Meeting | null,
  since: Props['since'],
): string {
  if (!adopted) return say('adopted.not')
  const day = sayBirthday(adopted.day, language)
  const later = since.changed + since.new
  return [
    say('adopted.on', { day, meeting: adopted.meeting }),
    later > 0 && say('adopted.changed', { count: later }),
    since.gone > 0 && say('adopted.gone', { count: since.gone }),
  ]
    .filter(Boolean)
    .join(' ')
}
