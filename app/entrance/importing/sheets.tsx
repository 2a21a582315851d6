/** The sheets of a file: which of them come along, each with what is on it. */
import { Choice } from '../../furniture/choice.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { useWords } from '../house.tsx'
import type { Part } from './rules.blocks.ts'
import { asWritten } from './rules.lines.ts'

type Props = {
  parts: readonly Part[]
  lines: readonly { cells: string[]; part: number }[]
  /** Where a list of people is taken over. */
  people: string | null
  problems: readonly ShownProblem[]
}

export const SheetsChoice = ({ parts, lines, people, problems }: Props) => {
  const say = useWords('entrance')
  const filled = parts.map((part, at) => ({ ...part, at })).filter(part => part.lines > 0)
  if (filled.length < 2) return null
  const sample = (at: number) => {
    const cells = lines.find(({ part }) => part === at)?.cells.filter(Boolean) ?? []
    return cells.slice(0, 3).map(asWritten).join(', ').slice(0, 90)
  }
  return (
    <>
      <input type="hidden" name="sheets" value="yes" />
      <Choice
        many
        name="sheet"
        label={say('import.sheets')}
        error={problemOf(problems, 'sheet')}
        value={filled.filter(({ on }) => on).map(({ at }) => String(at))}
        options={filled.map(({ at, name, hidden, own, lines: count }) => ({
          value: String(at),
          label: name || say('import.sheet-nameless', { number: at + 1 }),
          line: [
            say('import.sheet-lines', { count }),
            hidden && say('import.sheet-hidden'),
            !own && say('import.sheet-other'),
            sample(at) && say('import.samples', { samples: sample(at) }),
          ]
            .filter(Boolean)
            .join(' '),
        }))}
      />
      {people && filled.some(({ own }) => !own) && (
        <p>
          <a href={people}>{say('import.sheet-people')}</a>
        </p>
      )}
    </>
  )
}
