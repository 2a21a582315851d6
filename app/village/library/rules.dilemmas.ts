/** A dilemma: two who both have a point. To talk about on an evening of volunteers, and what came of that. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'

export type Dilemma = {
  title: string
  situation: string
  one: string
  other: string
  ask: string
  /** The codes of the limits that belong to it. */
  limits: string[]
  source: string
  sourceDay: Day | ''
  /** "Zo deden wij het", and how many hands went up for each side: bare counts, of nobody. */
  outcome: string
  votesOne: number | null
  votesOther: number | null
  talkedOn: Day | ''
}

export const emptyDilemma: Dilemma = {
  ...{ title: '', situation: '', one: '', other: '', ask: '', limits: [], source: '', sourceDay: '' },
  ...{ outcome: '', votesOne: null, votesOther: null, talkedOn: '' },
}

const longest = { title: 80, situation: 400, one: 300, other: 300, ask: 200 } as const
export const dilemmaFields = ['title', 'situation', 'one', 'other', 'ask', 'limits'] as const
type Field = keyof typeof longest
type Text = (field: string) => string

/** The card itself; what came of an evening is another form, and stays. */
export function readDilemma(
  typed: { text: Text; texts: (field: string) => readonly string[] },
  before: Dilemma,
  limits: readonly string[],
): Outcome<Dilemma> {
  const fields = Object.keys(longest) as Field[]
  const text = Object.fromEntries(fields.map(field => [field, typed.text(field).trim()])) as Record<
    Field,
    string
  >
  const problems = fields.flatMap((field): Problem[] => {
    if (!text[field]) return [{ field, sentence: `problem.${field}` }]
    if (text[field].length <= longest[field]) return []
    return [{ field, sentence: 'problem.too-long', values: { most: longest[field] } }]
  })
  if (problems.length > 0) return troubles(problems)
  return good({ ...before, ...text, limits: limits.filter(code => typed.texts('limits').includes(code)) })
}

export const eveningFields = ['talkedOn', 'outcome', 'votesOne', 'votesOther'] as const
const [longestOutcome, mostVotes] = [600, 999]

/** Nobody need count hands; one side alone is no count. */
export function readEvening(text: Text, before: Dilemma, today: Day): Outcome<Dilemma> {
  const problems: Problem[] = []
  const talkedOn = text('talkedOn')
  if (!isDay(talkedOn)) problems.push({ field: 'talkedOn', sentence: 'problem.day' })
  else if (talkedOn > today) problems.push({ field: 'talkedOn', sentence: 'problem.later' })
  const outcome = text('outcome').trim()
  if (!outcome) problems.push({ field: 'outcome', sentence: 'problem.outcome' })
  if (outcome.length > longestOutcome)
    problems.push({ field: 'outcome', sentence: 'problem.too-long', values: { most: longestOutcome } })
  const sides = (['votesOne', 'votesOther'] as const).map(field => ({ field, typed: text(field).trim() }))
  const counted = sides.some(({ typed }) => typed !== '')
  for (const { field, typed } of sides)
    if (counted && !(/^\d{1,3}$/.test(typed) && Number(typed) <= mostVotes))
      problems.push({ field, sentence: 'problem.votes' })
  if (problems.length > 0) return troubles(problems)
  const [votesOne, votesOther] = sides.map(({ typed }) => (counted ? Number(typed) : null))
  return good({
    ...before,
    ...{ talkedOn, outcome, votesOne: votesOne ?? null, votesOther: votesOther ?? null },
  })
}
