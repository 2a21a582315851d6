/** The second press for a word that passes for somebody's name and is none; stands only while it is asked. */
import { useSentences, useWords } from '../../entrance/house.tsx'
import type { Problem } from '../../foundation/outcome.ts'
import { Choice } from '../../furniture/choice.tsx'
import { problemOf } from '../../furniture/problems.tsx'

export const notAName = 'not-a-name'

export const NotAName = ({ problems = [] }: { problems: readonly Problem[] | undefined }) => {
  const say = useWords('rights')
  const error = problemOf(useSentences('rights', problems), notAName)
  const names = problems.find(problem => problem.field === notAName)?.values?.names
  if (!names) return null
  const options = [{ value: String(names), label: say('book.not-a-name-yes', { names }) }]
  return <Choice name={notAName} label={say('book.not-a-name')} error={error} many options={options} />
}
