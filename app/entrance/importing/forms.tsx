/** A file and its columns, as every room draws them; what a column means is for the room. */
import type { ReactNode } from 'react'
import { Actions, Button } from '../../furniture/button.tsx'
import type { Option } from '../../furniture/choice.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Field } from '../../furniture/field.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { HouseForm, useHouse, useWords } from '../house.tsx'
import type { Brought } from './queries.files.ts'
import { asWritten } from './rules.lines.ts'

export const FileForm = ({ label, problems }: { label: string; problems: readonly ShownProblem[] }) => {
  const say = useWords('entrance')
  return (
    <HouseForm files label={label}>
      <Field
        name="file"
        type="file"
        accept=".csv,.txt,.xlsx"
        label={say('import.file')}
        hint={say('import.file-hint')}
        error={problemOf(problems, 'file')}
      />
      <Actions thumb>
        <Button>{say('import.send')}</Button>
      </Actions>
    </HouseForm>
  )
}

/** Files that came in before; `lead` is the address of all of them. */
export const EarlierFiles = ({ files, lead }: { files: readonly Brought[]; lead: string }) => {
  const say = useWords('entrance')
  const { language } = useHouse()
  if (files.length === 0) return null
  return (
    <section className="flow">
      <h2>{say('import.earlier')}</h2>
      <List label={say('import.earlier')}>
        {files.map(file => (
          <ListItem
            key={file.id}
            name={file.fileName}
            nameless={say('import.nameless')}
            to={`${lead}/${file.id}${file.columns ? '/proef' : ''}`}
            line={`${day(file.at, language)} · ${say(`import.state.${stateOf(file)}`, { count: file.added })}`}
          />
        ))}
      </List>
    </section>
  )
}

const stateOf = ({ takenAt, undoneAt }: Brought) => (undoneAt ? 'undone' : takenAt ? 'taken' : 'waiting')

const day = (moment: Temporal.Instant, language: string) =>
  moment
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' })

type ColumnsFormProps = {
  label: string
  header: readonly string[]
  /** The first lines, to see what is really in a column. */
  lines: readonly { cells: string[] }[]
  chosen: readonly string[]
  options: readonly Option[]
  problems: readonly ShownProblem[]
  children?: ReactNode
}

export const ColumnsForm = ({
  label,
  header,
  lines,
  chosen,
  options,
  problems,
  children,
}: ColumnsFormProps) => {
  const say = useWords('entrance')
  const wide = Math.max(header.length, ...lines.map(({ cells }) => cells.length))
  const samples = (at: number) =>
    dotted(
      lines
        .map(({ cells }) => cells[at] ?? '')
        .filter(Boolean)
        .map(cell => (cell.length > 60 ? `${cell.slice(0, 60)}…` : asWritten(cell)))
        .slice(0, 3),
    )
  return (
    <HouseForm label={label}>
      {Array.from({ length: wide }, (_, at) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={at}
          name={`column-${at}`}
          label={header[at] || say('import.column-nameless', { number: at + 1 })}
          hint={samples(at) ? say('import.samples', { samples: samples(at) }) : say('import.no-samples')}
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

/** What is no longer needed goes at once; otherwise after a week. */
export const ThrowAway = ({ label }: { label: string }) => {
  const say = useWords('entrance')
  return (
    <HouseForm label={label}>
      <p className="quiet">{say('import.week')}</p>
      <Actions>
        <Button kind="quiet" name="do" value="throw-away">
          {say('import.throw-away')}
        </Button>
      </Actions>
    </HouseForm>
  )
}
