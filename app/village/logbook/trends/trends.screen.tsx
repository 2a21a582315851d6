/**
 * Trends: what a year of requests says, in words first. Exact, for coordinators; what may leave the village stands in
 * editions.screen.tsx. Nobody stands on this page.
 */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { sayMonth } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { Title } from '../../../furniture/title.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import { kindsOf } from '../queries.kinds.ts'
import { logbookBegan } from './queries.trends.ts'
import { periodOf, yearsOf, yearToShow } from './rules.period.ts'
import { countTrends } from './trends.counted.ts'
import { Answers, Askers, Endings, How, Offers, Where } from './trends.facts.tsx'
import { Kinds, Months } from './trends.figures.tsx'
import { capital, sayPeriod, saySentence } from './trends.said.ts'
import { useTongues } from './trends.tongues.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, today, say, saw } = visit
  const asked = new URL(args.request.url).searchParams
  const [began, kinds] = await Promise.all([logbookBegan(tx, village.id), kindsOf(tx, village.id)])
  const years = yearsOf(today, began)
  const year = years.find(each => String(each) === asked.get('jaar')) ?? yearToShow(today)
  const trends = await countTrends(visit, periodOf(year, today, began))
  // Numbers only: nobody can be told from another on this page.
  saw([])
  return {
    begun: began !== null,
    years,
    trends,
    kinds,
    kind: kinds.find(({ code }) => code === asked.get('soort'))?.code ?? '',
    title: say('logbook')('trends.title'),
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function TrendsPage({ loaderData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const tongues = useTongues(loaderData.kinds)
  const { period } = loaderData.trends
  const base = `/${village?.slug}/trends`
  if (!loaderData.begun) {
    return (
      <>
        <Title action={<Button to={`/${village?.slug}/logboek/nieuw`}>{say('today.take')}</Button>}>
          {say('trends.title')}
        </Title>
        <Empty title={say('trends.begin')}>{say('trends.begin-line')}</Empty>
      </>
    )
  }
  return (
    <>
      <Title line={sayPeriod(tongues, period)}>{say('trends.title')}</Title>
      {loaderData.years.length > 1 && (
        <Views label={say('trends.years')}>
          {loaderData.years.map(year => (
            <View key={year} to={`${base}?jaar=${year}`} chosen={year === period.year}>
              {year}
            </View>
          ))}
        </Views>
      )}
      <Spoken loaderData={loaderData} />
      {period.closed && <Figures loaderData={loaderData} base={base} />}
      <How trends={loaderData.trends} />
      <p>
        <a href={`${base}/uitgaven`}>{say('trends.others')}</a>
      </p>
    </>
  )
}

/** What one would say at the kitchen table. */
const Spoken = ({ loaderData: { trends, kinds } }: Props) => {
  const say = useWords('logbook')
  const { language } = useHouse()
  const tongues = useTongues(kinds)
  const { period, sentences, running } = trends
  const now = period.running && (
    <p>{say('trends.running', { month: capital(sayMonth(period.running, language)), count: running })}</p>
  )
  if (!period.closed) {
    return (
      <>
        <Empty title={say('trends.early')}>{say('trends.early-line')}</Empty>
        {now}
      </>
    )
  }
  return (
    <Card>
      {sentences.length > 0 ? (
        <ul>
          {sentences
            .map(sentence => saySentence(tongues, sentence))
            .map(said => (
              <li key={said}>{said}</li>
            ))}
        </ul>
      ) : (
        <p>{say('trends.quiet')}</p>
      )}
      {!trends.comparable && <p>{say('trends.nothing-before')}</p>}
      {now}
    </Card>
  )
}

const AllKindsAgain = () => <p>{useWords('logbook')('trends.all-kinds')}</p>

const Figures = ({ loaderData, base }: Props & { base: string }) => (
  <>
    <Kinds loaderData={loaderData} base={base} />
    <Months loaderData={loaderData} base={base} />
    {loaderData.kind && <AllKindsAgain />}
    <Endings trends={loaderData.trends} kinds={loaderData.kinds} />
    <Answers trends={loaderData.trends} kinds={loaderData.kinds} />
    <Askers trends={loaderData.trends} />
    <Offers trends={loaderData.trends} kinds={loaderData.kinds} />
    <Where trends={loaderData.trends} kinds={loaderData.kinds} />
  </>
)
