/** The starting set says `{{coordinator.de}}` where a village may have a word of its own. */

export const bentWords = [
  'coordinator.de',
  'coordinator.De',
  'resident.de',
  'resident.De',
  'resident.one',
  'room.de',
  'logbook.de',
  'volunteer.many',
] as const
export type BentWord = (typeof bentWords)[number]

export const bend = (text: string, word: (name: BentWord) => string): string =>
  text.replace(/\{\{(\w+\.\w+)\}\}/g, (hole, name: string) => (isBent(name) ? word(name) : hole))

/** All that a card says, with the words of the village in it. */
export const bendAll = <S extends object>(said: S, word: (name: BentWord) => string): S =>
  Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      typeof value === 'string' ? bend(value, word) : value,
    ]),
  ) as S

const isBent = (name: string): name is BentWord => (bentWords as readonly string[]).includes(name)
