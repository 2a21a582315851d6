/** Who may come where, of people, paper and whoever works here; the rest, and what the letters mean, in rights.ts. */
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

export const rightsOverPeople: Record<string, Right> = {
  '/:village/mensen': { may: 'c', form: { who: ':word' } },
  '/:village/zoeken': { may: 'c', form: { q: 'hadders' } },
  '/:village/mensen/:resident': { may: 'c' },
  '/:village/mensen/:resident/regel': {
    may: 'c',
    form: { line: 'said', words: 'Het gaat goed.' },
    also: [{ line: 'said', words: 'Onder ons.', circle: ':account', mentions: ':account' }],
  },
  '/:village/mensen/:resident/gezien': { may: 'c' },
  '/:village/mensen/:resident/gezien/blad': { may: 'c' },
  '/:village/mensen/:resident/blad': { may: 'c' },
  '/:village/noodtoegang': {
    may: 'chba',
    form: { do: 'search', who: ':word' },
    also: [{ do: 'ask', resident: ':third', reason: 'Zij doet al twee uur niet open.' }],
  },
  '/:village/noodtoegang/persoon': { may: 'chba', form: { do: 'close' } },
  '/:village/noodtoegang/nakijken': { may: 'cab', form: { emergency: ':emergency', verdict: 'yes' } },
  '/:village/beheer/nakijken': { may: 'ab', form: { do: 'sign', month: '2020-01' } },
  '/:village/papier': { may: 'c' },
  '/:village/papier/formulier/blad': { may: 'c' },
  '/:village/papier/week/blad': { may: 'c' },
  '/:village/beheer/logboek-inzage': { may: 'a', form: { anchor: '' } },
  '/:village/mensen/invoer': { may: 'c' },
  '/:village/mensen/invoer/:list': { may: 'c', form: { 'column-0': 'name' } },
  '/:village/mensen/invoer/:list/proef': { may: 'c', form: { do: 'throw-away' } },
  '/:village/mensen/invoer/:list/terug': { may: 'c' },
  '/:village/mensen/nieuw': { may: 'c', form: { name: 'Geesje Nieuwkomer' } },
  '/:village/mensen/lijkt-op': { may: 'c', form: { name: 'Geesje' } },
  '/:village/mensen/:resident/gegevens': {
    may: 'c',
    form: { name: 'Geesje Andersom', 'phone-0': '0599-010199', _version: ':version' },
    also: [{ ended: 'moved', _version: ':version' }],
  },
  '/:village/mensen/:resident/geschiedenis': { may: 'c' },
  '/:village/mensen/dubbel': { may: 'c', form: { one: ':resident', other: ':other' } },
  '/:village/mensen/:resident/samenvoegen': {
    may: 'c',
    form: { who: ':word' },
    also: [{ do: 'two', goes: ':other' }],
  },
  '/:village/mensen/:resident/uit-elkaar': {
    may: 'c',
    form: { merge: ':merge', looked: 'yes', _version: ':version' },
  },
  '/:village/mensen/:resident/afspraken': {
    may: 'c',
    form: { do: 'consent', use: 'helping', how: 'phone', answer: 'yes' },
    also: [
      { do: 'speaker', name: 'Dochter', scope: 'copy', proof: 'volmacht gezien', ends: '2027-12-01' },
      { do: 'freeze', reason: 'Het adres klopt niet.' },
      { do: 'lift', reason: 'Het is uitgezocht.' },
    ],
  },
  '/:village/mensen/:resident/meedoen': {
    may: 'c',
    form: { likes: 'vervoer', ochtend: '1', _version: ':version' },
    also: [{ do: 'stop', _version: ':version' }],
  },
  '/:village/vrijwilligers': { may: 'c', form: { wat: ':word' } },
  '/:village/vrijwilligers/blad': { may: 'c' },
  '/:village/vrijwilligers/anderen': {
    may: 'c',
    form: { name: ':fresh', words: 'Een zaaltje.', phone: '0599-010188' },
  },
  '/:village/vrijwilligers/anderen/:offerer': {
    may: 'c',
    form: { name: ':fresh', words: 'Een zaaltje.', phone: '0599-010188', _version: ':version' },
  },
  '/:village/vrijwilligers/kader': { may: 'cba' },
  '/:village/vrijwilligers/kader/nieuw': { may: 'c', form: { name: ':fresh', 'who-0': ':third' } },
  '/:village/vrijwilligers/kader/:task': {
    may: 'c',
    form: { name: ':fresh', 'who-0': ':third', _version: ':version' },
  },
  '/:village/vrijwilligers/belronde': {
    may: 'c',
    form: { who: ':third', line: 'called', words: 'Gaat goed.' },
  },
  '/:village/vrijwilligers/bedanken': {
    may: 'c',
    form: { who: ':third', years: '5', do: 'thank' },
  },
  '/:village/mensen/:resident/inzage': { may: 'c', form: { also: ':word' } },
  '/:village/mensen/:resident/inzage/blad': { may: 'c' },
  '/:village/mensen/:resident/wissen': { may: 'c', form: { sure: 'yes', _version: ':version' } },
  '/:village/regels/:entry/weghalen': { may: 'c', form: { why: 'asked' } },
  '/:village/mensen/gewist': { may: 'c' },
  '/:village/beheer/register': { may: 'ab' },
  '/:village/beheer/register/blad': { may: 'ab' },
  '/:village/beheer/bewaren': { may: 'a' },
  '/:village/beheer/datalek': { may: 'a' },
  '/:village/beheer/datalek/blad': {
    may: 'a',
    form: { as: 'file', wie: ':account', van: '2026-11-24', gemerkt: '2026-11-25' },
    also: [{ as: 'paper', wie: ':account', van: '2026-11-24' }],
  },
  '/:village/beheer/datalek/boek': {
    may: 'ab',
    form: {
      ...{ noticed: '2026-11-25', happened: 'Een telefoon bleef liggen in de bus.', people: '12' },
      ...{ effects: 'Iemand kan namen gelezen hebben.', done: 'Het account is uitgezet.' },
      ...{ authority: '2026-11-25', 'people-on': '2026-11-26' },
    },
    also: [{ do: 'correct', breach: ':breach', words: 'Het waren er dertien.' }],
  },
  '/:village/beheer/datalek/boek/blad': { may: 'ab' },
  '/:village/beheer/mensen': { may: 'a' },
  '/:village/beheer/mensen/nieuw': {
    may: 'a',
    form: { name: 'Geert Nieuw', login: ':fresh', roles: 'volunteer' },
  },
  '/:village/beheer/mensen/:account': {
    may: 'a',
    form: { do: 'roles', roles: 'coordinator', _version: ':version' },
  },
  '/:village/beheer/mensen/:account/brief': { may: 'a', form: { second: '' } },
}
