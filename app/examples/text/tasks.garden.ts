import type { Task } from './task.ts'

const garden = (
  code: string,
  weight: number,
  months: string,
  noun: string,
  clause: string,
  did: string[],
  more: Partial<Task> = {},
): Task => ({ code, kind: 'tuin', weight, months, noun, clause, did, when: 'span', ...more })

/** The garden goes from March to November. */
export const gardenTasks: readonly Task[] = [
  garden(
    'grass',
    9,
    '4-10',
    'gras [maaien|hoog|moet gemaaid]',
    '[het gras|het gazon|het stuk voor het huis] kan maaien',
    [
      'Gras is kort, maaisel op de bult',
      'Voor en achter gemaaid',
      'Maaier van {p} sloeg af, eigen machine gehaald',
      'Keurig gedaan, kantjes ook',
      'Was kniehoog, in twee keer gemaaid',
      'Te nat eerst, {d2} alsnog gelukt',
    ],
  ),
  garden(
    'hedge',
    7,
    '6-9',
    '[heg|haag|liguster] [knippen|moet gekort]',
    'de [heg|haag|beukenhaag] kan knippen',
    [
      'De heg staat er weer strak bij',
      'Heg geknipt, snoeisel in de aanhanger weg',
      'Er zat een nest in, een stuk laten staan',
      'Schouderhoogte nu, dan kan {p} er weer overheen kijken',
      'Twee middagen werk, ze hebben het samen gedaan',
    ],
  ),
  garden(
    'leaves',
    12,
    '10-12',
    '[blad|bladeren] [harken|opruimen|weg]',
    '[de bladeren|het blad van de eik|al dat blad] kan opruimen',
    [
      'Zeven kruiwagens blad',
      'Oprit is weer begaanbaar',
      'Blad op een hoop voor de egels, wilde {p} graag',
      'Alles in de korf van de gemeente',
      'Geharkt en geblazen, morgen ligt het weer vol',
      'Goot meteen meegenomen',
    ],
  ),
  garden(
    'weeds',
    6,
    '4-9',
    '[onkruid|tuintje wieden|schoffelen]',
    'kan helpen met [wieden|het onkruid|schoffelen]',
    [
      'Het pad is schoon, borders volgen',
      'Samen gewied, {p} op het krukje erbij',
      'Er is weer een plant te zien tussen het gras',
      'Emmer na emmer, over drie weken weer',
      'Geschoffeld en aangeharkt',
    ],
  ),
  garden(
    'prune',
    4,
    '2-3',
    '[fruitboom|rozen|appelboom] snoeien',
    'de [rozen|appelboom|perenboom] kan snoeien',
    ['De appelboom is licht en lucht', 'Rozen gesnoeid tot op drie ogen', 'Snoeihout gaat naar het paasvuur'],
  ),
  garden(
    'bin',
    3,
    '1-12',
    '[kliko|container] aan de weg',
    '[de container aan de weg kan zetten|de containers aan de weg zet|helpt met de container]',
    [
      'Buurman zet hem voortaan samen met de zijne',
      'Container staat, en terug ook gedaan',
      'Gaat om en om: grijs en groen staan op de kalender',
    ],
  ),
  garden(
    'potatoes',
    3,
    '3-5',
    '[moestuin|bakken|aardappelland] [omspitten|klaarmaken]',
    '[de moestuin kan omspitten|wil spitten voor de aardappels|een moestuin klaarmaakt]',
    [
      'Gespit en bemest, {p} kan poten',
      'Half omgespit, de rest laat {ze} dit jaar braak',
      'Bakken gevuld met nieuwe grond',
    ],
  ),
  garden(
    'path',
    3,
    '3-10',
    '[tegels|stoepje|pad] [scheef|verzakt|ophogen]',
    '[een paar verzakte tegels recht kan leggen|het stoepje weer vlak maakt|een tegelpad kan ophogen]',
    [
      'Tegels liggen weer vlak',
      'Zand erbij, aangetrild, geen struikelrand meer',
      'Het pad is rolvast gemaakt',
    ],
  ),
  garden('tree', 2, '10-3', '[boom omzagen|dikke tak boven dak|berk weg]', 'een grote boom kan omzagen', [], {
    unsolved: 'notOurs',
  }),
  garden(
    'water',
    3,
    '6-8',
    '[tuin|planten|bakken] water geven [vakantie|bij afwezigheid]',
    '[de planten water kan geven|in de vakantie sproeit|de bakken nat houdt]',
    [
      'Elke avond gesproeid, alles leeft nog',
      'Het regende de halve week, makkelijk verdiend',
      'Tomaten mocht {h} zelf opeten',
    ],
  ),
]
