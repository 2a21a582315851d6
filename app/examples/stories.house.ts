import type { Story } from './story.ts'

/** Garden, dog, telephone: things that others in the street take over. */
export const houseStories: readonly Story[] = [
  {
    // The garden passes to a neighbour.
    person: 'egbert',
    helpers: { reinder: 165 },
    begins: { month: 4, occurrence: 0 },
    steps: [
      { day: 2, task: 'grass', times: 5, every: 27 },
      {
        day: 30,
        line: 'Meneer Veldman heeft zestig jaar zelf gemaaid. Hij zat op het bankje aanwijzingen te geven en dat mag.',
        hand: 'warm',
        kind: 'visited',
      },
      { day: 74, task: 'hedge' },
      {
        day: 140,
        line: 'egbert: maaien elke 4 wk is veel voor ons lijstje. vaste oplossing zoeken in straat?',
        hand: 'terse',
        kind: 'said',
      },
      {
        day: 152,
        line: 'Reinder Olthof van twee huuzen verderop keek al een zomer over de heg. Vraogd, en hij wil ’t wel doen. Eerst es praoten met Egbert.',
        hand: 'drents',
        kind: 'called',
        about: 'egbert',
      },
      {
        day: 160,
        line: 'Egbert en Reinder samen aan de keukentafel: Reinder doet voortaan de tuin – Egbert houdt de moestuin – aardappels gaan half om half',
        hand: 'dashes',
        kind: 'visited',
      },
      {
        day: 215,
        line: 'Meneer Veldman gesproken. De tuin ligt er goed bij en Reinder blijft na het maaien koffie drinken. Wij hoeven hier niets meer te doen.',
        hand: 'polite',
        kind: 'called',
      },
      {
        day: 400,
        line: 'Op de fiets langs Egbert gekomen, zaten ze samen op dat bankje bonen te doppen. Daar kan geen planning tegenop.',
        hand: 'chatty',
        kind: 'said',
      },
    ],
  },
  {
    // The dog walks again.
    person: 'riek',
    helpers: { 'eising-fenna': 36 },
    begins: { month: 8, occurrence: 0 },
    steps: [
      {
        day: 37,
        line: 'Riek moet een week of zes rustig aan doen met tillen en trekken, en Bobbie trekt... Wie houdt van een eigenwijze terriër?',
        hand: 'chatty',
        kind: 'called',
      },
      { day: 37, task: 'dog', times: 3, every: 13, helper: 'eising-fenna' },
      { day: 51, task: 'shop' },
      {
        day: 60,
        line: 'Fenna Eising loopt elke middag na school met Bobbie. Mevrouw Boersma staat dan al met limonade klaar.',
        hand: 'polite',
        kind: 'said',
      },
      {
        day: 88,
        line: 'riek kan weer zelf, fenna blijft za lopen want vindt t leuk. klaar voor ons',
        hand: 'terse',
        kind: 'called',
      },
      {
        day: 163,
        line: 'Bij Riek op de koffie. Fenna maakte er haar huiswerk, de hond lag op haar voeten. Die twee hebben elkaar gevonden.',
        hand: 'warm',
        kind: 'visited',
      },
    ],
  },
  {
    // Learns, then teaches.
    person: 'geert',
    helpers: { geert: 164 },
    begins: { week: 10 },
    steps: [
      {
        day: 0,
        line: 'Geert zien zeun zit in Canada en hij wil wel es zeen hoe de kleinkinder gruuit. Beeldbellen dus.',
        hand: 'drents',
        kind: 'called',
      },
      { day: 1, task: 'video', times: 3, every: 15 },
      {
        day: 24,
        line: 'Geert belde per ongeluk de tandarts met beeld – tandarts kon er om lachen – oefenen',
        hand: 'dashes',
        kind: 'said',
      },
      {
        day: 58,
        line: 'Geert heeft gister een uur met Canada gepraat, hij heeft de hele keuken laten zien tot en met de koelkast.',
        hand: 'chatty',
        kind: 'called',
      },
      { day: 110, task: 'phone' },
      {
        day: 150,
        line: 'Meneer Kuipers vertelde dat hij zijn buurvrouw heeft leren beeldbellen. Gevraagd of hij dit vaker zou willen doen: graag.',
        hand: 'polite',
        kind: 'called',
      },
      {
        day: 163,
        line: 'geert op vrijw.lijst: telefoon + tablet, woensdagmiddag hk',
        hand: 'terse',
        kind: 'said',
      },
      {
        day: 420,
        line: 'Drukte aan het tafeltje van Geert in de huiskamer. Hij legt het uit zoals hij het zelf had willen horen, zei iemand, en dat is het precies.',
        hand: 'warm',
        kind: 'visited',
      },
    ],
  },
  {
    // A young family gives and takes.
    person: 'eising-eline',
    helpers: { 'eising-maarten': 41, 'eising-eline': 41 },
    begins: { month: 8, occurrence: 0 },
    steps: [
      {
        day: 3,
        line: 'Kennisgemaakt met het gezin Eising, pas in het oude bakkershuis. Eline vroeg meteen wie er in de straat wel een taart lust.',
        hand: 'warm',
        kind: 'visited',
      },
      { day: 12, task: 'moving', helper: 'reinder' },
      {
        day: 40,
        line: 'eising 2x: maarten wil klussen za, eline kan koken/boodschap. werken beiden, appen',
        hand: 'terse',
        kind: 'message',
      },
      { day: 190, task: 'wifi' },
      {
        day: 300,
        line: 'Eline belde of iemand twee dagen op de kippen past – omgekeerde wereld, leuk',
        hand: 'dashes',
        kind: 'called',
      },
      { day: 301, task: 'cat' },
    ],
  },
]
