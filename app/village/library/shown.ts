/** Cards with the words that the village uses: to be read. */
import type { VillageVisit } from '../../entrance/visit.ts'
import type { Say } from '../../entrance/words.ts'
import type { Card, Said } from './rules.cards.ts'
import { type Adopted, type Since, sinceAdopted } from './rules.decisions.ts'
import { type BentWord, bendAll } from './rules.words.ts'

const bent = {
  'coordinator.de': 'bent.coordinator-de',
  'coordinator.De': 'bent.coordinator-De',
  'resident.de': 'bent.resident-de',
  'resident.De': 'bent.resident-De',
  'resident.one': 'bent.resident-one',
  'room.de': 'bent.room-de',
  'logbook.de': 'bent.logbook-de',
  'volunteer.many': 'bent.volunteer-many',
} as const satisfies Record<BentWord, string>

export const inWords =
  (say: Say) =>
  <S extends object>(said: S): S =>
    bendAll(said, name => say('library')(bent[name]))

/** `since` says what became of it after all was adopted. */
export type Shown<S extends Said> = Card<S> & { since: Since | null }

export function shownCard<S extends Said>(say: Say, card: Card<S>, adopted: Adopted<S> | null): Shown<S> {
  const words = inWords(say)
  return {
    ...card,
    said: words(card.said),
    startedAs: card.startedAs && words(card.startedAs),
    since: sinceAdopted(adopted, card),
  }
}

/** Whoever may change a card sees what was left out, too. */
export const mayChange = ({ visitor }: VillageVisit): boolean =>
  visitor.roles.some(role => role === 'coordinator' || role === 'administrator')
