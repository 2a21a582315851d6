/** Lines about a person that belong to no request: what one hears in a village. */
import type { entryKinds } from '../shapes.ts'
import type { Said } from './styles.ts'

export type Talk = Said & { kind: (typeof entryKinds)[number]; months?: string; birthday?: true }

export const talks: readonly Talk[] = [
  {
    kind: 'said',
    telegram: ['{p} weg t/m {fd}', '{p} is er tot {fd} niet, sleutel bij {fam}', 'afwezig: {p}, terug {fd}'],
    polite: ['{p} is tot {fd} bij familie', 'Tot {fd} is {p} niet thuis; {haar} {fam} heeft de sleutel'],
    chatty: ['{p} zit tot {fd} bij {haar} {fam}, geniet ervan', '{p} is er even niet, {fd} weer thuis'],
    drents: ['{p} is tot {fd} uut van hoes'],
  },
  {
    kind: 'called',
    telegram: [
      '{p} zomaar gebeld, gaat goed',
      'rondje bellen: {p} ok',
      '{p} lang niet gehoord, gebeld, ok',
      'bijgepraat m {p}',
    ],
    polite: [
      'Zomaar eens {p} gebeld. Het gaat goed, {zij} had volop te doen',
      '{p} had een tijd niets gevraagd, daarom gebeld. Alles in orde',
      'Een kwartier met {p} gesproken over koetjes en kalfjes',
    ],
    chatty: [
      '{p} maar eens gebeld, leuk gesprek, van alles en nog wat',
      "Lang niks gehoord van {p} dus gebeld. Gaat z'n gangetje",
      'Belrondje: {p} zat in de zon met de poes op schoot',
    ],
    drents: [
      '{p} eben belt, zo maor. ’t Giet zien gang',
      'Moi {p}, hoe is ’t? Best, zee {ze}, en toen nog ’n half uur',
    ],
  },
  {
    kind: 'visited',
    birthday: true,
    telegram: ['kaart gebracht bij {p}', '{p} verjaardag, plantje', 'langs geweest {p}, koffie'],
    polite: [
      'Namens ons allen een plantje gebracht bij {p}',
      'Bij {p} op de koffie geweest; het huis was versierd',
      'Kaart met handtekeningen afgegeven bij {p}',
    ],
    chatty: [
      'Bosje tulpen naar {p} gebracht, gefeliciteerd!',
      '{p} was jarig, met vijf man gezongen op de stoep',
    ],
    drents: ['Bij {p} an west veur de verjaordag, kouk genog'],
  },
  {
    kind: 'said',
    telegram: [
      '{p} wil wel [taart bakken|breien|schillen] voor hk',
      '{p} biedt aan: {gift}',
      'aanbod {p}: {gift}',
    ],
    polite: [
      '{p} wil graag iets terugdoen en biedt aan: {gift}',
      'Van {p} het aanbod gekregen: {gift}. Doorgegeven aan de huiskamer',
    ],
    chatty: ['{p} zei: mag ik ook wat doen? {giftCap} dus!', 'Leuk: {p} komt met {gift}'],
    drents: ['{p} wil ok wat doen: {gift}. Mooi zo'],
  },
  {
    kind: 'said',
    telegram: [
      'nieuw nr {p} in kaart gezet',
      '{p} beter mobiel bellen',
      'adres {fam} van {p} klopt niet meer, navragen',
    ],
    polite: [
      '{p} gaf een nieuw telefoonnummer door; het staat in de lijst',
      '{p} wordt het liefst na de middag gebeld',
    ],
    chatty: [
      '{p} heeft eindelijk een ander nummer, staat erin',
      'Bij {p} twee keer laten overgaan, dan weet {ze} dat wij het zijn',
    ],
  },
  {
    kind: 'said',
    telegram: ['{fam} van {p} belt, vindt t fijn dat er gekeken wordt', '{fam} {p} dankt ons'],
    polite: [
      '{haarCap} {fam} belde om ons te bedanken voor de hulp aan {p}',
      'De {fam} van {p} woont ver weg en is gerust dat wij er zijn',
    ],
    chatty: [
      'De {fam} van {p} aan de lijn, zo dankbaar, krijg je gewoon een kleur van',
      '{fam} van {p} wil in de zomer zelf meerijden',
    ],
  },
  {
    kind: 'said',
    telegram: ['{p} overgrootmoeder/vader geworden, kaart', '{p} 50 jaar getrouwd in {monthNext}'],
    polite: [
      'Blij nieuws bij {p}: er is een achterkleinkind geboren',
      '{p} viert volgende maand een jubileum; zullen we een kaart sturen?',
    ],
    chatty: ['Beschuit met muisjes bij {p}!', '{p} straalde, er is een kleintje bij'],
    drents: ['Bij {p} is ’n lutje geboren, op kraomschudden dus'],
  },
  {
    kind: 'said',
    telegram: ['{p} kwam langs op inloop, [niks bijzonders|praatje|vroeg naar kaartmiddag]', 'inloop: {p}'],
    polite: [
      '{p} kwam binnenlopen op het spreekuur, vooral voor de gezelligheid',
      'Op de inloop was {p}; {zij} nam een folder mee voor een buurvrouw',
    ],
    chatty: [
      '{p} kwam binnen voor een folder en ging weg met drie vrienden',
      'Inloop: {p} bracht zelf de koekjes mee',
    ],
    drents: ['{p} kwam eben binnenvallen, moi en koffie'],
  },
  {
    kind: 'message',
    telegram: ['mailtje {p}, beantwoord', 'kaart gehad van {p}', 'brief {p} in map'],
    polite: [
      'Van {p} ontvingen wij een kaart met lieve woorden',
      '{p} schreef een briefje; het hangt op het prikbord',
    ],
    chatty: ['Kaartje van {p} op de mat, met een getekend hart', '{p} stuurde een foto van de hond, zomaar'],
  },
  {
    kind: 'called',
    months: '12-1',
    telegram: ['{p} beste wensen', '{p} kerst geregeld', 'kerstpakketje {p} gebracht'],
    polite: ['{p} gebeld met de feestdagen; {zij} is niet alleen', 'Een gelukkig nieuwjaar gewenst aan {p}'],
    chatty: [
      '{p} nieuwjaar gewenst, oliebollen toe',
      'Gevraagd of {p} met kerst onder de pannen is: ja hoor',
    ],
    drents: ['{p} veul heil en zegen wenst'],
  },
  {
    kind: 'called',
    months: '6-8',
    telegram: ['hitte: {p} gebeld, gordijnen dicht, ok', '{p} drinkt genoeg zegt {ze}'],
    polite: [
      'Vanwege de warmte {p} gebeld; {zij} zit koel aan de achterkant',
      'Met dit weer even bij {p} geïnformeerd, alles goed',
    ],
    chatty: [
      'Puf wat warm, {p} gebeld: zit met de voeten in een teiltje',
      '{p} houdt de boel dicht tot vanavond, slim',
    ],
  },
  {
    kind: 'said',
    telegram: [
      '{p} sleutel nu bij {fam}',
      'reservesleutel {p}: afspraak op papier',
      '{p}: sleutelkastje achterdeur komt',
    ],
    polite: [
      'Met {p} op papier gezet wie de reservesleutel heeft',
      '{p} heeft de sleutel teruggekregen, formulier is weg',
    ],
    chatty: [
      'Sleutel van {p} hangt nu bij de {fam} en dat staat op papier',
      '{p} zocht de sleutel, zat in de jaszak',
    ],
  },
]

export const gifts: readonly string[] = [
  'een appeltaart per maand',
  'aardappels schillen op woensdag',
  'sokken breien voor de rommelmarkt',
  'voorlezen op school',
  'twee uur strijken voor wie dat wil',
  'verhalen over vroeger voor de dorpskrant',
  'de planten van het dorpshuis',
  'enveloppen plakken',
  'een middag gastvrouw of gastheer zijn',
  'soep koken voor twaalf',
  'fietsbanden plakken aan huis',
]
