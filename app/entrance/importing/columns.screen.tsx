/** What every column of the file is: proposed by its head, decided by a person on the real first lines. */
import { most } from '../../foundation/sheets.ts'
import { Choice } from '../../furniture/choice.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { useSentences, useWords } from '../house.tsx'
import { type Args, askAgain, goTo, type Refused } from '../visit.ts'
import { ColumnsForm } from './forms.tsx'
import type { Import } from './import.ts'
import { fileAt, sentencesOf, shownFile } from './visits.ts'

export async function loader(args: Args) {
  const { visit, of, file, lead, trialPage } = await fileAt(args)
  const { tx, village, say, saw } = visit
  if (file.takenAt) throw goTo(trialPage)
  saw([shownFile(file)])
  const header = await of.files.header(tx, village.id, file.id)
  const first = await of.lines.read(tx, village.id, file.id, { most: 5 })
  const word = (key: string) => sentencesOf(visit, of.room, [{ sentence: `import.${key}` }])[0] ?? ''
  return {
    ...{ room: of.room, fileName: file.fileName, header, lead },
    chosen: file.columns ?? of.guess(header),
    lines: first.map(({ cells }) => ({ cells })),
    options: of.meanings.map(value => ({ value, label: word(`column.${value}`) })),
    asks: of.asks && questionOf(of.asks, file.choice, word),
    title: say('entrance')('import.columns-title'),
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
  if (file.takenAt) return goTo(trialPage)
  const asked = Array.from({ length: most.columns }, (_, at) => visit.fields.text(`column-${at}`))
  const meant = of.readColumns(asked)
  if (!meant.ok) return askAgain(meant.problems, visit.fields.typed())
  const answers = of.asks?.answers ?? ['']
  const choice = answers.find(one => one === visit.fields.text(of.asks?.name ?? '')) ?? answers[0] ?? ''
  await of.tryOut(visit, { id: file.id, columns: meant.value, choice })
  return goTo(trialPage)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Columns({ loaderData, actionData }: Props) {
  const say = useWords('entrance')
  const { room, header, lines, fileName, lead, options, asks } = loaderData
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
        lines={lines}
        chosen={typed ? header.map((_, at) => String(typed[`column-${at}`] ?? '')) : loaderData.chosen}
        options={options}
        problems={problems}
      >
        {asks && <Choice {...asks} value={typed ? String(typed[asks.name] ?? '') : asks.value} />}
      </ColumnsForm>
    </Narrow>
  )
}
