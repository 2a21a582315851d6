/** Small talk at the end, colleagues and the weather; mostly the talkative hands. */
import type { Said } from './styles.ts'

/** When nobody has been found yet. */
export const helpFromColleague: Said = {
  telegram: ['@{c} [weet jij iemand|ideeën|neem jij over]?', '@{c} [morgen|straks] verder svp'],
  polite: [
    '{c}, wil jij hier in jouw week naar kijken?',
    '{c}: graag even overleggen',
    '{c}, jij kent meer mensen in die straat; heb jij een idee?',
  ],
  chatty: ['{c}, help! Weet jij iemand?', '{c} pak jij dit morgen op?', '@{c} jij hebt toch die buurman?'],
  drents: ['{c}, weet ie nog ien?', '{c}, kiek ie d’r ok es naor?'],
}

/** When it is only good to know. */
export const colleagueMayKnow: Said = {
  telegram: ['@{c} ter info', '{c} weet ervan', '@{c} voor jouw dienst'],
  polite: [
    'Met {c} besproken',
    '{c}, dit is voor jou ook goed om te weten',
    'Ik heb {c} op de hoogte gebracht',
  ],
  chatty: [
    '@{c} leuk om te weten voor jouw dienst',
    '{c}, jij had hier toch ook contact mee?',
    '{c} leest dit ook graag',
    'Straks even aan {c} vertellen',
    '@{c} zie je wel ;)',
  ],
  drents: ['{c}, ie kent dat volk beter as ik', '{c} zal ’t ok wel mooi vinden'],
}

export const weatherWords: readonly { months: string; said: Said }[] = [
  {
    months: '12-2',
    said: {
      telegram: ['glad', 'mist onderweg', 'koud'],
      polite: ['Het was glad, er is rustig gereden', 'Vanwege de mist iets eerder vertrokken'],
      chatty: ['Brrr wat een weer', 'Het was spekglad maar ze zijn er', 'Sneeuw! Iedereen heel gebleven'],
      drents: ['’t Was glad as ’n aol', 'Kold hè'],
    },
  },
  {
    months: '3-5',
    said: {
      telegram: ['zonnig', 'mooi weer'],
      polite: ['De bermen stonden vol narcissen, dat noemde {zij} nog', 'Het was prachtig lenteweer'],
      chatty: ['Raampje open, voorjaar', 'De ooievaars zijn er weer zei {h}'],
      drents: ["Mooi weertje d'rbij", '’t Kievitsei is vunden'],
    },
  },
  {
    months: '6-8',
    said: {
      telegram: ['warm', 'airco aan'],
      polite: ['Ondanks de warmte goed gegaan', 'Vanwege de hitte vroeg op de dag'],
      chatty: ['IJsje onderweg', 'Bloedheet, gelukkig airco', 'Terug met de ramen open'],
      drents: ['Warm jong', '’t Is broeierig spul'],
    },
  },
  {
    months: '9-11',
    said: {
      telegram: ['storm', 'veel tractors op de weg', 'regen'],
      polite: ['Er lag veel modder op de weg van de bietencampagne', 'Door de storm wat later thuis'],
      chatty: ['Achter een bietenwagen aan gesukkeld', 'Regen regen regen', 'De bossen kleuren al'],
      drents: ['Achter de eerpelkarre an', '’t Was smerig weer'],
    },
  },
]
