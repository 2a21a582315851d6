/** What every sheet and column of the file is: proposed, decided by a person on the real first lines. */
import { most } from '../../foundation/sheets.book.ts'
import { Choice } from '../../furniture/choice.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { useSentences, useWords } from '../house.tsx'
import { type Args, askAgain, goTo, type Refused } from '../visit.ts'
import { ColumnsForm } from './columns.tsx'
import type { Import } from './import.ts'
import { SheetsChoice } from './sheets.tsx'
import { fileAt, sentencesOf, shownFile } from './visits.ts'
import { WritersFields } from './writers.fields.tsx'
import { readWriters, writersOf } from './writers.ts'

export async function loader(args: Args) {
  const { visit, of, file, lead, trialPage } = await fileAt(args)
  const { tx, village, say, saw } = visit
  if (file.takenAt || file.work) throw goTo(trialPage)
  saw([shownFile(file)])
  const header = await of.files.header(tx, village.id, file.id)
  const first = await of.lines.read(tx, village.id, file.id, { most: 400, real: true })
  const word = (key: string) => sentencesOf(visit, of.room, [{ sentence: `import.${key}` }])[0] ?? ''
  const choice = file.choice || (await of.proposes(visit, file))
  return {
    ...{ room: of.room, fileName: file.fileName, header, lead, book: file.book },
    chosen: file.columns ?? file.book.guess,
    lines: first.map(({ cells, place }) => ({ cells, part: place.part ?? 0 })),
    options: of.meanings.map(value => ({ value, label: word(`column.${value}`) })),
    asks: of.asks && questionOf(of.asks, choice, word),
    ...(await writersOf(visit, of, file)),
    title: say('entrance')('import.columns-title'),
    people: of.ofPeople ? null : `/${village.slug}/mensen/invoer`,
  }
}

const questionOf = (
  { name, answers }: NonNullable<Import['asks']>,
  choice: string,
  word: (key: string) => string,
) => ({
  ...{ name, value: choice || answers[0], label: word(`${name}.question`) },
  options: answers.map(value => ({
    ...{ value, label: word(`${name}.${value}`), line: word(`${name}.${value}-line`) },
  })),
})

export async function action(args: Args) {
  const { visit, of, file, trialPage } = await fileAt(args, 'to change')
  if (file.takenAt || file.work) return goTo(trialPage)
  const { fields } = visit
  const asked = Array.from({ length: most.columns }, (_, at) => fields.text(`column-${at}`))
  const ticked = fields.texts('sheet')
  // Whoever sends no sheets saw none: it stays as it was proposed.
  const parts = fields.has('sheets')
    ? file.book.parts.map((part, at) => ({ ...part, on: ticked.includes(String(at)) }))
    : file.book.parts
  // A file that was begun before sheets were told apart has none.
  if (parts.length > 0 && !parts.some(({ on }) => on))
    return askAgain([{ field: 'sheet', sentence: 'import.problem.no-sheet' }], fields.typed())
  const meant = of.readColumns(asked, file.book)
  if (!meant.ok) return askAgain(meant.problems, fields.typed())
  const answers = of.asks?.answers ?? ['']
  const choice = answers.find(one => one === fields.text(of.asks?.name ?? '')) ?? answers[0] ?? ''
  const said = { ...file, columns: meant.value, choice, book: { ...file.book, parts } }
  const book = { ...said.book, ...(await readWriters(visit, of, said, fields)) }
  await of.tryAgain(visit, { ...said, book })
  return goTo(trialPage)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Columns({ loaderData, actionData }: Props) {
  const say = useWords('entrance')
  const { room, header, lines, fileName, lead, options, asks, book, people } = loaderData
  const problems = useSentences(room, actionData?.problems)
  const typed = actionData?.typed
  return (
    <Narrow>
      <Problems title={say('problems.title')} problems={problems} />
      <Title
        line={say('import.columns-line', { file: fileName })}
        back={{ to: lead, label: say('import.other-file') }}
      >
        {say('import.columns-title')}
      </Title>
      <ColumnsForm
        label={say('import.columns-title')}
        header={header}
        heads={book.heads}
        parts={book.parts}
        lines={lines}
        chosen={typed ? header.map((_, at) => String(typed[`column-${at}`] ?? '')) : loaderData.chosen}
        options={options}
        problems={problems}
        above={<SheetsChoice parts={book.parts} lines={lines} people={people} problems={problems} />}
      >
        <WritersFields writers={loaderData.writers} colleagues={loaderData.colleagues} />
        {asks && <Choice {...asks} value={typed ? String(typed[asks.name] ?? '') : asks.value} />}
      </ColumnsForm>
    </Narrow>
  )
}
