/**
 * Who may come where, written by hand: what the village expects, not what the code says. The matrix test holds every
 * address, role, village and kind of id against this page; an address without a line here fails it.
 *
 * c coordinator · v volunteer · h host · t treasurer · b board · a administrator · r reader
 */
import { type Form, type Right, rightsOverPeople } from './rights.people.ts'

export type { Form, Right }

export const everybody = 'cvhtbar'

export const rights: Record<string, Right> = {
  '/:village': { may: everybody },
  '/:village/concept': { may: everybody, form: { _draft: 'logboek/nieuw', words: 'half a sentence' } },
  '/:village/nu': { may: 'c' },
  '/:village/meer': { may: everybody },
  '/:village/vandaag': { may: 'c' },
  '/:village/dienst': {
    may: 'ca',
    form: { do: 'away', who: ':account', from: '2026-12-21', until: '2026-12-27' },
    also: [{ do: 'not-away', away: ':away' }],
  },
  '/:village/dienst/week': {
    may: 'ca',
    query: '?van=2026-12-14',
    form: { whose: ':account', _version: ':version' },
    also: [{ do: 'swap', with: '2026-12-21', _version: ':version' }],
  },
  '/:village/dienst/om-de-beurt': { may: 'ca', form: { vanaf: '2026-12-28', weken: '4' } },
  '/:village/dienst/overdracht': { may: 'c' },
  '/:village/dienst/overdracht/blad': { may: 'c' },
  '/:village/logboek': { may: 'c' },
  '/:village/trends': { may: 'c' },
  '/:village/trends/uitgaven': { may: 'cab' },
  '/:village/trends/uitgave': { may: 'cab' },
  '/:village/trends/uitgaven/nieuw': { may: 'c', form: { jaar: '2025' } },
  '/:village/logboek/invoer': { may: 'c' },
  '/:village/logboek/invoer/:book': { may: 'c', form: { 'column-0': 'words', 'column-1': 'day' } },
  '/:village/logboek/invoer/:book/proef': { may: 'c', form: { do: 'throw-away' } },
  '/:village/logboek/invoer/:book/terug': { may: 'c' },
  '/:village/logboek/nieuw': {
    may: 'c',
    form: { who: ':word', who_seen: ':word', who_is: ':resident', words: 'do 10.15 ziekenhuis' },
    also: [{ who_is: 'nobody', words: 'de heg knippen' }],
  },
  '/:village/logboek/nieuw/lezing': { may: 'c', form: { who: 'had', words: 'do 10.15 ziekenhuis' } },
  '/:village/logboek/nieuw/:call': { may: 'c' },
  '/:village/logboek/overtypen': {
    may: 'c',
    form: {
      who: ':word',
      who_seen: ':word',
      who_is: ':resident',
      words: 'de heg knippen',
      said_day: '2026-11-20',
    },
    also: [
      {
        who_is: 'nobody',
        words: 'de heg knippen',
        said_day: '2026-11-20',
        outcome: 'done',
        note: 'Henk deed het.',
      },
    ],
  },
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
  '/:village/logboek/:request/wie': { may: 'c', form: { helper: ':word' } },
  '/:village/logboek/:request/voor-wie': {
    may: 'c',
    form: { who: ':fresh', who_seen: ':fresh', who_is: 'new', _version: ':version' },
  },
  '/:village/logboek/:request/voor-wie/lijkt-op': { may: 'c', form: { who: ':word' } },
  '/:village/logboek/:request/wijzigen': {
    may: 'c',
    form: { words: 'toch liever later', kind: 'vervoer', _version: ':version' },
  },
  ...rightsOverPeople,
  '/:village/grenzen': { may: 'cvhba', form: { q: 'sleutel' } },
  '/:village/grenzen/nieuw': {
    may: 'ca',
    form: {
      title: ':fresh',
      verdict: 'agree',
      say: 'Dat bespreken we eerst.',
      ground: 'own',
      kinds: 'vervoer',
    },
  },
  '/:village/grenzen/kaart/:card': {
    may: 'ca',
    form: { title: ':fresh', verdict: 'no', say: 'Dat doe ik niet.', ground: 'own', _version: ':version' },
    also: [{ do: 'out' }, { do: 'in' }],
  },
  '/:village/grenzen/vaststellen': {
    may: 'ca',
    form: { day: '2026-11-25', meeting: 'avond met koffie', _version: ':version' },
  },
  '/:village/grenzen/welke-kan-weg': {
    may: 'ca',
    form: { day: '2026-11-25', meeting: 'jaarvergadering', goes: 'g15', _version: ':version' },
  },
  '/:village/grenzen/zakkaart/blad': { may: 'cvhba' },
  '/:village/grenzen/poster/blad': { may: 'cvhba' },
  '/:village/grenzen/dilemmas': { may: 'cvhba' },
  '/:village/grenzen/dilemmas/nieuw': {
    may: 'ca',
    form: {
      title: ':fresh',
      situation: 'Iemand belt laat.',
      one: 'Het is nodig.',
      other: 'Het is laat.',
      ask: 'Wat nu?',
    },
  },
  '/:village/grenzen/dilemmas/blad': { may: 'cvhba' },
  '/:village/grenzen/dilemmas/:dilemma': {
    may: 'ca',
    form: { do: 'evening', talkedOn: '2026-11-25', outcome: 'Samen bellen.', _version: ':version' },
    also: [{ do: 'out' }],
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
