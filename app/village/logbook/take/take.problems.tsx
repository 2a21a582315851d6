/** What is to be put right in a call, as sentences. */
import { useSentences } from '../../../entrance/house.tsx'
import type { Problem } from '../../../foundation/outcome.ts'
import type { ShownProblem } from '../../../furniture/problems.tsx'
import { phoneField } from './take.phone.ts'

/** A number is judged by the room of the people, in its own words. */
export function useCallProblems(problems: readonly Problem[] = []): readonly ShownProblem[] {
  const ours = useSentences('logbook', problems)
  const theirs = useSentences('residents', problems)
  return ours.map((problem, at) => (problem.field === phoneField ? (theirs[at] ?? problem) : problem))
}
