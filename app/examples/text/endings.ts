/** Requests that do not end with "done": notes of states and the lines beside them. */
import type { Reason } from '../shapes.ts'
import type { Said } from './styles.ts'

export const withdrawn: Said = {
  telegram: [
    '{fam} rijdt toch zelf',
    'afgebeld, [niet meer nodig|al opgelost|verzet]',
    '{p} heeft het zelf geregeld',
    'afspraak verzet, belt nieuw',
    'buren doen het',
  ],
  polite: [
    '{p} belde af: {haar} {fam} kan toch',
    'De afspraak is verzet; {zij} belt zodra de nieuwe datum bekend is',
    'Inmiddels zelf een oplossing gevonden',
    'Op verzoek van {p} ingetrokken',
    'Een buurman heeft het uit zichzelf gedaan',
  ],
  chatty: [
    'Hoeft niet meer, {fam} kan toch',
    'Ingetrokken! Het loste zichzelf op',
    '{p} belde af, wel met excuses voor de moeite (nergens voor nodig)',
    'De buren waren ons voor',
    'Verzet naar later, {ze} meldt zich',
  ],
  drents: ['Höft niet meer, de naober was al west', '{p} belde of, {fam} kan toch'],
}

export const notPossible: Record<Reason, Said> = {
  nobodyFound: {
    telegram: [
      'niemand kon, {n} gebeld',
      'rondje gebeld, [geen chauffeur|niemand], taxi genoemd',
      'niet gelukt, {p} gezegd',
    ],
    polite: [
      'Na {n} telefoontjes heb ik niemand gevonden. {p} begreep het',
      'Het is ons niet gelukt; {zij} neemt nu een taxi',
      'Helaas was er niemand vrij. {p} vraagt het aan familie',
    ],
    chatty: ['Echt iedereen gebeld, niemand kon. Balen', '{n} man gevraagd en niks, {p} belt de taxi'],
    drents: ['Gien mens te vinden, de hiele lieste hef had'],
  },
  tooSoon: {
    telegram: ['te kort dag', 'vandaag al, lukt niet meer'],
    polite: [
      'De vraag kwam te laat om nog iemand te vinden',
      'Het was te kort dag; {p} heeft zelf vervoer gezocht',
    ],
    chatty: ['Te krap, een uur van tevoren lukt echt niet', 'Kwam net te laat binnen, sorry gezegd'],
  },
  nobodyOffers: {
    telegram: ['niemand biedt dit aan', 'hebben wij niet, op lijstje bestuur'],
    polite: [
      'Er is in het dorp niemand die dit doet. Ik neem het mee naar het overleg',
      'Dit bieden wij niet; eerlijk gezegd en opgeschreven voor het bestuur',
    ],
    chatty: ['Dit heeft niemand bij ons, zonde eigenlijk', 'Geen mens die dit doet. Toch weer genoteerd'],
    drents: ['Dat dut hier gien ien, toch es over proaten met mekaar'],
  },
  paidWork: {
    telegram: ['is werk voor een vakman', 'vast schoonmaken doen wij niet, adres gegeven'],
    polite: [
      'Dit is betaald werk; ik heb twee adressen doorgegeven',
      'Uitgelegd dat wij geen vast werk overnemen. {zij} neemt contact op met een bedrijf',
    ],
    chatty: [
      'Echt iets voor een schilder, nummers gegeven',
      'Dat is gewoon een baan, dat kan ik niemand vragen',
    ],
  },
  notOurs: {
    telegram: ['te gevaarlijk, vakman', 'hoort bij de woningbouw'],
    polite: ['Dit is te gevaarlijk voor vrijwilligers', 'Hiervoor is de verhuurder aan zet; {p} belt zelf'],
    chatty: [
      'Op het dak gaan we niet, dat moet een vakman doen',
      'Dat is aan de woningstichting, nummer gegeven',
    ],
  },
}

/** To whom it went; the note of the state. */
export const referredTo: readonly string[] = [
  'loket van de gemeente',
  'woningstichting',
  'formulierhulp in de bibliotheek',
  'dorpsondersteuner',
  'wijkverpleging, op eigen verzoek',
  'sociaal team, samen gebeld',
  'ouderenadviseur',
]

export const referredLine: Said = {
  telegram: ['met {p} samen gebeld naar {to}', 'nummer {to} gegeven, {p} belt', '{to} pakt op'],
  polite: [
    'Samen met {p} gebeld naar: {to}. Er is een afspraak',
    '{p} belt zelf met {to}; ik vraag over twee weken na',
    'Met toestemming van {p} doorgegeven aan {to}',
  ],
  chatty: ['Samen gebeld met {to}, ze waren aardig', '{to} komt in beweging, {p} is gerust'],
  drents: ['Samen belt met {to}, dat löp'],
}

/** For whom or what a request waits. */
export const waitingFor: readonly string[] = [
  '{p} belt zodra de datum bekend is',
  'onderdeel is besteld',
  '{fam} overlegt nog',
  'wacht op brief',
  'tot {h} terug is',
  'eerst droog weer',
  'nieuwe afspraak volgt',
  'wil er nog over nadenken',
]

export const reopenedBecause: readonly string[] = [
  'er bleef nog iets liggen',
  'toch nog niet af',
  'helper werd verhinderd',
  'afspraak ging niet door, nieuwe datum',
  'moest nog een keer',
]
