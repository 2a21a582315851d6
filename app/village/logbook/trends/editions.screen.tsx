/** What leaves the village: the editions that were made, for whoever wants to hand them on. The same for everybody. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { sayOn } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { Title } from '../../../furniture/title.tsx'
import { settingOf } from '../../village/door.ts'
import { forms } from './edition.said.ts'
import { editionsOf } from './queries.editions.ts'
import { lastReadyYear } from './rules.edition.ts'

export async function loader(args: Args) {
  const { tx, village, today, visitor, say, saw } = inVillage(args)
  const [editions, least] = await Promise.all([
    editionsOf(tx, village.id),
    settingOf(tx, village.id, 'figures-from'),
  ])
  saw([])
  const year = lastReadyYear(today)
  const makes = visitor.roles.includes('coordinator')
  return {
    editions,
    least,
    makes,
    next: makes && !editions.some(({ edition }) => edition.year === year) ? year : null,
    title: say('logbook')('trends.editions.title'),
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function EditionsPage({ loaderData: { editions, least, makes, next } }: Props) {
  const say = useWords('logbook')
  const { village, today, language } = useHouse()
  const base = `/${village?.slug}/trends`
  const make = next && (
    <Button to={`${base}/uitgaven/nieuw`}>{say('trends.editions.new', { year: String(next) })}</Button>
  )
  return (
    <>
      <Title
        back={makes ? { to: base, label: say('trends.editions.back') } : undefined}
        line={say('trends.editions.line')}
        action={make || undefined}
      >
        {say('trends.editions.title')}
      </Title>
      {editions.length === 0 && (
        <Empty title={say('trends.editions.none')}>{say('trends.editions.none-line')}</Empty>
      )}
      {editions.map(({ edition, hash }) => (
        <Card key={edition.year} title={String(edition.year)}>
          <p>
            {say('trends.editions.made', {
              day: sayOn(edition.made, today, language),
              sign: hash.slice(0, 12),
            })}
          </p>
          <ul>
            {forms.map(form => (
              <li key={form}>
                <a
                  href={`${base}/uitgave?jaar=${edition.year}&als=${form}`}
                  aria-label={say('trends.editions.form-of', {
                    form: say(`trends.editions.forms.${form}`),
                    year: String(edition.year),
                  })}
                >
                  {say(`trends.editions.forms.${form}`)}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <Details summary={say('trends.editions.rules')}>
        <p>{say('trends.editions.rule.people')}</p>
        <p>{say('trends.editions.rule.all')}</p>
        <p>{say('trends.editions.rule.late')}</p>
        <p>{say('trends.editions.rule.names')}</p>
        <p>{say('trends.editions.rule.small', { least })}</p>
      </Details>
    </>
  )
}
