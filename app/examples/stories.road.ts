import type { Story } from './story.ts'

/** Rides that come and go. */
export const roadStories: readonly Story[] = [
  {
    // The hip that heals, so the rides end.
    person: 'zwaantje',
    begins: { week: 18 },
    steps: [
      {
        day: 0,
        line: 'Mevrouw Brink krijgt over drie weken een nieuwe heup. Zij wil nu alvast weten of wij daarna kunnen rijden naar de fysio. Dat kan.',
        hand: 'polite',
        kind: 'called',
      },
      { day: 6, ride: 'hospital' },
      {
        day: 20,
        line: 'zwaantje weer thuis, zoon albert slaapt er tot zondag. krukken. rijden vanaf volgende wk',
        hand: 'terse',
        kind: 'called',
      },
      { day: 21, task: 'warm-meal' },
      { day: 23, task: 'shop' },
      { day: 24, ride: 'physio', times: 9, every: 7, aid: 'krukken' },
      {
        day: 37,
        line: 'Langs geweest met een bosje fresia’s. Ze liep me op krukken tegemoet, zo trots als een pauw. De trap is nog een ding.',
        hand: 'warm',
        kind: 'visited',
      },
      { day: 52, task: 'shop' },
      {
        day: 60,
        line: 'Zwaantje nu met één kruk! Ze wil zo gauw mogelijk weer zelf naar de winkel, rustig aan meid zei ik nog.',
        hand: 'chatty',
        kind: 'called',
      },
      {
        day: 88,
        line: 'Zwaantje löp weer as vanolds, zunder stok of wat. De ritten naor de fysio höft niet meer. Mooi zo!',
        hand: 'drents',
        kind: 'said',
      },
      {
        day: 95,
        line: 'Mw Brink afgebeld voor alle ritten – fietst weer – bedankt ons met een slof eierkoeken',
        hand: 'dashes',
        kind: 'called',
      },
      {
        day: 210,
        line: 'Mevrouw Brink bood aan om bij de huiskamer koffie te schenken. Zij had zelf ervaren hoe fijn het is als er iemand is.',
        hand: 'polite',
        kind: 'said',
      },
    ],
  },
  {
    // Half a year without a car, then a driver for others.
    person: 'wolter',
    helpers: { wolter: 208 },
    begins: { week: 40 },
    steps: [
      {
        day: 0,
        line: 'wolter alberts mag half jaar niet rijden. vindt t vreselijk om te vragen. gezegd: gewoon doen',
        hand: 'terse',
        kind: 'called',
      },
      { day: 3, ride: 'doctor' },
      { day: 15, ride: 'hospital', times: 4, every: 31 },
      { day: 26, ride: 'family' },
      { day: 48, ride: 'hairdresser', times: 3, every: 42 },
      {
        day: 70,
        line: 'Wolter zit op de bijrijdersstoel de hele weg mee te remmen, zegt hij zelf. Hij telt de weken af.',
        hand: 'chatty',
        kind: 'said',
      },
      { day: 120, ride: 'family' },
      {
        day: 184,
        line: 'Meneer Alberts mag vanaf maandag weer zelf rijden. Hij bedankt alle chauffeurs en komt zaterdag met taart.',
        hand: 'polite',
        kind: 'called',
      },
      {
        day: 201,
        line: 'Wolter kwam met ’n plan: hij wil nou zölf rieden veur oens, twee middagen in de week. Dat heurt wij geern.',
        hand: 'drents',
        kind: 'said',
      },
      {
        day: 205,
        line: 'Overeenkomst getekend met Wolter Alberts – rijdt di en do – auto is ruim, rollator past',
        hand: 'dashes',
        kind: 'visited',
      },
    ],
  },
  {
    // Mrs Hadders: hospital in Emmen every couple of months, and a garden she will not leave.
    person: 'hadders',
    begins: { week: 3 },
    steps: [
      {
        day: 0,
        line: 'Hilligje Hadders gebeld, lang laten overgaan: ze stond bij de bonen. Wil voortaan graag met ons mee naar Emmen, de bus stopt te ver weg.',
        hand: 'warm',
        kind: 'called',
      },
      { day: 5, ride: 'hospital', times: 9, every: 72, aid: 'rollator' },
      {
        day: 90,
        line: 'mw hadders kreeg nieuwe rollator, past net in kleine kofferbak, wiel eraf',
        hand: 'terse',
        kind: 'said',
      },
      {
        day: 260,
        line: 'Mevrouw Hadders noemde dat de zondag na de koffie het stilst is, nu haar man er al vijf jaar niet meer is. Zij zou best eens mee willen naar de zangmiddag.',
        hand: 'polite',
        kind: 'called',
        narrow: true,
      },
      {
        day: 275,
        line: 'Hilligje meegenomen naar de zangmiddag!! Kende alle tweede stemmen uit haar hoofd',
        hand: 'chatty',
        kind: 'visited',
      },
      {
        day: 430,
        line: 'Bij Hilligje an de deur west met de dorpskrant. Stun op ’n trappie de druven te plukken. Ik heb niks zegd, mar wel eben de trap vastholden.',
        hand: 'drents',
        kind: 'visited',
      },
      {
        day: 640,
        line: 'Dochter Jantina belde – woont nu in Zwolle – blij dat moeder zelf ons belt – nummer klopt nog',
        hand: 'dashes',
        kind: 'called',
      },
    ],
  },
  {
    // Wim begins as a volunteer.
    person: 'wim',
    helpers: { wim: 14 },
    begins: { week: 30 },
    steps: [
      {
        day: 0,
        line: 'Nieuwe vrijwilliger! Wim Homan, stond ineens op de inloop: of we wat aan hem hadden. Nou en of.',
        hand: 'chatty',
        kind: 'said',
      },
      {
        day: 8,
        line: 'Met Wim kennisgemaakt. Hij rijdt graag, is handig met telefoons en kan doordeweeks overdag. Hij leest de overeenkomst thuis rustig door.',
        hand: 'polite',
        kind: 'visited',
      },
      { day: 14, line: 'wim getekend. rijdt eerste keer mee m arend', hand: 'terse', kind: 'said' },
      {
        day: 150,
        line: 'Wim vraogt of hij ok es mit kan koken in de huuskamer. De kok zee: as hij mar kan schillen.',
        hand: 'drents',
        kind: 'said',
      },
      {
        day: 330,
        line: 'Al drie mensen vroegen deze maand speciaal naar Wim. Ik heb hem een kaart gestuurd namens ons zessen.',
        hand: 'warm',
        kind: 'message',
      },
    ],
  },
]
