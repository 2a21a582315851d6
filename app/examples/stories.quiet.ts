import type { Story } from './story.ts'

/** What is told to few, in decent words. */
export const quietStories: readonly Story[] = [
  {
    // A quarrel with a daughter, and a Christmas.
    person: 'martje',
    begins: { month: 10, occurrence: 0 },
    steps: [
      { day: 3, ride: 'pedicure', times: 2, every: 49 },
      {
        day: 9,
        line: 'Mevrouw Bosman en haar dochter hebben elkaar sinds de zomer niet gesproken. Zij wil voorlopig dat wij buurvrouw Annie bellen als er iets is.',
        hand: 'polite',
        kind: 'called',
        narrow: true,
      },
      { day: 30, task: 'coffee' },
      {
        day: 44,
        line: 'martje begint er zelf over: mist de kleinkinderen. alleen geluisterd',
        hand: 'terse',
        kind: 'visited',
        narrow: true,
      },
      {
        day: 62,
        line: 'Martje heeft een kaart geschreven en hem drie dagen op het dressoir laten staan. Vandaag hebben we hem samen naar de bus gebracht.',
        hand: 'warm',
        kind: 'visited',
        narrow: true,
      },
      {
        day: 83,
        line: 'De dochter van Martje is tweede kerstdag geweest!! Met de kleinkinderen. Martje belde speciaal op om het te zeggen.',
        hand: 'chatty',
        kind: 'called',
        narrow: true,
      },
      {
        day: 120,
        line: 'Contact weer omgezet – eerst dochter bellen, dan Annie – op verzoek van Mw Bosman zelf',
        hand: 'dashes',
        kind: 'called',
      },
      { day: 210, ride: 'family', times: 3, every: 60 },
    ],
  },
  {
    // A tight month, in decent words.
    person: 'freerk',
    begins: { month: 2, occurrence: 1 },
    steps: [
      {
        day: 4,
        line: 'Freerk Blok kwam binnen voor een kop koffie en bleef hangen tot iedereen weg was. Het is een krappe winter, zei hij, en de post blijft dicht liggen.',
        hand: 'warm',
        kind: 'said',
        narrow: true,
      },
      { day: 6, task: 'sort' },
      {
        day: 20,
        line: 'met freerk afgesproken: post op maandag samen open. hij doet t, wij zitten erbij',
        hand: 'terse',
        kind: 'visited',
        narrow: true,
      },
      { day: 34, task: 'chance-card' },
      {
        day: 50,
        line: 'Freerk giet mit zien mappe naor de formulierhulp, uut zuchzölf. De koffie stun klaor.',
        hand: 'drents',
        kind: 'said',
        narrow: true,
      },
      {
        day: 96,
        line: 'Meneer Blok vertelde dat de stapel weg is en dat hij weer slaapt. Hij wil graag iets terugdoen met hout kloven.',
        hand: 'polite',
        kind: 'called',
        narrow: true,
      },
      {
        day: 170,
        line: 'Freerk levert elke vrijdag aanmaakhout bij de huiskamer, in keurige bosjes met een touwtje.',
        hand: 'chatty',
        kind: 'said',
      },
    ],
  },
]
