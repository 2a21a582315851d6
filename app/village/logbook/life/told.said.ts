/** Whom to call and what to say: "Bel Niels Boonstra", "de rit van Ria Schaap gaat van woensdag 2 naar donderdag 10 december". */
import type { Tell } from '../../../entrance/words.ts'
import { sayDate, sayShort } from '../../../foundation/days.said.ts'
import type { Day } from '../../../foundation/days.ts'
import { sayHours } from '../lines/rules.saying.ts'
import { excerpt } from '../rules.excerpt.ts'
import { hasOther, type On, sayDays, sayHome, type When } from './moved.said.ts'
import type { About, Telling } from './rules.telling.ts'

/** "Bel Niels Boonstra af" */
export const sayCall = (say: Tell<'logbook'>, kind: Telling, name: string): string =>
  say(kind === 'tell-off' ? 'life.tell.call-off' : 'life.tell.call', { name })

/** Without a full stop, and without who is called: that stands in front of it. */
export function sayAbout(say: Tell<'logbook'>, kind: Telling, about: About, on: On): string {
  const thing = sayThing(say, about)
  const day = about.day ? sayOne(about.day, on) : ''
  switch (kind) {
    case 'tell-moved':
      return sayMoved(say, thing, about, on)
    case 'tell-off':
      return day ? say('life.tell.is-off-on', { thing, day }) : say('life.tell.is-off', { thing })
    default:
      return say(`life.tell.${kind}`, { thing, day })
  }
}

/** "de rit van Ria Schaap"; to whoever asked "de rit met Niels Boonstra". */
function sayThing(say: Tell<'logbook'>, { kind, words, asker, helper, forAsker }: About): string {
  const what =
    kind === 'vervoer' ? say('life.tell.ride') : say('life.tell.words', { words: excerpt(words, 40) })
  const name = forAsker ? helper : asker
  return name ? say(forAsker ? 'life.tell.with' : 'life.tell.of', { what, name }) : what
}

/** From what to what; only what it is now, where nobody knows what it was. */
function sayMoved(say: Tell<'logbook'>, thing: string, { former, now, day }: About, on: On): string {
  const was: When = { ...now, ...former }
  const fromTo = (what: string, from: string, to: string) =>
    from && to && from !== to ? say('life.tell.from-to', { thing: what, from, to }) : ''
  const hours = (when: When) => sayHours(when, on.language)
  const onDay = day ? say('life.tell.on', { thing, day: sayOne(day, on) }) : thing
  const said =
    fromTo(thing, ...twoDays(was, now, on)) ||
    fromTo(onDay, hours(was), hours(now)) ||
    fromTo(onDay, sayHome(say, was, on.language), sayHome(say, now, on.language))
  const isOther = hasOther(former ?? {}, 'wished_time', 'wished_time_until', 'part')
  const isNow = [sayDays(now, on), hours(now)].filter(Boolean).join(', ')
  if (said) return [said, isOther && !said.includes(hours(now)) && hours(now)].filter(Boolean).join(', ')
  return isNow ? say('life.tell.is-now', { thing, when: isNow }) : say('life.tell.is-other', { thing })
}

/** Within one month its name is said once: "woensdag 2" and "donderdag 10 december". */
function twoDays(was: When, now: When, on: On): [string, string] {
  const [from, to] = [was.wished_day, now.wished_day]
  const isOne = (when: When) => !when.repeat_every && !when.wished_until
  if (!from || !to || !isOne(was) || !isOne(now)) return [sayDays(was, on), sayDays(now, on)]
  if (from === to) return ['', '']
  const said = sayOne(from, on)
  const isNear = from.slice(0, 7) === to.slice(0, 7)
  return [isNear ? said.split(' ').slice(0, 2).join(' ') : said, sayOne(to, on)]
}

const sayOne = (day: Day, { today, language, onPaper }: On): string =>
  onPaper ? sayShort(day, language) : sayDate(day, today, language)
