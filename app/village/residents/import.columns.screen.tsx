/** What every column of the file is: proposed by its head, decided by a person on the real first lines. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { fileShown, findImport, placeOf } from '../../entrance/importing.ts'
import { ColumnsForm } from '../../entrance/importing.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused } from '../../entrance/visit.ts'
import { guessColumns, most } from '../../foundation/sheets.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { tryOut } from './import.trial.ts'
import { way } from './import.way.ts'
import { columns, columnWords, manyColumns } from './rules.import.columns.ts'
import { readColumns } from './rules.import.reading.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const list = await findImport(visit, way, args.params.list)
  if (list.takenAt) throw goTo(`${placeOf(visit, way, list.id)}/proef`)
  saw([fileShown(list)])
  const header = await way.imports.header(tx, village.id, list.id)
  return {
    id: list.id,
    fileName: list.fileName,
    header,
    chosen: list.columns ?? guessColumns(header, columnWords, manyColumns),
    lines: (await way.imports.read(tx, village.id, list.id, { most: 5 })).map(({ cells }) => ({ cells })),
    title: say('residents')('import.columns-title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const list = await findImport(visit, way, args.params.list, 'to change')
  const proef = `${placeOf(visit, way, list.id)}/proef`
  if (list.takenAt) return goTo(proef)
  const asked = Array.from({ length: most.columns }, (_, at) => visit.fields.text(`column-${at}`))
  const meant = readColumns(asked)
  if (!meant.ok) return askAgain(meant.problems, visit.fields.typed())
  await tryOut(visit, { id: list.id, columns: meant.value, choice: '' })
  return goTo(proef)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Columns({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const problems = useSentences('residents', actionData?.problems)
  const { header, lines, fileName } = loaderData
  const chosen = actionData
    ? header.map((_, at) => String(actionData.typed[`column-${at}`] ?? ''))
    : loaderData.chosen
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('import.columns-line', { file: fileName })}
        back={{ to: `/${village?.slug}/mensen/invoer`, label: say('import.other-file') }}
      >
        {say('import.columns-title')}
      </Title>
      <ColumnsForm
        label={say('import.columns-title')}
        header={header}
        lines={lines}
        chosen={chosen}
        options={columns.map(value => ({ value, label: say(`import.column.${value}`) }))}
        problems={problems}
      />
    </Narrow>
  )
}
