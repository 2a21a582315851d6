/** A logbook from elsewhere: first the file. Nothing of it is kept but for looking at. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { byOf, receiveFile } from '../../entrance/importing.ts'
import { EarlierFiles, FileForm } from '../../entrance/importing.tsx'
import { type Args, inVillage, type Refused } from '../../entrance/visit.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { way } from './import.way.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  visit.saw([])
  return {
    files: await way.imports.latest(visit.tx, byOf(visit)),
    title: visit.say('logbook')('import.title'),
  }
}

export const action = (args: Args) => receiveFile(args, way)

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function ChooseFile({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const problems = useSentences('entrance', actionData?.problems)
  const base = `/${village?.slug}/logboek`
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('import.line')} back={{ to: base, label: say('list.title') }}>
        {say('import.title')}
      </Title>
      <FileForm label={say('import.title')} problems={problems} />
      <EarlierFiles files={loaderData.files} lead={`${base}/invoer`} />
    </Narrow>
  )
}
