/** What every column of the old logbook is: proposed by its head, decided by a person on the real first lines. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { fileShown, findImport, placeOf } from '../../entrance/importing.ts'
import { ColumnsForm } from '../../entrance/importing.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused } from '../../entrance/visit.ts'
import { guessColumns, most } from '../../foundation/sheets.ts'
import { Choice } from '../../furniture/choice.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { tryOut } from './import.trial.ts'
import { way } from './import.way.ts'
import { columns, columnWords, manyColumns, strangerChoices } from './rules.import.columns.ts'
import { readColumns } from './rules.import.reading.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const book = await findImport(visit, way, args.params.book)
  if (book.takenAt) throw goTo(`${placeOf(visit, way, book.id)}/proef`)
  saw([fileShown(book)])
  const header = await way.imports.header(tx, village.id, book.id)
  return {
    fileName: book.fileName,
    choice: book.choice || strangerChoices[0],
    header,
    chosen: book.columns ?? guessColumns(header, columnWords, manyColumns),
    lines: (await way.imports.read(tx, village.id, book.id, { most: 5 })).map(({ cells }) => ({ cells })),
    title: say('logbook')('import.columns-title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const book = await findImport(visit, way, args.params.book, 'to change')
  const proef = `${placeOf(visit, way, book.id)}/proef`
  if (book.takenAt) return goTo(proef)
  const asked = Array.from({ length: most.columns }, (_, at) => visit.fields.text(`column-${at}`))
  const meant = readColumns(asked)
  if (!meant.ok) return askAgain(meant.problems, visit.fields.typed())
  const choice = strangerChoices.find(one => one === visit.fields.text('strangers')) ?? strangerChoices[0]
  await tryOut(visit, { id: book.id, columns: meant.value, choice })
  return goTo(proef)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Columns({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const problems = useSentences('logbook', actionData?.problems)
  const { header, lines, fileName } = loaderData
  const typed = actionData?.typed
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('import.columns-line', { file: fileName })}
        back={{ to: `/${village?.slug}/logboek/invoer`, label: say('import.other-file') }}
      >
        {say('import.columns-title')}
      </Title>
      <ColumnsForm
        label={say('import.columns-title')}
        header={header}
        lines={lines}
        chosen={typed ? header.map((_, at) => String(typed[`column-${at}`] ?? '')) : loaderData.chosen}
        options={columns.map(value => ({ value, label: say(`import.column.${value}`) }))}
        problems={problems}
      >
        <Choice
          name="strangers"
          label={say('import.strangers')}
          value={typed ? String(typed.strangers ?? '') : loaderData.choice}
          options={strangerChoices.map(value => ({
            value,
            label: say(`import.stranger.${value}`),
            line: say(`import.stranger-line.${value}`),
          }))}
        />
      </ColumnsForm>
    </Narrow>
  )
}
