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
  '/:village/logboek/invoer': { may: 'c' },
  '/:village/logboek/invoer/:book': { may: 'c' },
  '/:village/logboek/invoer/:book/proef': { may: 'c' },
  '/:village/logboek/invoer/:book/terug': { may: 'c' },
  '/:village/logboek/nieuw': { may: 'c' },
  '/:village/logboek/nieuw/lezing': { may: 'c', form: { who: 'had', words: 'do 10.15 ziekenhuis' } },
  '/:village/logboek/nieuw/:call': { may: 'c' },
  '/:village/logboek/:request': { may: 'c' },
  '/:village/logboek/:request/wie': { may: 'c' },
  '/:village/logboek/:request/wijzigen': { may: 'c' },
  '/:village/mensen': { may: 'c' },
  '/:village/zoeken': { may: 'c', form: { q: 'hadders' } },
  '/:village/mensen/:resident': { may: 'c' },
  '/:village/mensen/:resident/regel': { may: 'c' },
  '/:village/mensen/:resident/gezien': { may: 'c' },
  '/:village/mensen/:resident/gezien/blad': { may: 'c' },
  '/:village/beheer/logboek-inzage': { may: 'a' },
  '/:village/mensen/invoer': { may: 'c' },
  '/:village/mensen/invoer/:list': { may: 'c' },
  '/:village/mensen/invoer/:list/proef': { may: 'c' },
  '/:village/mensen/invoer/:list/terug': { may: 'c' },
  '/:village/mensen/nieuw': { may: 'c', form: { name: 'Geesje Nieuwkomer' } },
  '/:village/mensen/lijkt-op': { may: 'c', form: { name: 'Geesje' } },
  '/:village/mensen/:resident/gegevens': { may: 'c' },
  '/:village/mensen/:resident/geschiedenis': { may: 'c' },
  '/:village/beheer/mensen': { may: 'a' },
  '/:village/beheer/mensen/nieuw': { may: 'a' },
  '/:village/beheer/mensen/:account': { may: 'a' },
  '/:village/beheer/mensen/:account/brief': { may: 'a' },
  '/:village/instellingen': { may: 'a' },
  '/:village/instellingen/dorp': { may: 'a' },
  '/:village/instellingen/soorten': { may: 'a', form: { do: 'down:vervoer' } },
  '/:village/instellingen/soorten/:kind': { may: 'a' },
  '/:village/instellingen/plekken': { may: 'ca' },
  '/:village/instellingen/plekken/:place': { may: 'ca' },
  '/:village/instellingen/woorden': { may: 'a', form: { 'own-request': 'vraag' } },
  '/:village/instellingen/keuzes': { may: 'a' },
  '/:village/instellingen/keuze': { may: 'a' },
}
