/**
 * What an example village made of its cards: all adopted on an evening, three in its own words, one changed since, and a
 * dilemma that was talked about on that same evening.
 */
import type { Tx } from '../../foundation/database.ts'
import { addDays, type Day, zone } from '../../foundation/days.ts'
import { cardsOf, type SaidOf } from './cards.ts'
import { keepAsItStands, saveCard, type Who } from './queries.cards.ts'
import { noteChanges, valuesOf } from './queries.changes.ts'
import { decide } from './queries.decisions.ts'
import type { Sort } from './rules.cards.ts'
import type { Dilemma } from './rules.dilemmas.ts'
import type { Limit } from './rules.limits.ts'

/** `account` and `name`: who takes the calls. */
type Example = { village: string; account: string; name: string; day: Day }

export async function furnishLibrary(tx: Tx, { village, account, name, day }: Example) {
  const at = (ago: number, time: string) =>
    Temporal.PlainDateTime.from(`${addDays(day, -ago)}T${time}`)
      .toZonedDateTime(zone)
      .toInstant()
  const who = (ago: number, time: string): Who => ({ village, account, name, at: at(ago, time) })
  for (const [code, said] of Object.entries(ownWords)) await change(tx, who(70, '10:20'), 'limit', code, said)
  const evening = addDays(day, -61)
  const noted = who(60, '09:15')
  const used = (await cardsOf(tx, village, 'limit')).filter(({ inUse }) => inUse)
  await keepAsItStands(
    tx,
    noted,
    'limit',
    used.filter(({ changedAt }) => changedAt === null),
  )
  const cards = Object.fromEntries(used.map(({ code, said }) => [code, said]))
  const adopted = { what: 'adopted', sort: 'limit', day: evening, meeting, cards, deed: null } as const
  await decide(tx, noted, adopted)
  await change(tx, noted, 'dilemma', 'd03', { ...talked, talkedOn: evening })
  await change(tx, who(12, '14:05'), 'limit', 'g09', laterWords)
}

const meeting = 'vrijwilligersavond in De Esch'

const ownWords: Record<string, Partial<Limit>> = {
  g01: {
    say: 'Ik breng u en ik wacht; voor een kop koffie in de hal is altijd tijd.',
    does: 'Spreek af hoe lang je wacht. Duurt het langer dan twee uur? Bel dan de dorpstelefoon.',
  },
  g10: {
    dont: 'Blijf van gas, meterkast en dak. Een ladder hoger dan twee meter doen we met zijn tweeën.',
  },
  g17: {
    say: 'Een stuk koek sla ik niet af, maar geld gaat bij ons in de pot van het dorp.',
  },
}

const laterWords: Partial<Limit> = {
  does: 'Zet samen op papier wie de sleutel heeft en tot welke dag. Hang er geen naam of adres aan.',
}

const talked: Partial<Dilemma> = {
  outcome:
    'Iets kleins nemen we aan, een envelop geven we vriendelijk terug. We zeggen erbij dat een kaartje net zo fijn is.',
  votesOne: 9,
  votesOther: 14,
}

async function change<T extends Sort>(tx: Tx, who: Who, sort: T, code: string, said: Partial<SaidOf[T]>) {
  const card = (await cardsOf(tx, who.village, sort)).find(each => each.code === code)
  if (!card) throw new Error(`There is no card ${code}.`)
  const text = { said: { ...card.said, ...said }, inUse: card.inUse, edition: card.edition }
  await saveCard(tx, who, sort, code, text, card.version)
  const what = { before: valuesOf(card), after: valuesOf(text) }
  await noteChanges(tx, who, sort, [{ code, title: text.said.title, ...what }])
}
