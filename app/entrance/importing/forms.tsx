/** A file and its columns, as every room draws them; what a column means is for the room. */
import { sayDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Field } from '../../furniture/field.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { HouseForm, useHouse, useWords } from '../house.tsx'
import type { Brought } from './queries.files.ts'

export const FileForm = ({ label, problems }: { label: string; problems: readonly ShownProblem[] }) => {
  const say = useWords('entrance')
  return (
    <HouseForm files label={label}>
      <Field
        name="file"
        type="file"
        accept=".csv,.txt,.xlsx,.ods"
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
  const { today, language } = useHouse()
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
            to={`${lead}/${file.id}${file.columns || file.work ? '/proef' : ''}`}
            line={dotted([
              sayDate(dayOf(file.at), today, language),
              say(`import.state.${stateOf(file)}`, { count: file.added }),
              file.by && say('import.by', { name: file.by }),
            ])}
          />
        ))}
      </List>
    </section>
  )
}

const stateOf = ({ takenAt, undoneAt, work }: Brought) =>
  work ? 'busy' : undoneAt ? 'undone' : takenAt ? 'taken' : 'waiting'

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
