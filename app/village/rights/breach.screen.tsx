/**
 * "Datalek": whom an account in wrong hands saw and could have seen, and what to do now. The page shows numbers only;
 * names stand on the list alone, which asks one touch more and stands in the read log of everybody on it.
 */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { AskBreach } from './breach.form.tsx'
import { Numbers, Steps } from './breach.found.tsx'
import { type BreachProps, loadBreach } from './breach.loaded.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  visit.saw([])
  return {
    ...(await loadBreach(visit, new URL(args.request.url).searchParams)),
    title: visit.say('rights')('breach.title'),
  }
}

export default function BreachPage({ loaderData }: BreachProps) {
  const say = useWords('rights')
  const { village } = useHouse()
  const problems = useSentences('rights', loaderData.problems)
  const { found } = loaderData
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('breach.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('breach.title')}
      </Title>
      {found && <Numbers found={found} />}
      {found && <Steps loaderData={loaderData} found={found} />}
      <AskBreach loaderData={loaderData} problems={problems} />
      {!found && (
        <p>
          <a href={`/${village?.slug}/beheer/datalek/boek`}>{say('breach.to-book')}</a>
        </p>
      )}
    </>
  )
}
