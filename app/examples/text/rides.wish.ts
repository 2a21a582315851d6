/** What is typed while somebody asks for a ride. {short} {to} {at} come from destinations.ts. */
import type { Said } from './styles.ts'

export const rideWishBack: Said = {
  telegram: [
    '{d} {t} {short}, {t2} terug{aid}',
    '{short} {d} {t}, [weer halen|ophalen|terug] {t2}{aid}',
    '{d} {short} {t} heen en terug{aid}, klaar [ong|rond|tegen] {t2}',
    'rit {short}, {d}, {t}. terug [rond|+/-|tegen] {t2}{aid}',
    '{d} om {t} {short} + terug{aid}',
    '{t} {short} {d}, retour{aid}',
    '{short}. {d}. {t}. [en terug|retour|heen + terug]{aid}',
    'moet {d} {to}, {t} daar zijn, {t2} terug{aid}',
    '{d} [brengen en halen|halen en brengen|op en neer] {short} {t}{aid}',
  ],
  polite: [
    '[Zou graag|Wil graag] {d} {to} gebracht worden. De {ap}afspraak is om {t}, terug [rond|omstreeks] {t2}.{aid}',
    'Heeft {d} om {t} een {ap}afspraak {at}. [Graag ook|Wil ook graag] weer naar huis, [rond|tegen] {t2}.{aid}',
    'Vraagt vervoer {to}, {d} om {t}. [Denkt om|Verwacht om] {t2} klaar te zijn.{aid}',
    'Moet {d} {at} zijn en kan zelf niet [rijden|met de bus]. Aanvang {t}, terug om {t2}.{aid}',
    'Of iemand {har} {d} {to} kan rijden. Tijd: {t}. Terugrit [ongeveer|circa|rond] {t2}.{aid}',
    '{ap}{D} om {t} [wordt {zij}|is {zij}] {at} verwacht. Heen- en terugrit gevraagd, terug om {t2}.{aid}',
    'Rit {to} op {d}. Er zijn om {t}; ophalen om {t2}.{aid}',
    'Kan er {d} iemand mee {to}? {zij} moet er om {t} zijn en is [vermoedelijk|naar schatting] om {t2} klaar.{aid}',
    'Graag een chauffeur voor {d}, {to}: [aankomst|er zijn] {t}, naar huis {t2}.{aid}',
    'Voor {d} een rit {to} gevraagd, {t}. Het terugbrengen [kan|mag] om {t2}.{aid}',
    '{d}, {t}: {to}. Ook de terugweg, [rond|om] {t2}.{aid}',
  ],
  chatty: [
    '{ze} moet {d} {to}, om {t}. Terug [zal|wordt] {t2} worden.{aid}',
    'Belt voor een ritje {to}, {d} {t}. En weer naar huis natuurlijk, {t2} ofzo.{aid}',
    '{d} {to}! {t} daar, {t2} weer [ophalen|terug].{aid}',
    'Kan er iemand {d} mee {to}? {t} is de {ap}afspraak, [{ze} denkt|denkt] {t2} klaar.{aid}',
    'Weer {to}, {d} dit keer om {t}. {t2} terug.{aid}',
    'Wie rijdt {d} {to}... moet er {t} zijn en {t2} weer [weg|naar huis].{aid}',
    'Dochter kan niet dus of wij {d} {to} kunnen, {t}, terug {t2}.{aid}',
    'Zoekt iemand die {har} {d} [wegbrengt|wil rijden] {to} ({t}) en [later|om {t2}] weer haalt.{aid}',
  ],
  drents: [
    'Mot {d} {to}, um {t}. Um {t2} weer naor hoes.{aid}',
    "Of d'r ien rieden kan {d}, {to}. {t} wezen en {t2} weerum.{aid}",
    '{d} {to}, {t}. En weer thuus brengen, zowat {t2}.{aid}',
    "Ritje {to} {d}, {t} tot zo'n beetje {t2}.{aid}",
    '{ze} wol {d} geern {to}, {t}. {t2} weer ophalen.{aid}',
    'Wel kan {d} eben {to} brengen? {t}, en um {t2} haalt wij {har} weer.{aid}',
    'Moi, {to} {d}, {t}! Weerum {t2}.{aid}',
  ],
}

