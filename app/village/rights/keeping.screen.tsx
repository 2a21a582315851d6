/** "Wat gaat er weg": how long all is kept, and what will be gone within a month. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Card } from '../../furniture/card.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Table } from '../../furniture/table.tsx'
import { Title } from '../../furniture/title.tsx'
import { goingSoon } from './queries.keeping.ts'
import { yearsOf } from './queries.years.ts'
import { kept } from './rules.kept.ts'

export async function loader(args: Args) {
  const { tx, village, now, say, saw } = inVillage(args)
  // Only how many; nobody is shown.
  saw([])
  return {
    going: (await goingSoon(tx, village.id, now)).filter(({ count }) => Number(count) > 0),
    years: await yearsOf(tx, village.id),
    title: say('rights')('keeping.title'),
  }
}

export default function Keeping({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('rights')
  const { village } = useHouse()
  const { going, years } = loaderData
  return (
    <>
      <Title
        line={say('keeping.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('keeping.title')}
      </Title>
      <Card title={say('keeping.month')}>
        {going.length === 0 ? (
          <Empty title={say('keeping.nothing')} />
        ) : (
          <ul>
            {going.map(({ what, count }) => (
              <li key={what}>{say(`keeping.going.${what as 'left'}`, { count })}</li>
            ))}
          </ul>
        )}
      </Card>
      <Table
        caption={say('keeping.table')}
        columns={[
          { head: say('keeping.what'), cell: keep => say(`keeping.class.${keep}`) },
          { head: say('keeping.how-long'), cell: keep => say(`keep.${keep}`, years) },
        ]}
        rows={kept}
        rowKey={keep => keep}
      />
      <p>
        <a href={`/${village?.slug}/instellingen/keuzes`}>{say('keeping.choose')}</a>
      </p>
    </>
  )
}
