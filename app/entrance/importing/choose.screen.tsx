/** A list from elsewhere: first the file. Nothing of it is kept but for looking at. */
import { most } from '../../foundation/sheets.book.ts'
import { formOf, readBook } from '../../foundation/sheets.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { useSentences, useWords } from '../house.tsx'
import { type Args, askAgain, goTo, type Refused } from '../visit.ts'
import { EarlierFiles, FileForm } from './forms.tsx'
import { byOf } from './import.ts'
import { wordsOf } from './room.words.ts'
import { importAt } from './visits.ts'

export async function loader(args: Args) {
  const { visit, of, lead } = importAt(args)
  visit.saw([])
  const say = wordsOf(visit, of.room)
  return {
    ...{ files: await of.files.latest(visit.tx, byOf(visit)), lead },
    ...{ title: say('import.title'), line: say('import.line') },
    back: { to: lead.replace(/\/invoer$/, ''), label: say('list.title') },
  }
}

export async function action(args: Args) {
  const { visit, of, lead } = importAt(args)
  const file = visit.fields.file('file')
  if (!file) return askAgain([{ field: 'file', sentence: 'import.problem.no-file' }], {})
  const book = await readBook(file.bytes)
  if (!book.ok) return askAgain(book.problems, {})
  const begun = of.begin(book.value, visit.today)
  if (!begun.lines.some(({ passed }) => !passed))
    return askAgain([{ field: 'file', sentence: 'import.problem.empty' }], {})
  if (begun.heads.length > most.columns)
    return askAgain([{ field: 'file', sentence: 'import.problem.too-many', values: most }], {})
  const name = file.name.replace(/\s+/g, ' ').slice(0, 120).toWellFormed()
  return goTo(`${lead}/${await of.files.begin(visit.tx, byOf(visit), name, begun, formOf(file.bytes))}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function ChooseFile({ loaderData: { files, lead, title, line, back }, actionData }: Props) {
  const problems = useSentences('entrance', actionData?.problems)
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={line} back={back}>
        {title}
      </Title>
      <FileForm label={title} problems={problems} />
      <EarlierFiles files={files} lead={lead} />
    </Narrow>
  )
}
