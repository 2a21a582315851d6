import type { Task } from './task.ts'
import { chore } from './tasks.chores.ts'

/** Jobs in the house that belong to a season. */
export const seasonTasks: readonly Task[] = [
  chore(
    'heating',
    3,
    '[verwarming|cv] bijvullen',
    '[de verwarming kan bijvullen|verstand heeft van de ketel]',
    [
      'Water bijgevuld en ontlucht, alle kamers warm',
      'Druk was te laag, {h} heeft voorgedaan hoe het moet',
      'De ketel deed raar, monteur gebeld door {p} zelf',
    ],
    { months: '10-3' },
  ),
  chore(
    'draught',
    2,
    'tochtstrip [voordeur|ramen]',
    '[tochtstrips langs de deuren kan plakken|de tocht uit de gang krijgt|strips plakt tegen de tocht]',
    [
      'Rondom geplakt, scheelt enorm zei {ze}',
      'Brievenbus ook voorzien van een borstel',
      'Tocht weg, rol met de helft over',
    ],
    { months: '10-2' },
  ),
  chore(
    'gutter',
    3,
    'dakgoot [vol|schoonmaken|loopt over]',
    '[de dakgoot kan leeghalen|met een ladder bij de goot kan|de goten schoonmaakt]',
    [
      'Goot leeg, twee emmers blad',
      'Er zat een vogelnest in de afvoer, wacht tot ze uitgevlogen zijn',
      'Regenpijp doorgespoten, loopt weer',
    ],
    { months: '9-12' },
  ),
  chore(
    'christmas',
    3,
    'kerstboom [van zolder|neerzetten|optuigen]',
    '[de kerstboom van zolder kan halen|de boom neerzet|helpt met de kerstboom]',
    [
      'Boom staat, lampjes doen het',
      'Samen opgetuigd met de radio aan',
      'De piek was kwijt, nu een strik erop',
    ],
    { months: '12', lastDay: '12-21' },
  ),
  chore(
    'christmas-off',
    2,
    'kerstboom [opruimen|weer naar zolder]',
    '[de kerstspullen weer op zolder kan zetten|de kerstdozen naar boven draagt]',
    ['Alles weer in dozen op zolder', 'Boom naar de inzameling, ballen op zolder'],
    { months: '1' },
  ),
  chore(
    'clock',
    1,
    '[klok|klokken] verzetten',
    '[alle klokken in huis gelijk kan zetten|de klokken verzet]',
    ['Vijf klokken gelijk gezet, ook die op de oven', 'Klokken kloppen weer en de staande klok loopt'],
    { months: '3' },
  ),
  chore(
    'parasol',
    2,
    '[parasol|zonnescherm] [vast|uitdraaien|klem]',
    '[het zonnescherm weer in beweging kan krijgen|een vastzittend scherm los krijgt|naar de parasol kan kijken]',
    [
      'Slinger vervangen, scherm gaat weer uit',
      'Tuinset ook meteen buiten gezet',
      'Scherm gesmeerd en bijgesteld',
    ],
    { months: '4-8' },
  ),
]
