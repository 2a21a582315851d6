import type { Part } from './rules.shape.ts'

/** What coordinators type for the days of the week: short, long, in Drents. 1 is Monday. */
const weekdayNames: string[][] = [
  ['maandag', 'ma', 'maa', 'mnd', 'maondag'],
  ['dinsdag', 'di', 'din', 'dins'],
  ['woensdag', 'wo', 'woe', 'woens', 'woonsdag'],
  ['donderdag', 'do', 'don', 'dond', 'dunderdag'],
  ['vrijdag', 'vr', 'vrij', 'vrijd'],
  ['zaterdag', 'za', 'zat', 'zaterd', 'zaoterdag'],
  ['zondag', 'zo', 'zond', 'zundag'],
]
/** Words that are more often something else (`vrij`, `don`): they count only beside another word about time. */
export const shakyWeekdays = new Set(['vrij', 'zo', 'maa', 'zat'])

const partNames: Record<Part, string[]> = {
  ochtend: ['ochtend', 'ochtends', 'och', 'ocht', 'morgens', 'voormiddag', 'vm', 'mergens', 'morgends'],
  middag: ['middag', 'middags', 'namiddag', 'nm', 'midd', 'mid', 'smiddags'],
  avond: ['avond', 'avonds', 'savonds', 'aovend', 'aomd', 'aovends'],
}
partNames.ochtend.push('sochtends', 'smorgens', "s'ochtends", "s'morgens")
partNames.middag.push("s'middags")
partNames.avond.push("s'avonds")

const monthNames: string[][] = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const numbered = (names: string[][]) =>
  new Map(names.flatMap((words, i) => words.map(word => [word, i + 1] as const)))

export const weekdays = numbered(weekdayNames)
export const months = numbered(monthNames)
export const partWords = new Map(
  (Object.keys(partNames) as Part[]).flatMap(part => partNames[part].map(word => [word, part] as const)),
)

/** `dinsdagmiddag`, `wo-ochtend` typed as one, `vrijdagmorgen`. */
export const weekdayParts = new Map<string, { weekday: number; part: Part | null }>()
/** `maandags`, `dinsdagen`: each of them, every week. */
export const weeklyWords = new Map<string, { weekday: number; part: Part | null }>()
for (const [at, [name = '']] of weekdayNames.entries()) {
  const weekday = at + 1
  for (const [word, part] of [
    ['ochtend', 'ochtend'],
    ['morgen', 'ochtend'],
    ['middag', 'middag'],
    ['avond', 'avond'],
  ] as const) {
    weekdayParts.set(name + word, { weekday, part })
    weeklyWords.set(`${name + word}en`, { weekday, part })
    weeklyWords.set(`${name + word}s`, { weekday, part })
  }
  weeklyWords.set(`${name}s`, { weekday, part: null })
  weeklyWords.set(`${name}en`, { weekday, part: null })
}
weeklyWords.set('smaandags', { weekday: 1, part: null })

/** Days from today, with the part of the day when the word carries one. */
export const nearDays = new Map<string, { ahead: number; part: Part | null }>([
  ['vandaag', { ahead: 0, part: null }],
  ['vandage', { ahead: 0, part: null }],
  ['vanochtend', { ahead: 0, part: 'ochtend' }],
  ['vanmorgen', { ahead: 0, part: 'ochtend' }],
  ['vanmiddag', { ahead: 0, part: 'middag' }],
  ['vanavond', { ahead: 0, part: 'avond' }],
  ['vanaovend', { ahead: 0, part: 'avond' }],
  ['vanaomd', { ahead: 0, part: 'avond' }],
  ['morgen', { ahead: 1, part: null }],
  ['morgenochtend', { ahead: 1, part: 'ochtend' }],
  ['morgenvroeg', { ahead: 1, part: 'ochtend' }],
  ['morgenmiddag', { ahead: 1, part: 'middag' }],
  ['morgenavond', { ahead: 1, part: 'avond' }],
  ['overmorgen', { ahead: 2, part: null }],
  ['overmorgenochtend', { ahead: 2, part: 'ochtend' }],
  ['overmorgenmiddag', { ahead: 2, part: 'middag' }],
  ['overmorgenavond', { ahead: 2, part: 'avond' }],
])

export const ordinals = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

export const comingWords =
  'komende komend aanstaande aankomende aankomend eerstkomende eerstvolgende as aanst kom'.split(' ')
export const nextWords = 'volgende volgend vlg volg vlgnd vlgde vlgd'.split(' ')
export const thisWords = ['deze', 'dit']
export const weekWords = ['week', 'wk', 'weke']
export const lengths = new Map<string, 'day' | 'week' | 'month'>([
  ['dag', 'day'],
  ['dagen', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['weken', 'week'],
  ['wkn', 'week'],
  ['maand', 'month'],
  ['maanden', 'month'],
])
