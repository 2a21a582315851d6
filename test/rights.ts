/**
 * Who may come where, written by hand: what the village expects, not what the code says. The matrix test holds every
 * address, role, village and kind of id against this page; an address without a line here fails it.
 *
 * c coordinator · v volunteer · h host · t treasurer · b board · a administrator · r reader
 */
export type Right = {
  may: string
  /** Fields of a POST that succeeds; without it the address takes no form. */
  form?: Record<string, string>
}

export const everybody = 'cvhtbar'

export const rights: Record<string, Right> = {
  '/:village': { may: everybody },
  '/:village/concept': { may: everybody, form: { _draft: 'logboek/nieuw', words: 'half a sentence' } },
  '/:village/meer': { may: everybody },
  '/:village/vandaag': { may: 'c' },
  '/:village/logboek': { may: 'c' },
  '/:village/logboek/nieuw': { may: 'c' },
  '/:village/logboek/:request': { may: 'c' },
  '/:village/mensen': { may: 'c' },
  '/:village/instellingen': { may: 'a' },
}
