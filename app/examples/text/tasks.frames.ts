/** Around a task: how it is asked ({noun}, {clause}) and how it is told that it was done. */
import type { Said } from './styles.ts'

export const taskWish: Said = {
  telegram: [
    '{noun}',
    '{noun}, {span}',
    '{noun}. {span}',
    '{noun}, graag {span}',
    'vraag: {noun}, {span}',
    '{span} {noun}',
  ],
  polite: [
    'Vraagt of iemand {clause}, {span}.',
    'Zou het fijn vinden als er iemand {clause}. {Span}.',
    'Zoekt iemand die {clause}. {Span}.',
    'Of wij iemand weten die {clause}, {span}.',
    '{Span} graag iemand die {clause}.',
    'Informeert of er een vrijwilliger is die {clause}. Het liefst {span}.',
  ],
  chatty: [
    'Is er iemand die {clause}? {Span}.',
    'Wie {clause}, {span}?',
    'Of er iemand {clause}... {span}.',
    '{ze} wil graag dat er iemand {clause}, {span}.',
    'Heb je iemand die {clause}, vroeg {ze}. {Span}.',
    '{noun}! {Span}.',
  ],
  drents: [
    "Of d'r ien is die {clause}, {span}.",
    'Zöch ien die {clause}. {Span}.',
    '{noun}, {span}. Eben kiekn wel dat kan.',
  ],
}

export const spanDay: readonly string[] = [
  '{d}',
  '{d} in de {part}',
  'op {d}',
  '{d} [als het kan|bij voorkeur]',
]
export const spanNone: readonly string[] = [
  'zonder haast',
  'als het uitkomt',
  'wanneer het schikt',
  'op een rustig moment',
  'een keer deze maand',
]

export const taskDone: Said = {
  telegram: [
    '{h} geweest',
    '[gedaan|klaar|gefikst] door {h}',
    '{hs} klaar',
    '{hs} {d}: klaar',
    'opgelost',
    '{h} was er {d}',
    'klus gedaan',
  ],
  polite: [
    '{h} is [{d} |]langs geweest',
    '{h} [vertelde|meldde] dat het [klaar|gelukt|geregeld] is',
    'Door {h} in orde gemaakt',
    '{p} belde om te bedanken',
    'Van {h} gehoord hoe het ging',
    'Het is gelukt, met dank aan {h}',
  ],
  chatty: [
    '{h} is er geweest',
    'Gelukt!',
    '{h} net gesproken',
    '{p} hing aan de telefoon, blij als een kind',
    'Dat heeft {h} weer mooi voor elkaar',
    'Klaar, dankzij {h}',
    '{h} had er schik in',
    'Zo, ook weer gedaan',
  ],
  drents: [
    "{h} is d'r west",
    '{h} hef ’t veur mekaar',
    'Mooi zo, klaor',
    'Sprak {h} op straot',
    '{p} belde, zo blied as wat',
  ],
}

export const taskLast: Said = {
  telegram: [
    '{p} blij',
    'kosten {euro}, betaald',
    'koffie gehad',
    'kan afgevinkt',
    '{hs} wil vaker',
    'klein uurtje werk',
    'geen kosten',
  ],
  polite: [
    '{zij} was er erg mee geholpen',
    'Het materiaal kostte {euro}; dat is betaald',
    '{h} hoefde er niets voor te hebben',
    'Zo nodig komt {h} nog een keer',
    '{zij} belt wanneer het weer nodig is',
    'Ik heb {h} namens ons bedankt',
    'Het contact was over en weer prettig',
  ],
  chatty: [
    '{p} had appeltaart, dus {h} bleef hangen',
    'Kostte {euro} aan spul',
    '{h} wil dit vaker doen',
    'Bedankje kreeg ik ook nog, terwijl ik niks deed',
    'Nou, dat liep lekker',
    'Met koffie en een gevulde koek',
    'Blije mensen aan beide kanten',
  ],
  drents: [
    "Koffie en kouk d'rbij",
    "{h} wol d'r niks veur hebben",
    'Dat löp wel',
    'Eerst proaten, toen pas warken',
    'Niks te mopperen',
  ],
}

/** Looked in by telephone later on. */
export const lookedIn: Said = {
  telegram: [
    'nagebeld {p}: [alles ok|naar wens|gaat goed]',
    '{p} gesproken, loopt',
    'nagevraagd, niks meer nodig',
    'gebeld ivm afspraak, ok',
    'belletje {p}: tevreden',
  ],
  polite: [
    'Zoals beloofd {p} nagebeld. [Alles naar wens|Het gaat goed|Er is verder niets nodig]',
    '{p} gesproken om te horen hoe het was. {zij} is tevreden',
    'Bij {p} geïnformeerd; het gaat naar wens',
    '{p} vond het attent dat we nog eens belden',
  ],
  chatty: [
    'Even {p} gebeld zoals afgesproken, prima',
    '{p} nagebeld, zat net aan tafel, alles goed',
    'Nog eens gehoord hoe het ging bij {p}: top',
    'Afgevinkt: {p} gebeld en goed bijgekletst',
  ],
  drents: [
    '{p} nog eben belt, giet best',
    'Nabelt bij {p}. Moi, alles goed, mooi zo',
    '{p} zee: ik red mij best',
  ],
}

/** Why it should be looked at again. */
export const lookAgain: Said = {
  telegram: ['{fd} nabellen', 'bel {p} {fd}', '{fd} checken', 'actie {fd}'],
  polite: ['{fdCap} bel ik nog even na', 'Graag {fd} navragen hoe het is', 'Afgesproken dat we {fd} bellen'],
  chatty: ['{fdCap} even bellen', 'Niet vergeten: {fd} horen hoe het is', 'Ik hang er {fd} weer achteraan'],
  drents: ['{fdCap} nog eens bellen', '{fdCap} eben kiekn hoe ’t giet'],
}
