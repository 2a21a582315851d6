/** What Esdorp leans on, who holds it, and who besides people offers something. All invented. */
import { addDays, type Day, plain } from '../foundation/days.ts'
import { landLine } from './phones.ts'
import type { Offerer, VillageTask, Volunteer } from './shapes.ts'

/** `others`: of those who take part, by their place in the row, so that they stay the same people. */
export function tasksOf(until: Day, volunteers: readonly Volunteer[]): VillageTask[] {
  const other = (at: number) => volunteers[at]?.person as string
  const ago = (months: number) => plain(until).subtract({ months }).toString()
  const task = (name: string, note: string, ...people: VillageTask['people']) => ({ name, note, people })
  const holds = (person: string, months: number, stops: Day | null = null) =>
    ({ person, part: 'holder', since: ago(months), stops }) as const
  const standsIn = (person: string, months: number) =>
    ({ person, part: 'understudy', since: ago(months), stops: null }) as const
  return [
    // Two that one man alone holds: when he falls ill, nobody has the keys or the car.
    task('De sleutels', 'Van het dorpshuis en de schuur.', holds('geert', 76)),
    task('De dorpsauto', 'Onderhoud, schoonmaken en de kilometers.', holds('geert', 31)),
    task('Voorzitten', 'Vergadering, bestuur en gemeente.', holds(other(12), 40), standsIn(other(13), 6)),
    task(
      'De boekhouding',
      'Rekeningen en het jaarverslag.',
      holds(other(14), 98, addDays(until, 130)),
      standsIn(other(15), 2),
    ),
    task('Koken', 'Woensdag in de huiskamer.', holds('jannes', 52), holds('eising-eline', 14)),
    task('De huiskamer openen', 'Koffie, stoelen, de kachel.', holds(other(18), 25), holds(other(19), 25)),
    task('Ritten plannen', 'Elke vrijdag voor de week erna.', holds('wolter', 60), standsIn(other(22), 9)),
    task('De website', 'Nieuws en de agenda.', holds('eising-maarten', 22), standsIn('wim', 5)),
  ]
}

export const offerers: readonly Offerer[] = [
  {
    ...{ name: 'IJsclub De Gladde Es', offers: 'De kantine, twintig stoelen en een koffieapparaat.' },
    ...{ contact: 'De bar, na zeven uur', phone: landLine(9001), mail: '' },
  },
  {
    ...{
      name: 'Bakkerij Het Deegje',
      offers: 'Brood van gisteren voor wie kookt, en taart tegen kostprijs.',
    },
    ...{ contact: 'Achterom, voor negen uur', phone: landLine(9002), mail: '' },
  },
  {
    ...{ name: 'Basisschool De Veldkei', offers: 'Kinderen die voorlezen, en de gymzaal op woensdagmiddag.' },
    ...{ contact: 'De juf van groep acht', phone: landLine(9003), mail: 'school@example.org' },
  },
  {
    ...{
      name: 'Boerderij Aan de Marke',
      offers: 'Een trekker met kar, mest voor de moestuin, en plek om te helpen.',
    },
    ...{ contact: 'De boer, rond etenstijd', phone: landLine(9004), mail: '' },
  },
  {
    ...{ name: 'Gemengd koor Esdorp Zingt', offers: 'Zingen bij een feest of een uitvaart.' },
    ...{ contact: 'De dirigent', phone: '', mail: 'koor@example.org' },
  },
]
