/** What the cards say on paper. */
import { headOf } from '../../entrance/sheet.ts'
import type { VillageVisit } from '../../entrance/visit.ts'
import { sayAdopted } from './adopted.line.tsx'
import { cardsOf } from './cards.ts'
import { decidedOn } from './queries.decisions.ts'
import { countSince } from './rules.decisions.ts'
import { byVerdict, inShort, type Limit } from './rules.limits.ts'
import { emergency } from './rules.numbers.ts'
import { shownCard } from './shown.ts'

/** All limits in use, by verdict, and when they were adopted. */
export async function guideOnPaper(visit: VillageVisit) {
  const { tx, village, language } = visit
  const say = visit.say('library')
  const [raw, { adopted }] = await Promise.all([
    cardsOf(tx, village.id, 'limit'),
    decidedOn<Limit>(tx, village.id, 'limit'),
  ])
  const cards = raw
    .filter(({ inUse }) => inUse)
    .map(card => shownCard(visit.say, card, adopted?.cards ?? null))
  const head = headOf(visit)
  return {
    ...head,
    words: {
      ...head.words,
      pocket: say('paper.pocket'),
      poster: say('paper.poster'),
      emergency: say('paper.emergency'),
      ring: say('paper.ring'),
      fold: say('paper.fold'),
    },
    adopted: sayAdopted(say, language, adopted, countSince(adopted?.cards ?? null, raw)),
    sections: byVerdict(cards).map(({ verdict, cards }) => ({
      verdict: say(`heading.${verdict}`),
      cards: cards.map(({ said, since }) => ({
        ...{ title: said.title, say: said.say, since: since ? say(`paper.${since}`) : '' },
        short: capital(inShort(said)),
        // Whom to call stands there only where somebody else must do it.
        whom: isForOthers(said) && said.whom !== emergency ? said.whom : '',
      })),
    })),
  }
}

const isForOthers = ({ verdict }: Limit) => verdict === 'refer' || verdict === 'emergency'
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
