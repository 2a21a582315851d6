type Speakers = readonly { id: string; name: string }[]

/** Of one day: one row for each person, with all that they saw; an emergency stands by itself. */
export function sayLookers(
  say: Tell<'accounts'>,
  lines: readonly Line[],
  whom: string,
  language: Tongue,
  speakers: Speakers = [],
): { key: string; said: string }[] {
  const people = Map.groupBy(lines, ({ key, role, name, first }) => (first ? key : `${role} ${name}`))
  return [...people].map(([key, [first, ...others]]) => {
    const said = sayLook(say, first as Line, whom, language, speakers)
    const also = others.map(line => sayDeed(say, line, whom, speakers))
    return { key, said: also.length > 0 ? `${said.replace(/\.$/, '')}; ${also.join('; ')}.` : said }
  })
}

/** Without who, to go on with: "las een hulpvraag met haar, omdat er om hulp was gevraagd". */
function sayDeed(say: Tell<'accounts'>, { what, why, to, times }: Line, whom: string, speakers: Speakers) {
  const speaker = speakers.find(({ id }) => id === to)?.name ?? say('log.some-speaker')
  const deed = say(`log.what.${what}`, { name: whom, speaker })
  return `${why === 'none' ? deed : `${deed}, ${say(`log.why.${why}`)}`}${times > 1 ? ` (${say('log.often')})` : ''}`
}

/** One line of who looked, as one would say it: "Een coördinator (Annie Veld) bekeek …, omdat er een hulpvraag liep." */
import type { Tell } from '../../entrance/words.ts'
import { sayTime, type Tongue } from '../../foundation/days.ts'
import type { Line } from '../accounts/door.ts'

/** `speakers`: who speaks or spoke for this person, for a copy that one of them got. */
export function sayLook(
  say: Tell<'accounts'>,
  { role, name, what, why, to, times, first, said }: Line,
  whom: string,
  language: Tongue,
  speakers: Speakers = [],
): string {
  const somebody = say(`log.who.${role}`)
  const who = name ? say('log.who.named', { who: somebody, name }) : somebody
  const speaker = speakers.find(({ id }) => id === to)?.name ?? say('log.some-speaker')
  const told = { who, what: say(`log.what.${what}`, { name: whom, speaker }) }
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

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
