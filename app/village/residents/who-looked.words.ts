/** One line of who looked, as one would say it: "Een coördinator (Annie Veld) bekeek …, omdat er een hulpvraag liep." */
import type { Tell } from '../../entrance/words.ts'
import type { Line } from '../accounts/door.ts'

export function sayLook(say: Tell<'accounts'>, { role, name, what, why, times }: Line, whom: string): string {
  const somebody = say(`log.who.${role}`)
  const who = name ? say('log.who.named', { who: somebody, name }) : somebody
  const told = { who, what: say(`log.what.${what}`, { name: whom }) }
  const sentence =
    why === 'none'
      ? say('log.sentence', told)
      : say('log.sentence-why', { ...told, why: say(`log.why.${why}`) })
  const often = times > 1 ? ` (${say('log.times', { count: times })})` : ''
  return `${capital(sentence).replace(/\.$/, '')}${often}.`
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
