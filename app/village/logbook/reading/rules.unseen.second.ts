// Second, independent set of sentences that the rules of reading were not written from.
// Six invented coordinators, each with a hand of their own; all names are invented. Fields left out are null or empty.
export type UnseenSecond = {
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
      nth?: number
    }
    urgency: 'today' | 'week' | 'none' | null
  }
  doubt?: true
}

type Expect = UnseenSecond['expect']

const nothing: Expect = {
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
}

const on =
  (today: string) =>
  (text: string, said: Partial<Expect>): UnseenSecond => ({ text, today, expect: { ...nothing, ...said } })
const inDoubt = (row: UnseenSecond): UnseenSecond => ({ ...row, doubt: true })

const tue = on('2026-09-15')
const sat = on('2026-10-03')
const mon = on('2026-11-23')
const sun = on('2026-12-20')
const thu = on('2027-01-07')
const fri = on('2027-03-12')
const wed = on('2027-05-05')

export const unseenSecond: UnseenSecond[] = [
  // terse
  tue('mw Ensing do 10.15 zkh Emmen, 12 u terug, rollator', {
    kind: 'vervoer',
    day: '2026-09-17',
    time: '10:15',
    place: 'ziekenhuis Emmen',
    back: 'yes',
    backTime: '12:00',
    aids: ['rollator'],
  }),
  tue('hr Pol vr 9u30 huisarts retour', {
    kind: 'vervoer',
    day: '2026-09-18',
    time: '09:30',
    place: 'huisarts',
    back: 'yes',
  }),
  tue('wo nm gras maaien mw Wolters, geen haast', {
    kind: 'tuin',
    day: '2026-09-16',
    part: 'middag',
    urgency: 'none',
  }),
  tue('ma vm fysio Coevorden, alleen heen, krukken', {
    kind: 'vervoer',
    day: '2026-09-21',
    part: 'ochtend',
    place: 'fysio Coevorden',
    back: 'no',
    aids: ['krukken'],
  }),
  tue('boodsch. mw Hilbrands elke vr tot kerst', {
    kind: 'boodschap',
    day: '2026-09-18',
    repeat: { every: 1, unit: 'week', weekdays: [5], until: '2026-12-25' },
  }),
  tue('kraan lekt hr Eggens, spoed', { kind: 'klus', urgency: 'today' }),
  tue('26/9 14u kapper enkele reis', {
    kind: 'vervoer',
    day: '2026-09-26',
    time: '14:00',
    place: 'kapper',
    back: 'no',
  }),
  tue('DigiD mw Scholte wo of do', { kind: 'digitaal', day: '2026-09-16', dayUntil: '2026-09-17' }),
  tue('tandarts di 22/9 kw over 11 en terug', {
    kind: 'vervoer',
    day: '2026-09-22',
    time: '11:15',
    place: 'tandarts',
    back: 'yes',
  }),
  tue("hond uitlaten hr Oosting, 's och, elke dag t/m 30 sept", {
    kind: 'huisdier',
    day: '2026-09-15',
    part: 'ochtend',
    repeat: { every: 1, unit: 'day', weekdays: [], until: '2026-09-30' },
  }),
  tue('formulier zorgtoeslag, deze wk', {
    kind: 'formulier',
    day: '2026-09-15',
    dayUntil: '2026-09-20',
    urgency: 'week',
  }),
  tue('za 1930u station Emmen halen, mw Ooms, rolstoel', {
    kind: 'vervoer',
    day: '2026-09-19',
    time: '19:30',
    place: 'station Emmen',
    aids: ['rolstoel'],
  }),
  tue('eten brengen mw Lubbers iedere ma en wo', {
    kind: 'maaltijd',
    day: '2026-09-16',
    repeat: { every: 1, unit: 'week', weekdays: [1, 3], until: null },
  }),
  tue('heg snoeien binnen 2 wk', { kind: 'tuin', day: '2026-09-15', dayUntil: '2026-09-29' }),
  tue('oppas bij man mw Kuiper do 10-12 u', {
    kind: 'mantelzorg',
    day: '2026-09-17',
    time: '10:00',
    timeUntil: '12:00',
  }),
  inDoubt(tue('wo 17 sept 11 u huisarts, hr Stevens', { kind: 'vervoer', time: '11:00', place: 'huisarts' })),
  tue('apotheek medicijnen halen, vandaag nog, mw Reinders', {
    kind: 'boodschap',
    day: '2026-09-15',
    place: 'apotheek',
    urgency: 'today',
  }),
  // chatty
  mon(
    'Goedemorgen, mevrouw Kamps belt, ze moet donderdag om half elf bij de huisarts zijn en wil graag ook weer terug, ze heeft haar rollator bij zich',
    { kind: 'vervoer', day: '2026-11-26', time: '10:30', place: 'huisarts', back: 'yes', aids: ['rollator'] },
  ),
  mon('of er volgende week iemand bij meneer Sikkens langs kan komen voor een praatje, hij zit zo alleen', {
    kind: 'bezoek',
    day: '2026-11-30',
    dayUntil: '2026-12-06',
  }),
  mon('mevr Bruins wil morgenmiddag om drie uur naar de kapper en om half vijf weer terug', {
    kind: 'vervoer',
    day: '2026-11-24',
    time: '15:00',
    part: 'middag',
    place: 'kapper',
    back: 'yes',
    backTime: '16:30',
  }),
  mon('ze vraagt of iemand de slaapkamerlamp kan ophangen, geen haast zegt ze', {
    kind: 'klus',
    urgency: 'none',
  }),
  mon('meneer Tuinstra zijn telefoon doet raar, hij kan de kinderen niet meer bellen, liefst vandaag', {
    kind: 'digitaal',
    day: '2026-11-23',
    urgency: 'today',
  }),
  mon(
    'Dochter belt: moeder moet op 3 december om kwart voor twee in het ziekenhuis in Hoogeveen zijn, dochter gaat zelf mee',
    {
      kind: 'vervoer',
      day: '2026-12-03',
      time: '13:45',
      place: 'ziekenhuis Hoogeveen',
      aids: ['begeleider'],
    },
  ),
  mon('kan er in het weekend iemand de hond van mw Veenstra uitlaten, ze is gevallen', {
    kind: 'huisdier',
    day: '2026-11-28',
    dayUntil: '2026-11-29',
  }),
  mon('om de week op donderdag boodschappen doen met mevrouw Haan, naar de Jumbo', {
    kind: 'boodschap',
    day: '2026-11-26',
    place: 'Jumbo',
    repeat: { every: 2, unit: 'week', weekdays: [4], until: null },
  }),
  mon('Hij wil tussen 3 en 5 december geholpen worden met die brief van de gemeente', {
    kind: 'formulier',
    day: '2026-12-03',
    dayUntil: '2026-12-05',
  }),
  mon('mw Schepers haar man kan niet alleen zijn en ze wil woensdagavond even vrij, van 7 tot 9', {
    kind: 'mantelzorg',
    day: '2026-11-25',
    time: '19:00',
    timeUntil: '21:00',
    part: 'avond',
  }),
  mon('ze moet de 30e naar de oogarts in Emmen om tien over half elf en ook weer terug', {
    kind: 'vervoer',
    day: '2026-11-30',
    time: '10:40',
    place: 'oogarts Emmen',
    back: 'yes',
  }),
  mon('elke eerste maandag van de maand naar het dorpshuis brengen, om 2 uur', {
    kind: 'vervoer',
    day: '2026-12-07',
    time: '14:00',
    place: 'dorpshuis',
    repeat: { every: 1, unit: 'month', weekdays: [1], until: null },
  }),
  inDoubt(
    mon("meneer Jansen wil op 31 november naar Assen, om 9 uur 's ochtends", {
      kind: 'vervoer',
      time: '09:00',
      part: 'ochtend',
      place: 'Assen',
    }),
  ),
  inDoubt(
    mon('vrijdag 13.30 naar de fysio, heen en weer staat hier maar nou zegt ze hoeft niet terug', {
      kind: 'vervoer',
      day: '2026-11-27',
      time: '13:30',
      place: 'fysio',
    }),
  ),
  mon('de drempel bij de achterdeur is te hoog, ze struikelt erover, mag wel even wachten', {
    kind: 'wonen',
    urgency: 'none',
  }),
  mon('overmorgen wil mevrouw Nijmeijer naar de markt in Coevorden, om half tien, ze loopt met een stok', {
    kind: 'vervoer',
    day: '2026-11-25',
    time: '09:30',
    place: 'markt Coevorden',
    aids: ['stok'],
  }),
  mon('zou er iemand kunnen koken voor hr Bakker vanavond, zijn vrouw ligt in het ziekenhuis', {
    kind: 'maaltijd',
    day: '2026-11-23',
    part: 'avond',
  }),
  // fast fingers
  thu('mw Drent dinsdgamiddag 14.00 ziekenhius Emmen en trug', {
    kind: 'vervoer',
    day: '2027-01-12',
    time: '14:00',
    part: 'middag',
    place: 'ziekenhuis Emmen',
    back: 'yes',
  }),
  thu('boodschapen voor hr Meijering vrijadg', { kind: 'boodschap', day: '2027-01-08' }),
  thu('rolator mee, mrogen 9.45 naar huisrats', {
    kind: 'vervoer',
    day: '2027-01-08',
    time: '09:45',
    place: 'huisarts',
    aids: ['rollator'],
  }),
  thu('do 15.30 kapper, mw Zwiers, retuor 16.45', {
    kind: 'vervoer',
    day: '2027-01-07',
    time: '15:30',
    place: 'kapper',
    back: 'yes',
    backTime: '16:45',
  }),
  thu('cmoputer hr Katerberg start niet op, volgende wek', {
    kind: 'digitaal',
    day: '2027-01-11',
    dayUntil: '2027-01-17',
  }),
  thu('onkurid wieden bij mw Weggemans in maart', {
    kind: 'tuin',
    day: '2027-03-01',
    dayUntil: '2027-03-31',
  }),
  thu('iedree woensdag koffie drinken bij mw Dijks tot 1 maart', {
    kind: 'bezoek',
    day: '2027-01-13',
    repeat: { every: 1, unit: 'week', weekdays: [3], until: '2027-03-01' },
  }),
  thu('gordijen ophagnen, zaterdag van 10 tot 12', {
    kind: 'klus',
    day: '2027-01-09',
    time: '10:00',
    timeUntil: '12:00',
  }),
  thu('belastingfromulier voor 1 maart', { kind: 'formulier', day: '2027-01-07', dayUntil: '2027-02-28' }),
  thu('hr Smeenge met rolsteol naar fysoi in Dalen ma 8.20', {
    kind: 'vervoer',
    day: '2027-01-11',
    time: '08:20',
    place: 'fysio Dalen',
    aids: ['rolstoel'],
  }),
  thu('meidcijnen ophalen bij apotheek zsm', { kind: 'boodschap', place: 'apotheek', urgency: 'today' }),
  thu('kat eten gevne 15 t/m 19 jan, mw Huls', {
    kind: 'huisdier',
    day: '2027-01-15',
    dayUntil: '2027-01-19',
  }),
  thu('traplfit aanvragen mw Geerts, geen haats', { kind: 'wonen', urgency: 'none' }),
  inDoubt(thu('31 fberuari 10 uur naar tandarts', { kind: 'vervoer', time: '10:00', place: 'tandarts' })),
  inDoubt(
    thu('vr 27.15 u naar het station in Beilen, mw Prins', {
      kind: 'vervoer',
      day: '2027-01-08',
      place: 'station Beilen',
    }),
  ),
  thu('uiterlijk dindsag maaltijd brnegen bij hr Timmer', {
    kind: 'maaltijd',
    day: '2027-01-07',
    dayUntil: '2027-01-12',
  }),
  thu('vanmidag om 4 uur vorolezen bij mw Ottens', {
    kind: 'bezoek',
    day: '2027-01-07',
    time: '16:00',
    part: 'middag',
  }),
  // a touch of Drents, holidays, fixed weeks
  fri('mörgen half negen naar de huisarts in Sleen, mw Sanders', {
    kind: 'vervoer',
    day: '2027-03-13',
    time: '08:30',
    place: 'huisarts Sleen',
  }),
  fri('met pasen eten brengen bij hr Roelfs', { kind: 'maaltijd', day: '2027-03-28' }),
  fri('elke tweede dinsdag van de maand 19.30 naar de soos', {
    kind: 'vervoer',
    day: '2027-04-13',
    time: '19:30',
    place: 'soos',
    repeat: { every: 1, unit: 'month', weekdays: [2], until: null, nth: 2 },
  }),
  fri('laatste vr vd maand containers aan de weg, hr Boelen', {
    kind: 'tuin',
    day: '2027-03-26',
    repeat: { every: 1, unit: 'month', weekdays: [5], until: null, nth: -1 },
  }),
  fri('om de drie weken wo 10 u kapper Zweeloo, heen en weer', {
    kind: 'vervoer',
    day: '2027-03-17',
    time: '10:00',
    place: 'kapper Zweeloo',
    back: 'yes',
    repeat: { every: 3, unit: 'week', weekdays: [3], until: null },
  }),
  fri('koningsdag naar de vrijmarkt in Emmen, met hulphond', {
    kind: 'vervoer',
    day: '2027-04-27',
    place: 'vrijmarkt Emmen',
    aids: ['hulphond'],
  }),
  fri('hemelvaart hond uitlaten, mw Vos', { kind: 'huisdier', day: '2027-05-06' }),
  fri('maandag over een week 13u15 naar oogarts Assen, zoon gaat mee', {
    kind: 'vervoer',
    day: '2027-03-22',
    time: '13:15',
    place: 'oogarts Assen',
    aids: ['begeleider'],
  }),
  fri('a.s. vr 11 uur fysio, zonder rollator', {
    kind: 'vervoer',
    day: '2027-03-19',
    time: '11:00',
    place: 'fysio',
  }),
  fri("over drie dagen heg snoeien, 's middags", { kind: 'tuin', day: '2027-03-15', part: 'middag' }),
  fri('volgende week dinsdag tussen 9 en 11 uur printer nakijken', {
    kind: 'digitaal',
    day: '2027-03-16',
    time: '09:00',
    timeUntil: '11:00',
  }),
  fri('mw Haveman wil verhuizen naar een zorgwoning, mag wachten', { kind: 'wonen', urgency: 'none' }),
  inDoubt(fri('za 21 maart 16.00 naar de kerk, mw Naber', { kind: 'vervoer', time: '16:00', place: 'kerk' })),
  inDoubt(
    fri('hond van hr Kroeze naar de dierenarts brengen, ma 10.40', {
      day: '2027-03-15',
      time: '10:40',
      place: 'dierenarts',
    }),
  ),
  fri('iedere werkdag warm eten voor mw Oost t/m 2 april', {
    kind: 'maaltijd',
    day: '2027-03-12',
    repeat: { every: 1, unit: 'week', weekdays: [1, 2, 3, 4, 5], until: '2027-04-02' },
  }),
  fri('hr Stok, za 14.30 naar voetbal in Klazienaveen en 17 u terug', {
    kind: 'vervoer',
    day: '2027-03-13',
    time: '14:30',
    place: 'voetbal Klazienaveen',
    back: 'yes',
    backTime: '17:00',
  }),
  fri('even vrij voor mw Alberts, oppas bij haar man, elke derde donderdag van de maand', {
    kind: 'mantelzorg',
    day: '2027-03-18',
    repeat: { every: 1, unit: 'month', weekdays: [4], until: null, nth: 3 },
  }),
  // around the turn of the year
  sun('vandaag 17.00 naar de kerk, mw Popken, rolstoel', {
    kind: 'vervoer',
    day: '2026-12-20',
    time: '17:00',
    place: 'kerk',
    aids: ['rolstoel'],
    urgency: 'today',
  }),
  sun('2 jan om 11u45 naar het ziekenhuis in Groningen, terug om half 4', {
    kind: 'vervoer',
    day: '2027-01-02',
    time: '11:45',
    place: 'ziekenhuis Groningen',
    back: 'yes',
    backTime: '15:30',
  }),
  sun('hr Hoving wil met kerst wel ergens mee-eten', { kind: 'maaltijd', day: '2026-12-25' }),
  sun('oudjaar kat eten geven mw Kip', { kind: 'huisdier', day: '2026-12-31' }),
  sun('in januari eens kijken naar een traplift bij hr Brands', {
    kind: 'wonen',
    day: '2027-01-01',
    dayUntil: '2027-01-31',
  }),
  sun('voor donderdag medicijnen halen, apotheek Borger, mw Smit', {
    kind: 'boodschap',
    day: '2026-12-20',
    dayUntil: '2026-12-23',
    place: 'apotheek Borger',
  }),
  sun('komende di 20 over 9 huisarts, retour, stok', {
    kind: 'vervoer',
    day: '2026-12-22',
    time: '09:20',
    place: 'huisarts',
    back: 'yes',
    aids: ['stok'],
  }),
  sun("ma 28/12 8 uur 's avonds ophalen van station Assen", {
    kind: 'vervoer',
    day: '2026-12-28',
    time: '20:00',
    part: 'avond',
    place: 'station Assen',
  }),
  sun('vrijdagmorgen koffie en praatje mw Luinge', { kind: 'bezoek', day: '2026-12-25', part: 'ochtend' }),
  sun('over 2 weken lamp ophangen hr Koops', { kind: 'klus', day: '2027-01-03' }),
  sun('elke ma en do 10 u fysio Emmen tot 1 feb, heen en weer, mw Aling', {
    kind: 'vervoer',
    day: '2026-12-21',
    time: '10:00',
    place: 'fysio Emmen',
    back: 'yes',
    repeat: { every: 1, unit: 'week', weekdays: [1, 4], until: '2027-02-01' },
  }),
  sun('zo 27 dec 10:00 kerk brengen, hoeft niet terug, zoon haalt haar', {
    kind: 'vervoer',
    day: '2026-12-27',
    time: '10:00',
    place: 'kerk',
    back: 'no',
  }),
  sun('de 19e 14u tandarts', { kind: 'vervoer', day: '2027-01-19', time: '14:00', place: 'tandarts' }),
  inDoubt(sun('naar kapper half 10 of half 11, di', { kind: 'vervoer', day: '2026-12-22', place: 'kapper' })),
  inDoubt(sun('spoed, kraan lekt, maar mag wachten zegt ze', { kind: 'klus' })),
  sun('wifi doet het niet, mw Bloem 0591 084512, morgen', { kind: 'digitaal', day: '2026-12-21' }),
  // between two calls
  wed('Gerda hier. hr Wiekens morgenvroeg kwart voor 8 naar zkh Emmen, 1 uur terug, krukken', {
    kind: 'vervoer',
    day: '2027-05-06',
    time: '07:45',
    part: 'ochtend',
    place: 'ziekenhuis Emmen',
    back: 'yes',
    backTime: '13:00',
    aids: ['krukken'],
  }),
  sat('mw Lanting, bladeren harken en gras maaien, deze week', {
    kind: 'tuin',
    day: '2026-10-03',
    dayUntil: '2026-10-04',
    urgency: 'week',
  }),
  wed('woensdag 12 mei 10u15 naar de tandarts in Schoonoord', {
    kind: 'vervoer',
    day: '2027-05-12',
    time: '10:15',
    place: 'tandarts Schoonoord',
  }),
  wed('vanavond half 8 naar het koor, mw Ziengs, 10 uur terug', {
    kind: 'vervoer',
    day: '2027-05-05',
    time: '19:30',
    part: 'avond',
    place: 'koor',
    back: 'yes',
    backTime: '22:00',
  }),
  wed('pinksteren oppas nodig, mw Bos wil even vrij', { kind: 'mantelzorg', day: '2027-05-16' }),
  wed('ma of di rond 2 uur wandelen met hr Hulst', {
    kind: 'bezoek',
    day: '2027-05-10',
    dayUntil: '2027-05-11',
    time: '14:00',
  }),
  sat('elke week op za boodschappen, mw Wanders', {
    kind: 'boodschap',
    day: '2026-10-03',
    repeat: { every: 1, unit: 'week', weekdays: [6], until: null },
  }),
  wed('eerste wo van de maand formulieren doornemen hr Zijlstra', {
    kind: 'formulier',
    day: '2027-05-05',
    repeat: { every: 1, unit: 'month', weekdays: [3], until: null },
  }),
  wed('vierde vrijdag vd maand 12 uur mee-eten, mw Fokkens', {
    kind: 'maaltijd',
    day: '2027-05-28',
    time: '12:00',
    repeat: { every: 1, unit: 'month', weekdays: [5], until: null, nth: 4 },
  }),
  wed('hr Ploeg rolstoel met lift, 5-6-2027 13.50 naar crematorium Assen en retour', {
    kind: 'vervoer',
    day: '2027-06-05',
    time: '13:50',
    place: 'crematorium Assen',
    back: 'yes',
    aids: ['rolstoel', 'lift'],
  }),
  wed('deurbel kapot mw Kral Brink 12, binnen drie dagen', {
    kind: 'klus',
    day: '2027-05-05',
    dayUntil: '2027-05-08',
  }),
  wed('tablet uitleg mw Rabbers, do avond 7 uur', {
    kind: 'digitaal',
    day: '2027-05-06',
    time: '19:00',
    part: 'avond',
  }),
  wed('huisarts 5 voor half 11 vr, buurvrouw gaat mee, hr Dekker', {
    kind: 'vervoer',
    day: '2027-05-07',
    time: '10:25',
    place: 'huisarts',
    aids: ['begeleider'],
  }),
  inDoubt(
    wed('morgen vrijdag 9 uur naar de markt in Emmen', {
      kind: 'vervoer',
      time: '09:00',
      place: 'markt Emmen',
    }),
  ),
  inDoubt(wed('lamp ophangen en boodschappen doen bij mw Elzing, za', { day: '2027-05-08' })),
  inDoubt(wed('naar de audicien vr 10.75', { kind: 'vervoer', day: '2027-05-07', place: 'audicien' })),
]
