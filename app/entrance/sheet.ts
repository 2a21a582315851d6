/** What every printed sheet of a village says of itself: whose it is, whom to ring, who printed it and when. */

import { sayWholeDate } from '../foundation/days.said.ts'
import type { VillageVisit } from './visit.ts'

export const headOf = ({ village, visitor, language, today, say }: VillageVisit) => ({
  village: village.name,
  phone: village.phone,
  language,
  printed: `${visitor.name} · ${sayWholeDate(today, language)}`,
  words: { phone: say('accounts')('paper.phone') },
})
