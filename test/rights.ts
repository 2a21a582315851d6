/**
 * Who may come where, written by hand: what the village expects, not what the code says. The matrix test holds every
 * address, role, village and kind of id against this page; an address without a line here fails it.
 *
 * c coordinator · v volunteer · h host · t treasurer · b board · a administrator · r reader
 */
export type Right = {
  may: string
  /** Behind the address, where it needs to say which. */
  query?: string
  /**
   * Fields of a POST that succeeds; without it the address takes no form, or only a file. `:resident` is the id of one,
   * `:version` the one on the page, `:word` the word that stands in every text of the village, `:fresh` a word that
   * stands nowhere yet.
   */
  form?: Form
  /** Other forms that the same address takes, in the order in which they succeed. */
  also?: readonly Form[]
}
export type Form = Readonly<Record<string, string>>

export const everybody = 'cvhtbar'

export const rights: Record<string, Right> = {
  '/:village': { may: everybody },
  '/:village/concept': { may: everybody, form: { _draft: 'logboek/nieuw', words: 'half a sentence' } },
  '/:village/meer': { may: everybody },
  '/:village/vandaag': { may: 'c' },
  '/:village/logboek': { may: 'c' },
  '/:village/logboek/invoer': { may: 'c' },
  '/:village/logboek/invoer/:book': {
    may: 'c',
    form: { 'column-0': 'words', 'column-1': 'day' },
  },
  '/:village/logboek/invoer/:book/proef': {
    may: 'c',
    form: { do: 'throw-away' },
  },
  '/:village/logboek/invoer/:book/terug': { may: 'c' },
  '/:village/logboek/nieuw': {
    may: 'c',
    form: { who: ':word', who_seen: ':word', who_is: ':resident', words: 'do 10.15 ziekenhuis' },
    also: [{ who_is: 'nobody', words: 'de heg knippen' }],
  },
  '/:village/logboek/nieuw/lezing': { may: 'c', form: { who: 'had', words: 'do 10.15 ziekenhuis' } },
  '/:village/logboek/nieuw/:call': { may: 'c' },
  '/:village/logboek/:request': {
    may: 'c',
    form: { do: 'line', line: 'said', words: 'Gebeld.' },
    also: [
      {
        do: 'line',
        line: 'said',
        words: 'Terugbellen.',
        follow_up_day: '2026-12-01',
        follow_up_for: ':account',
      },
      { do: 'line', line: 'said', words: 'Onder ons.', circle: ':account', mentions: ':account' },
      { do: 'tick', entry: ':entry' },
      { do: 'step', step: 'waiting', waiting_for: 'de dochter', until: '2026-12-03', _version: ':version' },
      {
        ...{ do: 'step', step: 'found', _version: ':version' },
        ...{ helper: ':fresh', helper_seen: ':fresh', helper_is: 'new' },
      },
    ],
  },
  '/:village/logboek/:request/wie': {
    may: 'c',
    form: { helper: ':word' },
  },
  '/:village/logboek/:request/wijzigen': {
    may: 'c',
    form: { words: 'toch vrijdag', kind: 'vervoer', _version: ':version' },
  },
  '/:village/mensen': {
    may: 'c',
    form: { who: ':word' },
  },
  '/:village/zoeken': { may: 'c', form: { q: 'hadders' } },
  '/:village/mensen/:resident': { may: 'c' },
  '/:village/mensen/:resident/regel': {
    may: 'c',
    form: { line: 'said', words: 'Het gaat goed.' },
    also: [{ line: 'said', words: 'Onder ons.', circle: ':account', mentions: ':account' }],
  },
  '/:village/mensen/:resident/gezien': { may: 'c' },
  '/:village/mensen/:resident/gezien/blad': { may: 'c' },
  '/:village/beheer/logboek-inzage': {
    may: 'a',
    form: { anchor: '' },
  },
  '/:village/mensen/invoer': { may: 'c' },
  '/:village/mensen/invoer/:list': {
    may: 'c',
    form: { 'column-0': 'name' },
  },
  '/:village/mensen/invoer/:list/proef': {
    may: 'c',
    form: { do: 'throw-away' },
  },
  '/:village/mensen/invoer/:list/terug': { may: 'c' },
  '/:village/mensen/nieuw': { may: 'c', form: { name: 'Geesje Nieuwkomer' } },
  '/:village/mensen/lijkt-op': { may: 'c', form: { name: 'Geesje' } },
  '/:village/mensen/:resident/gegevens': {
    may: 'c',
    form: { name: 'Geesje Andersom', 'phone-0': '0599-010199', _version: ':version' },
    also: [{ ended: 'moved', _version: ':version' }],
  },
  '/:village/mensen/:resident/geschiedenis': { may: 'c' },
  '/:village/beheer/mensen': { may: 'a' },
  '/:village/beheer/mensen/nieuw': {
    may: 'a',
    form: { name: 'Geert Nieuw', login: ':fresh', roles: 'volunteer' },
  },
  '/:village/beheer/mensen/:account': {
    may: 'a',
    form: { do: 'roles', roles: 'coordinator', _version: ':version' },
  },
  '/:village/beheer/mensen/:account/brief': {
    may: 'a',
    form: { second: '' },
  },
  '/:village/instellingen': { may: 'a' },
  '/:village/instellingen/dorp': {
    may: 'a',
    form: { name: 'Esdorp', phone: '0599-010101', purpose: ':fresh', _version: ':version' },
  },
  '/:village/instellingen/soorten': {
    may: 'a',
    form: { do: 'down:vervoer' },
    also: [{ do: 'out:wonen' }, { do: 'add', name: ':fresh', words: '' }],
  },
  '/:village/instellingen/soorten/:kind': {
    may: 'a',
    form: { name: ':fresh', words: 'bijl', _version: ':version' },
  },
  '/:village/instellingen/plekken': {
    may: 'ca',
    form: { do: 'add', name: ':fresh', also: '', address: 'Brink 1' },
  },
  '/:village/instellingen/plekken/:place': {
    may: 'ca',
    form: { name: ':fresh', also: 'het huis', address: '', _version: ':version' },
  },
  '/:village/instellingen/woorden': {
    may: 'a',
    form: { 'own-request': 'de vraag', 'own-requests': 'vragen' },
  },
  '/:village/instellingen/keuzes': { may: 'a' },
  '/:village/instellingen/keuze': {
    may: 'a',
    query: '?van=idle-minutes',
    form: { value: '12', reason: 'Korter is genoeg.', _version: ':version' },
  },
}
