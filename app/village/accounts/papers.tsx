/** The papers of this room: the card with codes, and the letter that goes with a new one. */
import type { Visit } from '../../entrance/visit.ts'
import { sayDate, sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { makePdf, type SheetData } from '../../foundation/documents.ts'
import card from './card.document.typ?raw'
import letter from './letter.document.typ?raw'
import type { Card } from './queries.cards.ts'

type Holder = { name: string; login: string }

export const drawCard = (visit: Visit, holder: Holder, { codes }: Card) =>
  makePdf(card, {
    ...common(visit, holder),
    words: {
      phone: say(visit, 'paper.phone'),
      title: say(visit, 'paper.card-title'),
      name: say(visit, 'paper.card-name', { login: holder.login }),
      how: say(visit, 'paper.card-how'),
      safe: say(visit, 'paper.card-safe'),
    },
    codes: codes.map(spaced),
  })

export const drawLetter = (
  visit: Visit,
  holder: Holder,
  { codes }: Card,
  given: { code: string; link: string; until: Temporal.Instant },
) => {
  const until = sayDate(dayOf(given.until), visit.today, visit.language)
  return makePdf(`${letter}\n#pagebreak()\n${body(card)}`, {
    ...common(visit, holder),
    words: {
      phone: say(visit, 'paper.phone'),
      title: say(visit, 'paper.letter-title'),
      hello: say(visit, 'paper.hello', { name: holder.name }),
      step1: say(visit, 'paper.step1'),
      step2: say(visit, 'paper.step2'),
      step3: say(visit, 'paper.step3', { login: holder.login }),
      until: say(visit, 'paper.until', { until }),
      once: say(visit, 'paper.once'),
      link: say(visit, 'paper.link', { until }),
      card: say(visit, 'paper.card-title'),
      name: say(visit, 'paper.card-name', { login: holder.login }),
      how: say(visit, 'paper.card-how'),
      safe: say(visit, 'paper.card-safe'),
    },
    address: `${visit.origin}/in/brief`,
    link: `${visit.origin}/in/brief/${given.link}`,
    code: given.code.replace(/(.{4})(?=.)/g, '$1 '),
    codes: codes.map(spaced),
  })
}

/** The card as second page of the letter: without its own sheet around it. */
const body = (template: string) => template.replace(/^#show: sheet.*$/m, '#heading(level: 1, words.card)')

const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

const common = (visit: Visit, holder: Holder) => {
  const village = visit.village ?? visit.visitor?.villages[0]
  return {
    village: village?.name ?? 'Umkiek',
    phone: village?.phone ?? '',
    language: visit.language,
    printed: `${holder.name} · ${sayWholeDate(visit.today, visit.language)}`,
  } satisfies Partial<SheetData>
}

const say = (visit: Visit, key: string, values?: Record<string, string>) =>
  (visit.say('accounts') as unknown as (key: string, values?: Record<string, string>) => string)(key, values)
