// Independent test set for the reader of a call, written from the specification alone, before seeing the reader.
// Six voices; `doubt` marks a sentence with a contradiction: the doubtful field must stay null.

export type Unseen = {
  text: string
  today: string
  expect: {
    kind: string | null
    day: string | null
    dayUntil: string | null
    time: string | null
    timeUntil: string | null
    part: 'ochtend' | 'middag' | 'avond' | null
    place: string | null
    back: 'yes' | 'no' | null
    backTime: string | null
    aids: string[]
    repeat: null | {
      every: number
      unit: 'day' | 'week' | 'month'
      weekdays: number[]
      until: string | null
      nth?: 2
    }
    urgency: 'today' | 'week' | 'none' | null
  }
  doubt?: true
}

type Expect = Unseen['expect']

/** One call; what is not named is expected to stay empty. */
const call = (today: string, text: string, named: Partial<Expect>): Unseen => ({
  text,
  today,
  expect: {
    kind: null,
    day: null,
    dayUntil: null,
    time: null,
    timeUntil: null,
    part: null,
    place: null,
    back: null,
    backTime: null,
    aids: [],
    repeat: null,
    urgency: null,
    ...named,
  },
})

/** A call with a doubt in it. */
const doubt = (today: string, text: string, named: Partial<Expect>): Unseen => ({
  ...call(today, text, named),
  doubt: true,
})

