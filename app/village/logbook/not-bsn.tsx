/** A village has no ground to keep a BSN. Whoever says that it is another number may go on. */
import { useSentences, useWords } from '../../entrance/house.tsx'
import type { Problem } from '../../foundation/outcome.ts'
import { Choice } from '../../furniture/choice.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { findBsn } from '../residents/door.ts'
import { one, type Sent } from './request/rules.request.ts'

const field = 'not_bsn'

export function bsnIn(sent: Sent, names: readonly string[]): Problem[] {
  const number = names.map(name => findBsn(one(sent, name))).find(Boolean)
  if (!number || one(sent, field) === number) return []
  return [{ field, sentence: 'say.bsn', values: { number } }]
}

export const NotBsn = ({ problems = [] }: { problems: readonly Problem[] | undefined }) => {
  const say = useWords('logbook')
  const error = problemOf(useSentences('logbook', problems), field)
  const number = problems.find(problem => problem.field === field)?.values?.number
  if (!number) return null
  const options = [{ value: String(number), label: say('say.not-bsn', { number }) }]
  return <Choice name={field} label={say('say.not-bsn-ask')} error={error} many options={options} />
}
