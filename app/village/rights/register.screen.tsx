/** The register of processing (art. 30 AVG): drawn from the catalogue of columns, so that it cannot be behind. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Title } from '../../furniture/title.tsx'
import { findVillage } from '../village/door.ts'
import { yearsOf } from './queries.years.ts'
import { tellRegister, tellVillage } from './register.told.ts'

export async function loader(args: Args) {
  const { tx, village, visitor, say, mailHost } = inVillage(args)
  return {
    general: tellVillage(say, await findVillage(tx, village.id), mailHost),
    purposes: tellRegister(say, await yearsOf(tx, village.id)),
    mayFill: visitor.roles.includes('administrator'),
    title: say('rights')('register.title'),
  }
}

export default function Register({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('rights')
  const { village } = useHouse()
  const { general, purposes, mayFill } = loaderData
  const { missing } = general
  return (
    <>
      <Title
        line={say('register.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('register.title')}
      </Title>
      <Actions>
        <Button to={`/${village?.slug}/beheer/register/blad`}>{say('register.print')}</Button>
      </Actions>
      <Card title={say('register.who')}>
        {general.lines.slice(0, 1).map(line => (
          <p key={line}>{line}</p>
        ))}
        <Facts facts={general.facts} />
        {missing && (
          <p>
            {mayFill ? (
              <a href={`/${village?.slug}/instellingen/dorp#field-${missing.field}`}>{missing.words}</a>
            ) : (
              missing.words
            )}
          </p>
        )}
        {general.lines.slice(1).map(line => (
          <p key={line}>{line}</p>
        ))}
      </Card>
      {purposes.map(({ purpose, why, about, basis, receivers, more, kinds }) => (
        <Card key={purpose} title={purpose}>
          <p>{why}</p>
          <Facts
            facts={[
              { term: say('register.of-whom'), value: about },
              { term: say('register.ground'), value: basis },
              { term: say('register.seen-by'), value: receivers },
              ...more,
              ...kinds.map(({ keep, labels }) => ({ term: keep, value: labels })),
            ]}
          />
        </Card>
      ))}
    </>
  )
}
