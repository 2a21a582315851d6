/** The columns of a file, each with what really stands in it; what a column means is for the room. */
import type { ReactNode } from 'react'
import { Actions, Button } from '../../furniture/button.tsx'
import type { Option } from '../../furniture/choice.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { HouseForm, useWords } from '../house.tsx'
import { dayAbove, type Head, type Part } from './rules.blocks.ts'
import { asWritten } from './rules.lines.ts'

type Props = {
  label: string
  header: readonly string[]
  heads: readonly Head[]
  parts: readonly Part[]
  lines: readonly { cells: string[] }[]
  chosen: readonly string[]
  options: readonly Option[]
  problems: readonly ShownProblem[]
  above?: ReactNode
  children?: ReactNode
}

export const ColumnsForm = ({
  label,
  header,
  heads,
  parts,
  lines,
  chosen,
  options,
  problems,
  above,
  children,
}: Props) => {
  const say = useWords('entrance')
  const wide = Math.max(header.length, ...lines.map(({ cells }) => cells.length))
  const samples = (at: number) =>
    dotted(
      [...new Set(lines.map(({ cells }) => cells[at] ?? '').filter(Boolean))]
        .slice(0, 3)
        .map(cell => (cell.length > 60 ? `${cell.slice(0, 60)}…` : asWritten(cell))),
    )
  const hint = (at: number) =>
    [
      heads[at]?.hidden && say('import.column-hidden'),
      samples(at) ? say('import.samples', { samples: samples(at) }) : say('import.no-samples'),
    ]
      .filter(Boolean)
      .join(' ')
  const nameOf = (at: number) =>
    header[at] === dayAbove
      ? say('import.column-day-above')
      : header[at] || say('import.column-nameless', { number: at + 1 })
  // A column that only stands on a sheet that stays behind is asked about when that comes along.
  const isThere = (at: number) =>
    !heads[at] || !!chosen[at] || heads[at].parts.some(part => parts[part]?.on !== false)
  return (
    <HouseForm label={label}>
      {above}
      {Array.from({ length: wide }, (_, at) => at)
        .filter(isThere)
        .map(at => (
          <Select
            key={at}
            name={`column-${at}`}
            label={nameOf(at)}
            hint={hint(at)}
            none={say('import.leave-out')}
            value={chosen[at] ?? ''}
            options={options}
            error={problemOf(problems, `column-${at}`)}
          />
        ))}
      {children}
      <Actions thumb>
        <Button>{say('import.try')}</Button>
      </Actions>
    </HouseForm>
  )
}
