import type { Task } from './task.ts'

export const chore = (
  code: string,
  weight: number,
  noun: string,
  clause: string,
  did: string[],
  more: Partial<Task> = {},
): Task => ({ code, kind: 'klus', weight, noun, clause, did, when: 'span', ...more })

/** Jobs in the house. */
export const choreTasks: readonly Task[] = [
  chore(
    'lamp',
    5,
    '[lamp gang|tl keuken|buitenlamp|lamp boven de trap] [stuk|vervangen|doet t niet]',
    '[de lamp in de gang|de buitenlamp|de lamp boven de trap] kan vervangen',
    [
      'Nieuwe lamp erin, brandt weer',
      'Was alleen het peertje',
      'De fitting was ook versleten, {h} had er nog een liggen',
      'Licht doet het weer, nu zonder ladder verwisselbaar',
    ],
  ),
  chore(
    'tap',
    4,
    'kraan [keuken|badkamer|buiten] lekt',
    '[naar een lekkende kraan kan kijken|een kraan kan repareren|iets van lekkende kranen weet|een druppende kraan dicht krijgt]',
    [
      'Leertje vervangen, drupt niet meer',
      'Kraan is [op|versleten], {p} koopt een nieuwe en dan komt {h} terug',
      'De kraan in de keuken lekt niet meer',
      'Hoofdkraan zat vast, met beleid losgekregen',
    ],
  ),
  chore('curtain', 3, '[gordijnen|rail] ophangen', '[nieuwe gordijnen|een gordijnrail] kan ophangen', [
    'De gordijnen hangen, keurig recht',
    'Rail zat los in de muur, pluggen erin',
    'Hangt, en meteen de ramen meegepakt',
  ]),
  chore(
    'smoke',
    3,
    'rookmelder [piept|ophangen|batterij]',
    '[een rookmelder kan ophangen|rookmelders plaatst|op de trap durft voor een rookmelder]',
    [
      'Twee rookmelders opgehangen, boven en beneden',
      'Nieuwe batterij erin, het piepen is weg',
      'Getest met veel kabaal, hij doet het',
    ],
  ),
  chore(
    'door',
    3,
    '[deur|achterdeur|schuurdeur] klemt',
    'de [achterdeur|schuurdeur] weer gangbaar kan maken',
    [
      'Deur geschaafd en weer afgehangen',
      'Scharnier gesmeerd, sluit weer als vanouds',
      'Hout was uitgezet door het nat, eerst laten drogen en toen geschaafd',
    ],
  ),
  chore(
    'shelf',
    3,
    '[plank|schilderij|spiegel] ophangen',
    'een [plank|spiegel|zwaar schilderij] op kan hangen',
    [
      'Hangt, op de goede hoogte dit keer',
      'Muur van kalkzandsteen, drie boortjes verder maar het zit',
      'De spiegel hangt en blijft hangen',
    ],
  ),
  chore(
    'bed',
    3,
    'bed [naar beneden|verplaatsen|in elkaar zetten]',
    '[een bed van boven naar beneden kan halen|kan helpen een bed te verplaatsen|een bed de trap af krijgt|een ledikant kan verhuizen naar de kamer]',
    [
      "Met z'n tweeën getild, staat nu beneden",
      'Bed staat, matras gedraaid',
      'Was een heel gepuzzel bij de trap maar het is gelukt',
    ],
  ),
  chore(
    'tv',
    3,
    '[tv|zenders|afstandsbediening] [kwijt|doet niks|opnieuw instellen]',
    '[naar de televisie kan kijken|de zenders terugvindt|verstand heeft van een afstandsbediening]',
    [
      'Stekker zat los',
      'Zenders opnieuw gezocht, regionale omroep staat weer op 1',
      'Batterijtjes zaten verkeerd om',
      'Met de handleiding erbij toch gelukt',
    ],
  ),
  chore(
    'mailbox',
    1,
    'brievenbus [los|vastzetten]',
    '[de brievenbus aan de weg kan vastzetten|een losse brievenbus vastzet]',
    ['Nieuwe paal in de grond, staat als een huis', 'Brievenbus zit weer vast'],
  ),
  chore('battery', 2, 'bel [doet t niet|batterij]', 'de deurbel kan nakijken', [
    'Bel doet het, hard zelfs',
    'Nieuwe draadloze bel geplakt, {p} mocht de melodie kiezen',
  ]),
  chore(
    'moving',
    2,
    '[kast|wasmachine|bank] [versjouwen|verplaatsen|weg]',
    '[een zware kast kan verplaatsen|kan sjouwen|een kast wil tillen]',
    ['Met drie man versjouwd', 'Staat waar {ze} hem hebben wil', 'Kast is naar de kringloop'],
  ),
  chore(
    'roof',
    2,
    '[pannen van dak|dak lekt|pannen recht]',
    '[een paar dakpannen recht kan leggen|het dak op durft|iets aan losse pannen doet]',
    [],
    {
      unsolved: 'notOurs',
    },
  ),
  chore(
    'paint',
    2,
    '[kozijnen schilderen|buitenboel verven|behangen woonkamer]',
    'de [kozijnen|buitenboel|woonkamer] kan schilderen',
    [],
    {
      when: 'none',
      unsolved: 'paidWork',
    },
  ),
  chore(
    'cleaning',
    2,
    '[elke wk schoonmaken|wekelijks poetsen|schoonmaak vast]',
    '[elke week kan komen schoonmaken|vast wil poetsen|wekelijks het huis kan doen]',
    [],
    {
      when: 'none',
      unsolved: 'paidWork',
    },
  ),
]
