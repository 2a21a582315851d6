import type { Task } from './task.ts'

const village = (code: string, months: string, kind: Task['kind'], noun: string, did: string[]): Task => ({
  code,
  kind,
  months,
  weight: 2,
  noun,
  clause: '',
  did,
  when: 'span',
})

/** Asked for nobody in particular: the path, the bench, the extra pair of hands. */
export const villageTasks: readonly Task[] = [
  village('bench', '3-9', 'klus', 'bankje bij de kolk [wiebelt|plank los]', [
    'Plank vervangen en gebeitst',
    'Bank staat weer vast, zit ook droger nu',
  ]),
  village('snow', '12-2', 'tuin', 'stoepen [glad|sneeuw], strooien bij de [huiskamer|oudste huizen]', [
    'Zes man met schoppen, voor negenen klaar',
    'Gestrooid langs de Kerkbrink',
  ]),
  village('path-leaves', '11', 'tuin', 'schelpenpad ligt vol blad, [glad|gevaarlijk met rollator]', [
    'Pad geveegd door de woensdagploeg',
    'Met de bladblazer, in een uur schoon',
  ]),
  village('hands', '9-6', 'anders', 'huiskamer zoekt extra handen [vr|wo]', [
    'Twee mensen gevonden voor de vaat',
    'Opgelost, de breiclub springt bij',
  ]),
  village('litter', '3-4', 'anders', 'zwerfvuil [sloot|bosrand] opruimen met de jeugd', [
    'Acht zakken en een fiets',
    'Kinderen kregen ranja en een lintje',
  ]),
  village('sinterklaas', '11', 'anders', 'wie speelt er Sint voor de huiskamer', [
    'Sint gevonden, mondje dicht',
    'Baard past, paard niet nodig',
  ]),
  village(
    'neighbour',
    '1-12',
    'bezoek',
    '[nieuwe bewoners in de straat, wie gaat er langs|buurt vraagt of we eens kennismaken met nieuwe bewoners|nieuwe mensen in het dorp welkom heten]',
    ['Bloemetje gebracht met de dorpsgids', 'Aangebeld, leuk gezin, komen naar de huiskamer'],
  ),
  village('lights', '10-12', 'klus', 'lantaarn bij het fietspad uit', [
    'Doorgegeven aan de gemeente, brandt weer',
    'Nummer van de paal opgezocht en gemeld',
  ]),
]