export const unseen: Unseen[] = [
  // First voice: terse, abbreviates everything, no capitals.
  call('2026-01-12', 'do 10.15 zkh emmen, 12 u terug, rollator', {
    kind: 'vervoer',
    day: '2026-01-15',
    time: '10:15',
    place: 'ziekenhuis Emmen',
    back: 'yes',
    backTime: '12:00',
    aids: ['rollator'],
  }),
  call('2026-03-05', 'ma vm kapper, haar zoon haalt haar daar op dus alleen heen', {
    kind: 'vervoer',
    day: '2026-03-09',
    part: 'ochtend',
    place: 'kapper',
    back: 'no',
  }),
  call('2026-03-18', 'mw volg. wk di 1415u fysio coevorden retour', {
    kind: 'vervoer',
    day: '2026-03-24',
    time: '14:15',
    place: 'fysio Coevorden',
    back: 'yes',
  }),
  call('2026-04-08', 'lamp hal kapot, durft niet op trapje, deze wk', {
    kind: 'klus',
    day: '2026-04-08',
    dayUntil: '2026-04-12',
    urgency: 'week',
  }),
  call('2026-05-19', 'gr.tuin, heg + onkruid, geen haast', { kind: 'tuin', urgency: 'none' }),
  call('2026-06-03', 'elke vr boodschappen jumbo, rolator', {
    kind: 'boodschap',
    day: '2026-06-05',
    place: 'Jumbo',
    aids: ['rollator'],
    repeat: { every: 1, unit: 'week', weekdays: [5], until: null },
  }),
  call('2026-08-13', '26-8 kw voor 9 zkh hoogeveen, dochter mee, 11u terug', {
    kind: 'vervoer',
    day: '2026-08-26',
    time: '08:45',
    place: 'ziekenhuis Hoogeveen',
    back: 'yes',
    backTime: '11:00',
    aids: ['begeleider'],
  }),
  call('2026-09-09', 'vr 9u30 tandarts, enkele reis, rollator niet nodig', {
    kind: 'vervoer',
    day: '2026-09-11',
    time: '09:30',
    place: 'tandarts',
    back: 'no',
  }),
  call('2026-09-17', 'maaltijd brengen za, is gister uit zkh gekomen', {
    kind: 'maaltijd',
    day: '2026-09-19',
  }),
  call('2026-10-16', 'oppas bij man di nm, 13-16u', {
    kind: 'mantelzorg',
    day: '2026-10-20',
    time: '13:00',
    timeUntil: '16:00',
    part: 'middag',
  }),
  call('2026-11-24', 'hr, wifi doet het niet, mag wachten, graag terugbellen', {
    kind: 'digitaal',
    urgency: 'none',
  }),
  call('2027-02-22', 'belastingbrief, snapt t niet, voor vr graag', {
    kind: 'formulier',
    day: '2027-02-22',
    dayUntil: '2027-02-25',
  }),
  call('2027-02-09', 'hond uitlaten elke dag tot 1 mrt, loopt met krukken', {
    kind: 'huisdier',
    day: '2027-02-09',
    aids: ['krukken'],
    repeat: { every: 1, unit: 'day', weekdays: [], until: '2027-03-01' },
  }),
  call('2027-03-15', 'zkh assen 7/4 8.05 nuchter', {
    kind: 'vervoer',
    day: '2027-04-07',
    time: '08:05',
    place: 'ziekenhuis Assen',
  }),
  call('2027-06-15', 'do of vr heg snoeien', { kind: 'tuin', day: '2027-06-17', dayUntil: '2027-06-18' }),
  call('2027-07-07', 'apotheek ophalen vandaag nog, ligt klaar', {
    kind: 'boodschap',
    day: '2027-07-07',
    place: 'apotheek',
    urgency: 'today',
  }),

  // Second voice: chatty, whole sentences.
  call(
    '2026-01-20',
    'Mevrouw moet aanstaande dinsdag om kwart over 2 bij de oogarts in Emmen zijn en wil daarna ook graag weer naar huis gebracht worden.',
    { kind: 'vervoer', day: '2026-01-27', time: '14:15', place: 'oogarts Emmen', back: 'yes' },
  ),
  call(
    '2026-02-02',
    'Ze is 87 en klonk wat verdrietig, ze zou zo graag weer eens iemand op de koffie krijgen, het liefst op woensdagmiddag.',
    { kind: 'bezoek', day: '2026-02-04', part: 'middag' },
  ),
  call(
    '2026-07-21',
    'De kraan in de keuken lekt al een week en haar zoon zit op vakantie, of er deze week nog iemand naar kan kijken.',
    { kind: 'klus', day: '2026-07-21', dayUntil: '2026-07-26', urgency: 'week' },
  ),
  call(
    '2026-03-30',
    'Hij heeft een brief van de gemeente gekregen over de huurtoeslag en moet voor 15 april antwoorden.',
    { kind: 'formulier', day: '2026-03-30', dayUntil: '2026-04-14' },
  ),
  call(
    '2026-10-06',
    'Meneer heeft zijn pols gebroken en kan zelf niet koken, of iemand vanavond een maaltijd kan brengen.',
    { kind: 'maaltijd', day: '2026-10-06', part: 'avond' },
  ),
  call(
    '2026-04-16',
    'De buurvrouw belt: of iemand zaterdag een uurtje met haar kan gaan wandelen, ze komt anders de deur niet uit.',
    { kind: 'bezoek', day: '2026-04-18' },
  ),
  call('2026-03-24', 'Met Pasen wil ze graag naar Coevorden, heen en weer, ze zit in een rolstoel.', {
    kind: 'vervoer',
    day: '2026-04-05',
    place: 'Coevorden',
    back: 'yes',
    aids: ['rolstoel'],
  }),
  call(
    '2026-11-09',
    'Ze kan haar man niet alleen laten en wil er donderdagavond van 7 tot 10 even tussenuit, wie wil er zolang oppassen?',
    { kind: 'mantelzorg', day: '2026-11-12', time: '19:00', timeUntil: '22:00', part: 'avond' },
  ),
  call(
    '2026-12-07',
    'Ze loopt met krukken en kan de hond niet uitlaten, zou iemand dat morgenvroeg kunnen doen?',
    { kind: 'huisdier', day: '2026-12-08', part: 'ochtend', aids: ['krukken'] },
  ),
  call(
    '2027-01-11',
    'Er is absoluut geen haast bij, maar het gordijn in de slaapkamer hangt los en ze kan er zelf niet bij.',
    { kind: 'klus', urgency: 'none' },
  ),
  call(
    '2027-01-28',
    'Meneer wil weten of hij in aanmerking komt voor een zorgwoning, hij wil daar volgende week eens rustig over praten.',
    { kind: 'wonen', day: '2027-02-01', dayUntil: '2027-02-07' },
  ),
  call(
    '2027-05-04',
    "Haar kleindochter trouwt op 12 juni in Zwolle, ze moet er om elf uur zijn en wordt 's avonds door familie thuisgebracht.",
    { kind: 'vervoer', day: '2027-06-12', time: '11:00', place: 'Zwolle', back: 'no' },
  ),
  call(
    '2027-03-16',
    'Of er iemand naar de computer wil kijken, DigiD doet het niet meer en ze moet uiterlijk vrijdag iets insturen.',
    { kind: 'digitaal', day: '2027-03-16', dayUntil: '2027-03-19' },
  ),
  call(
    '2027-05-25',
    'Mevrouw wil graag de drempel bij de achterdeur weg hebben, ze struikelt er steeds met haar rollator.',
    { kind: 'wonen', aids: ['rollator'] },
  ),
  call(
    '2027-08-18',
    'Ze vroeg of iemand haar eens in de twee weken kan voorlezen uit de krant, het liefst op maandagochtend.',
    {
      kind: 'bezoek',
      day: '2027-08-23',
      part: 'ochtend',
      repeat: { every: 2, unit: 'week', weekdays: [1], until: null },
    },
  ),
  call(
    '2027-09-14',
    'Hij moet morgen over een week om kwart voor 12 bij de tandarts zijn en heeft geen auto meer.',
    { kind: 'vervoer', day: '2027-09-22', time: '11:45', place: 'tandarts' },
  ),
  call(
    '2027-10-05',
    'Ze gaat er even tussenuit met haar zus, kan iemand in de week van 18 oktober de kat eten geven?',
    { kind: 'huisdier', day: '2027-10-18', dayUntil: '2027-10-24' },
  ),
  doubt(
    '2026-07-09',
    'Ze wil om 10 uur naar de kapper, maar eerst zei ze maandag en later had ze het over dinsdag.',
    { kind: 'vervoer', time: '10:00', place: 'kapper' },
  ),
  doubt(
    '2026-10-29',
    'De lamp boven de trap moet vervangen worden, ze zei spoed maar even later dat het ook best mag wachten.',
    { kind: 'klus' },
  ),

  // Third voice: types faster than she can.
  call('2026-01-29', 'dinsdagmidag naar ziekenhius emmen 3 uur, heen en terug met rolator', {
    kind: 'vervoer',
    day: '2026-02-03',
    time: '15:00',
    part: 'middag',
    place: 'ziekenhuis Emmen',
    back: 'yes',
    aids: ['rollator'],
  }),
  call('2026-02-17', 'boodshcappen doen vrijdagochtedn, kan niet tillen', {
    kind: 'boodschap',
    day: '2026-02-20',
    part: 'ochtend',
  }),
  call('2026-03-11', 'morgne half 9 naar fysoi, rolstoel', {
    kind: 'vervoer',
    day: '2026-03-12',
    time: '08:30',
    place: 'fysio',
    aids: ['rolstoel'],
  }),
  call('2026-04-29', 'grsa maaien volgende wek', { kind: 'tuin', day: '2026-05-04', dayUntil: '2026-05-10' }),
  call('2026-04-13', 'belastign invullen vóór 1 mei', {
    kind: 'formulier',
    day: '2026-04-13',
    dayUntil: '2026-04-30',
  }),
  call('2026-05-22', 'wonesdag 10:30 huisarst en weer trug', {
    kind: 'vervoer',
    day: '2026-05-27',
    time: '10:30',
    place: 'huisarts',
    back: 'yes',
  }),
  call('2026-06-25', 'koffei drinken en praatje, is erg aleen, kan niet op donderdag', { kind: 'bezoek' }),
  call('2026-07-02', 'zatedag station emmen 1015u, met krukken, hoeft niet terug', {
    kind: 'vervoer',
    day: '2026-07-04',
    time: '10:15',
    place: 'station Emmen',
    back: 'no',
    aids: ['krukken'],
  }),
  call('2026-08-24', 'printer doet niks meer en tablet ook neit, donderdgaochtend', {
    kind: 'digitaal',
    day: '2026-08-27',
    part: 'ochtend',
  }),
  call('2026-09-10', 'elke maandga naar de dagbesteding, kwart voor 10, terug 4 uur, rolstoel', {
    kind: 'vervoer',
    day: '2026-09-14',
    time: '09:45',
    place: 'dagbesteding',
    back: 'yes',
    backTime: '16:00',
    aids: ['rolstoel'],
    repeat: { every: 1, unit: 'week', weekdays: [1], until: null },
  }),
  call('2026-10-20', 'heg snoien en bladren opruimen, in novmeber', {
    kind: 'tuin',
    day: '2026-11-01',
    dayUntil: '2026-11-30',
  }),
  call('2026-11-02', 'vrijdgag 13 november 11.20 zieknhuis hoogeveen, zoon gaat mee', {
    kind: 'vervoer',
    day: '2026-11-13',
    time: '11:20',
    place: 'ziekenhuis Hoogeveen',
    aids: ['begeleider'],
  }),
  call('2026-12-14', 'medicijnen halne bij de apotehek, spoed!', {
    kind: 'boodschap',
    place: 'apotheek',
    urgency: 'today',
  }),
  call('2027-01-19', 'traplfit aanvragen, hoe gaat dat', { kind: 'wonen' }),
  call('2027-02-18', 'oppas voor haar man zaterdagmiddag tussne 1 en 4', {
    kind: 'mantelzorg',
    day: '2027-02-20',
    time: '13:00',
    timeUntil: '16:00',
    part: 'middag',
  }),
  call('2027-04-19', 'overmorgn 9.50 oogarst hoogeveen, hulphond gaat mee', {
    kind: 'vervoer',
    day: '2027-04-21',
    time: '09:50',
    place: 'oogarts Hoogeveen',
    aids: ['hulphond'],
  }),
  call('2027-06-08', 'wasmachien lekt, zo snel mogelijk iemand', { kind: 'klus', urgency: 'today' }),
  doubt('2027-06-02', 'morgen (vrijdag) half 2 huisarts, rolator', {
    kind: 'vervoer',
    time: '13:30',
    place: 'huisarts',
    aids: ['rollator'],
  }),
  doubt('2026-12-01', 'vrijdag oppas bij haar man van 3 tot 2', { kind: 'mantelzorg', day: '2026-12-04' }),

  // Fourth voice: a touch of Drents, tells it as it comes.
  call('2026-01-07', 'mörgen 10 uur naar de kapper, en terug', {
    kind: 'vervoer',
    day: '2026-01-08',
    time: '10:00',
    place: 'kapper',
    back: 'yes',
  }),
  call('2026-02-25', 'moi, vrijdag naar de markt in coevorden, 9 uur heen en half 12 terug', {
    kind: 'vervoer',
    day: '2026-02-27',
    time: '09:00',
    place: 'markt Coevorden',
    back: 'yes',
    backTime: '11:30',
  }),
  call('2026-05-11', 'zit in de rolstoel, 27 mei 13.40 revalidatie in haren, bus met lift nodig, retour', {
    kind: 'vervoer',
    day: '2026-05-27',
    time: '13:40',
    place: 'revalidatie Haren',
    back: 'yes',
    aids: ['rolstoel', 'lift'],
  }),
  call('2026-03-13', 'container aan de weg zetten, om de week op donderdag', {
    kind: 'tuin',
    day: '2026-03-19',
    repeat: { every: 2, unit: 'week', weekdays: [4], until: null },
  }),
  call('2026-12-03', 'vanmiddag om 2 uur naar de kerk in Sleen en na afloop weer naar huis', {
    kind: 'vervoer',
    day: '2026-12-03',
    time: '14:00',
    part: 'middag',
    place: 'kerk Sleen',
    back: 'yes',
  }),
  call('2026-08-31', 'eerste maandag van de maand naar het dorpshuis voor koersbal, heen en weer', {
    kind: 'vervoer',
    day: '2026-09-07',
    place: 'dorpshuis',
    back: 'yes',
    repeat: { every: 1, unit: 'month', weekdays: [1], until: null },
  }),
  call('2026-10-01', 'dinsdag over een week 14.00 u crematorium assen, nicht gaat mee, terug ook', {
    kind: 'vervoer',
    day: '2026-10-13',
    time: '14:00',
    place: 'crematorium Assen',
    back: 'yes',
    aids: ['begeleider'],
  }),
  call('2026-12-10', 'wil graag voor kerst nog even de lampjes buiten opgehangen hebben', {
    kind: 'klus',
    day: '2026-12-10',
    dayUntil: '2026-12-24',
  }),
  call('2027-01-07', 'wil komende donderdag mee-eten in het dorpshuis', {
    kind: 'maaltijd',
    day: '2027-01-14',
    place: 'dorpshuis',
  }),
  call('2027-02-03', 'in het weekend de hond uitlaten, baas ligt met griep op bed', {
    kind: 'huisdier',
    day: '2027-02-06',
    dayUntil: '2027-02-07',
  }),
  call('2027-04-20', 'gras maaien tussen 3 en 5 mei', {
    kind: 'tuin',
    day: '2027-05-03',
    dayUntil: '2027-05-05',
  }),
  call('2027-04-26', 'met hemelvaart naar de kerk, 9.30, rollator, en weer thuisbrengen', {
    kind: 'vervoer',
    day: '2027-05-06',
    time: '09:30',
    place: 'kerk',
    back: 'yes',
    aids: ['rollator'],
  }),
  call('2027-07-13', 'nieuwe telefoon, snapt er niks van, geen spoed', { kind: 'digitaal', urgency: 'none' }),
  call('2027-08-26', "za 's och boodsch. doen, gaat zelf mee met scootmobiel", {
    kind: 'boodschap',
    day: '2027-08-28',
    part: 'ochtend',
    aids: ['scootmobiel'],
  }),
  call(
    '2027-09-06',
    "moet 's ochtends 6 uur op station assen zijn, wo 15 sept, alleen heen, heeft 2 koffers",
    {
      kind: 'vervoer',
      day: '2027-09-15',
      time: '06:00',
      part: 'ochtend',
      place: 'station Assen',
      back: 'no',
    },
  ),
  doubt('2027-01-21', 'di fysio 9 uur, of was het nou half 10? wil ook weer thuisgebracht worden', {
    kind: 'vervoer',
    day: '2027-01-26',
    place: 'fysio',
    back: 'yes',
  }),
  doubt('2027-02-15', 'hond moet naar de dierenarts, do 16 uur, kan zelf niet rijden', {
    day: '2027-02-18',
    time: '16:00',
    place: 'dierenarts',
  }),

  // Fifth voice: was a secretary, fills in a form that is not there.
  call('2026-11-16', 'Rit: huisarts Sleen, 26 november, 15.30 uur, retour, hulpmiddel: rollator.', {
    kind: 'vervoer',
    day: '2026-11-26',
    time: '15:30',
    place: 'huisarts Sleen',
    back: 'yes',
    aids: ['rollator'],
  }),
  call('2026-06-15', 'Tuin: heg snoeien, kan t/m vrijdag.', {
    kind: 'tuin',
    day: '2026-06-15',
    dayUntil: '2026-06-19',
  }),
  call('2026-12-21', 'Vervoer 4-1-2027 om 13:15 naar polikliniek Hoogeveen, begeleider aanwezig, rolstoel.', {
    kind: 'vervoer',
    day: '2027-01-04',
    time: '13:15',
    place: 'polikliniek Hoogeveen',
    aids: ['begeleider', 'rolstoel'],
  }),
  call('2026-11-30', 'Vervoer 12 januari 9.00 uur audicien Emmen, heen en terug.', {
    kind: 'vervoer',
    day: '2027-01-12',
    time: '09:00',
    place: 'audicien Emmen',
    back: 'yes',
  }),
  call('2026-09-14', 'Klus: rookmelder ophangen, uiterlijk 1 oktober.', {
    kind: 'klus',
    day: '2026-09-14',
    dayUntil: '2026-10-01',
  }),
  call('2026-10-21', 'Iedere week op dinsdag 14.00-15.30 uur gezelschap, tot kerst.', {
    kind: 'bezoek',
    day: '2026-10-27',
    time: '14:00',
    timeUntil: '15:30',
    repeat: { every: 1, unit: 'week', weekdays: [2], until: '2026-12-25' },
  }),
  call('2026-03-02', 'Boodschappen doen bij Aldi, elke dinsdag en vrijdag.', {
    kind: 'boodschap',
    day: '2026-03-03',
    place: 'Aldi',
    repeat: { every: 1, unit: 'week', weekdays: [2, 5], until: null },
  }),
  call('2026-05-07', 'Mantelzorger wil even vrij, tweede dinsdag van de maand, 13.30 tot 16.30 uur.', {
    kind: 'mantelzorg',
    day: '2026-05-12',
    time: '13:30',
    timeUntil: '16:30',
    repeat: { every: 1, unit: 'month', weekdays: [2], until: null, nth: 2 },
  }),
  call('2027-01-25', 'Formulier zorgtoeslag invullen, z.s.m.', { kind: 'formulier', urgency: 'today' }),
  call('2027-02-01', "Dagelijks warme maaltijd brengen t/m 14 februari, 's middags.", {
    kind: 'maaltijd',
    day: '2027-02-01',
    part: 'middag',
    repeat: { every: 1, unit: 'day', weekdays: [], until: '2027-02-14' },
  }),
  call('2027-03-10', 'Hulp bij verhuizen, inpakken, in maart.', {
    kind: 'wonen',
    day: '2027-03-10',
    dayUntil: '2027-03-31',
  }),
  call('2027-04-06', 'Rit dialyse Emmen, elke ma, wo en vr, 7.45 uur, terug 12.15 uur.', {
    kind: 'vervoer',
    day: '2027-04-07',
    time: '07:45',
    place: 'dialyse Emmen',
    back: 'yes',
    backTime: '12:15',
    repeat: { every: 1, unit: 'week', weekdays: [1, 3, 5], until: null },
  }),
  call('2027-12-06', 'Rit naar Emmen, 31-12 (oudjaar), 19.30 uur, enkele reis.', {
    kind: 'vervoer',
    day: '2027-12-31',
    time: '19:30',
    place: 'Emmen',
    back: 'no',
  }),
  call('2027-04-12', 'Vervoer koningsdag 10.00 uur naar de vrijmarkt in Emmen, scootmobiel moet mee.', {
    kind: 'vervoer',
    day: '2027-04-27',
    time: '10:00',
    place: 'vrijmarkt Emmen',
    aids: ['scootmobiel'],
  }),
  call('2027-07-08', 'Huisdier: kat eten geven, 24 t/m 28 juli.', {
    kind: 'huisdier',
    day: '2027-07-24',
    dayUntil: '2027-07-28',
  }),
  call('2027-10-27', 'Rit station Hoogeveen, de 26e, 8.20 uur, alleen heen.', {
    kind: 'vervoer',
    day: '2027-11-26',
    time: '08:20',
    place: 'station Hoogeveen',
    back: 'no',
  }),
  doubt('2027-05-27', 'Rit tandarts, dinsdag 9 juni, 10.30 uur, en terug.', {
    kind: 'vervoer',
    time: '10:30',
    place: 'tandarts',
    back: 'yes',
  }),
  doubt('2027-01-13', 'Rit ziekenhuis Assen, 29 februari 2027, 9.15 uur.', {
    kind: 'vervoer',
    time: '09:15',
    place: 'ziekenhuis Assen',
  }),
  doubt('2027-10-07', 'Vervoer huisarts, woensdagochtend 15.00 uur, retour.', {
    kind: 'vervoer',
    day: '2027-10-13',
    place: 'huisarts',
    back: 'yes',
  }),

  // Sixth voice: on his own phone, half a sentence at a time.
  call('2026-05-02', 'vandaag nog naar huisartsenpost emmen, zo snel mogelijk, dochter gaat mee', {
    kind: 'vervoer',
    day: '2026-05-02',
    place: 'huisartsenpost Emmen',
    aids: ['begeleider'],
    urgency: 'today',
  }),
  call('2026-02-12', 'Dakgoot lekt. Binnen 2 wk iemand', {
    kind: 'klus',
    day: '2026-02-12',
    dayUntil: '2026-02-26',
  }),
  call('2026-06-11', 'Do 13.20 fysio. En terug. Rollator', {
    kind: 'vervoer',
    day: '2026-06-11',
    time: '13:20',
    place: 'fysio',
    back: 'yes',
    aids: ['rollator'],
  }),
  call('2026-11-19', "Met sinterklaas 7 uur 's avonds dorpshuis brengen + halen", {
    kind: 'vervoer',
    day: '2026-12-05',
    time: '19:00',
    part: 'avond',
    place: 'dorpshuis',
    back: 'yes',
  }),
  call('2026-10-09', "a.s. vr naar dorpshuis voor bingo 7 u 's avonds, 22.00 terug", {
    kind: 'vervoer',
    day: '2026-10-16',
    time: '19:00',
    part: 'avond',
    place: 'dorpshuis',
    back: 'yes',
    backTime: '22:00',
  }),
  call('2026-08-17', 'Maandelijks onkruid wieden, vanaf 1 sept', {
    kind: 'tuin',
    day: '2026-09-01',
    repeat: { every: 1, unit: 'month', weekdays: [], until: null },
  }),
  call('2027-03-29', 'Over 3 dagen 14 u 30 kapper, stok, 16u trug', {
    kind: 'vervoer',
    day: '2027-04-01',
    time: '14:30',
    place: 'kapper',
    back: 'yes',
    backTime: '16:00',
    aids: ['stok'],
  }),
  doubt('2026-09-03', '31 sept 11u10 oogarts Hoogeveen, rolstoel', {
    kind: 'vervoer',
    time: '11:10',
    place: 'oogarts Hoogeveen',
    aids: ['rolstoel'],
  }),
  doubt('2026-04-21', 'Vrijdag 25.15 uur huisarts', {
    kind: 'vervoer',
    day: '2026-04-24',
    place: 'huisarts',
  }),
  doubt('2026-08-04', 'Za naar Emmen 14.00. Enkele reis of retour weet ze nog niet', {
    kind: 'vervoer',
    day: '2026-08-08',
    time: '14:00',
    place: 'Emmen',
  }),
]