export const rideWishOneWay: Said = {
  telegram: [
    '{d} {t} {short}, alleen heen{aid}',
    '{short} {d} {t}. enkele reis{aid}',
    '{d} {short} {t}, [hoeft niet terug|wordt gehaald door familie|terug zelf geregeld]{aid}',
    'alleen heenrit {short}, {d}, {t}{aid}',
    '{t} {short} {d} [enkel|heen]{aid}',
    'wegbrengen {short} {d} {t}{aid}, terug [hoeft niet|nvt]',
  ],
  polite: [
    'Vraagt vervoer {to} op {d}, [om|uiterlijk] {t}. Alleen de heenreis; terug [is geregeld|komt familie].{aid}',
    'Moet {d} om {t} {at} zijn. Hoeft niet terug.{aid}',
    'Wil {d} {to} gebracht worden, aankomst {t}. De terugreis [regelt {zij} zelf|is al afgesproken].{aid}',
    '{d} [graag|als het kan] een rit {to}, enkele reis. Daar zijn om {t}.{aid}',
    'Alleen heen, {d} {to}; om {t} [moet {zij} er zijn|wordt {zij} verwacht].{aid}',
    'Of wij {har} {d} {to} kunnen brengen, [tegen|voor] {t}. Ophalen is niet nodig.{aid}',
  ],
  chatty: [
    '{d} {to} brengen, {t}. [Terug hoeft niet|Alleen heen|Halen doet de familie].{aid}',
    'Moet er {d} om {t} zijn, {to}. Weer thuiskomen lukt wel zegt {ze}.{aid}',
    '{ze} wil {d} {to}, enkele reis! {t} daar.{aid}',
    'Wie kan {har} {d} afzetten? {t}, {to}. Terug komt later wel.{aid}',
    'Enkeltje {to} {d}, {t}.{aid}',
    '{to} {d}! Uiterlijk {t}, en dan niet terug want {ze} blijft daar.{aid}',
  ],
  drents: ['{d} {to} brengen, {t}. Weerum höft niet.{aid}', 'Mot {d} {to}, {t}, allent hen.{aid}'],
}

export const rideWishRepeat: Said = {
  telegram: [
    'elke {wd} {short} {t}, terug {t2}{aid}. [tot nader order|tot {untilText}|loopt tot {untilText}]',
    'vaste rit: {wd} {t} {short} + terug{aid}, tot {untilText}',
  ],
  polite: [
    'Wil graag iedere {wd} {to}. Aanvang {t}, naar huis om {t2}.{aid} Tot {untilText}.',
    'Vraagt om een vaste rit {to}: elke {wd} om {t} en terug om {t2}, tot {untilText}.{aid}',
  ],
  chatty: [
    'Iedere {wd} {to}, {t}, en {t2} weer op huis aan.{aid} Tot {untilText} in elk geval.',
    'Vaste prik voortaan: elke {wd} {to} om {t}, {t2} terug, tot {untilText}.{aid}',
  ],
}

/** Aids and company, as they stand behind a wish. */
export const aidWords: Record<string, Said> = {
  rollator: {
    telegram: [', rollator', ', m rollator', '. rollator mee', ', rollator past in kofferbak'],
    polite: [
      ' {zij} neemt de rollator mee.',
      ' De rollator gaat mee.',
      ' Graag ruimte voor een rollator.',
      ' Met rollator.',
      ' Graag aan de rollator denken.',
      ' De rollator kan ingeklapt.',
      ' Er moet een rollator in de auto passen.',
    ],
    chatty: [
      ' Rollator mee.',
      ' Met rollator hè.',
      ' O ja, en de rollator moet achterin.',
      ' Rollator gaat mee!',
    ],
    drents: [' Rollator achterin.', ' Rollator met.'],
  },
  rolstoel: {
    telegram: [', rolstoel', ', opvouwbare rolstoel', ', rolstoel kan ingeklapt'],
    polite: [
      ' Er gaat een opvouwbare rolstoel mee.',
      ' {zij} zit in een rolstoel die ingeklapt kan worden.',
      ' Rolstoel mee (inklapbaar).',
      ' Met rolstoel, overstappen gaat zelf.',
      ' Graag een auto waar de rolstoel in past.',
      ' De rolstoel past in een gewone achterbak.',
    ],
    chatty: [
      ' Rolstoel in de kofferbak.',
      ' Wel even denken om de rolstoel!',
      ' Rolstoel klapt zo in.',
      ' Met de rolstoel dus.',
    ],
  },
  krukken: {
    telegram: [', loopt m krukken', ', krukken, voorstoel graag', ', krukken'],
    polite: [
      ' {zij} loopt met krukken en zit graag voorin.',
      ' Loopt nu met krukken.',
      ' Met krukken, de voorstoel graag ver naar achteren.',
      ' Let op: krukken.',
    ],
    chatty: [' Op krukken nog, dus stoel naar achteren.', ' Met krukken.'],
  },
  stok: {
    telegram: [', stok', ', loopt m stok'],
    polite: [' Loopt met een stok.', ' {zij} heeft een stok.', ' Er gaat een stok mee.', ' Met stok.'],
    chatty: [' Stok mee.', ' Met de stok, verder prima ter been.'],
  },
  begeleider: {
    telegram: [', dochter gaat mee', ', begeleider mee', ', 2 pers', ', iemand gaat mee'],
    polite: [' {haar} dochter gaat mee.', ' Er gaat iemand mee.', ' Graag ook plaats voor een begeleider.'],
    chatty: [' Buurvrouw gaat ook mee.', ' Er gaat iemand mee, dus twee plekken.'],
  },
}
