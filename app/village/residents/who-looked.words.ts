/** One line of who looked, as one would say it: "Een coördinator (Annie Veld) bekeek …, terwijl er een hulpvraag liep." */
import type { Tell } from '../../entrance/words.ts'
import { sayTime, type Tongue } from '../../foundation/days.ts'
import type { Line } from '../accounts/door.ts'

export type Speakers = readonly { id: string; name: string }[]
/** `what` names whom it is about, `here` stands under their name, `you` is for themselves to read. */
export type Voice = 'what' | 'here' | 'you'
export const sayWho = (say: Tell<'accounts'>, { role, name }: Line) => {
  const somebody = say(`log.who.${role}`)
  return name ? say('log.who.named', { who: somebody, name }) : somebody
}

/** `speakers`: who speaks or spoke for this person, for a copy that one of them got. */
export function sayLook(
  say: Tell<'accounts'>,
  line: Line,
  whom: string,
  language: Tongue,
  speakers: Speakers = [],
  voice: Voice = 'what',
): string {
  const { what, why, to, times, first, said } = line
  const speaker = speakers.find(({ id }) => id === to)?.name ?? say('log.some-speaker')
  const told = { who: sayWho(say, line), what: say(`log.${voice}.${what}`, { name: whom, speaker }) }
  const sentence = first
    ? say('log.emergency', { ...told, time: sayTime(first, language) })
    : why === 'none'
      ? say('log.sentence', told)
      : say('log.sentence-why', { ...told, why: say(`log.why.${why}`) })
  // An emergency is one look, however often the page was drawn in its hour.
  const often = times > 1 && !first ? ` (${say('log.often')})` : ''
  const quoted = said ? ` ${say('log.emergency-said', { said })}` : ''
  return `${capital(sentence).replace(/\.$/, '')}${often}.${quoted}`
}

export const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
