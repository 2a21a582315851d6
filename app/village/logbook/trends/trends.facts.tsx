/** What came of it, how soon, who asks, who is missing, and where people went: short facts, no names. */
import { useWords } from '../../../entrance/house.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Facts } from '../../../furniture/facts.tsx'
import type { KindRow } from '../queries.kinds.ts'
import { fewestPeople } from './rules.endings.ts'
import { offerSentences } from './rules.sentences.ts'
import type { Trends } from './rules.trends.ts'
import { sayAnswers, sayReasons, saySentence } from './trends.said.ts'
import { useTongues } from './trends.tongues.ts'

type Props = { trends: Trends; kinds: readonly KindRow[] }

export const Endings = ({ trends, kinds }: Props) => {
  const say = useWords('logbook')
  const tongues = useTongues(kinds)
  const { endings } = trends
  const reasons = sayReasons(tongues, endings)
  const counts = [
    ['done', endings.done],
    ['referred', endings.referred],
    ['stopped', endings.stopped],
    ['not-possible', endings.notPossible],
    ['withdrawn', endings.withdrawn],
    ['agreed', endings.agreed],
    ['waiting', endings.waiting],
  ] as const
  return (
    <Card title={say('trends.endings.title')}>
      <Facts
        facts={counts
          .filter(([what, count]) => count > 0 || what === 'not-possible')
          .map(([what, count]) => ({
            term: say(`trends.endings.${what}`),
            value: (
              <>
                {count} {say('trends.endings.of', { all: endings.all })}
                {what === 'not-possible' && reasons.length > 0 && <p>{reasons.join(', ')}</p>}
              </>
            ),
          }))}
      />
    </Card>
  )
}

export const Answers = ({ trends: { answers }, kinds }: Props) => {
  const say = useWords('logbook')
  const tongues = useTongues(kinds)
  return (
    <Card title={say('trends.answers.title')}>
      {answers ? (
        <>
          <p>{say('trends.answers.line', sayAnswers(tongues, answers))}</p>
          <p>{say('trends.answers.of', { count: answers.of })}</p>
        </>
      ) : (
        <p>{say('trends.answers.few', { least: fewestPeople })}</p>
      )}
    </Card>
  )
}

export const Askers = ({ trends: { askers, period } }: { trends: Trends }) => {
  const say = useWords('logbook')
  const { fresh, returning, nameless } = askers
  // Whoever asks in the first year of a logbook is new to it, and perhaps to nobody else.
  const firstYear = period.beforeFrom === 13
  return (
    <Card title={say('trends.askers.title')}>
      <Facts
        facts={[
          { term: say('trends.askers.fresh'), value: say('trends.askers.people', { count: fresh }) },
          { term: say('trends.askers.returning'), value: say('trends.askers.people', { count: returning }) },
          ...(nameless > 0 ? [{ term: say('trends.askers.nameless'), value: nameless }] : []),
        ]}
      />
      {firstYear && <p>{say('trends.askers.first-year')}</p>}
    </Card>
  )
}

/** Kinds without helpers, and those that lean on one: without the name. */
export const Offers = ({ trends: { offers }, kinds }: Props) => {
  const say = useWords('logbook')
  const tongues = useTongues(kinds)
  const told = offerSentences(offers)
  return (
    <Card title={say('trends.offers.title')}>
      {told.length === 0 && <p>{say('trends.offers.none')}</p>}
      {told.length > 0 && (
        <>
          <ul>
            {told.map(sentence => (
              <li key={sentence.offer.kind}>{saySentence(tongues, sentence)}</li>
            ))}
          </ul>
          <p>{say('trends.offers.line')}</p>
        </>
      )}
    </Card>
  )
}

/** Inside the village only. */
export const Where = ({ trends, kinds }: Props) => {
  const say = useWords('logbook')
  const { nameOf } = useTongues(kinds)
  const gone = trends.kinds.filter(({ places }) => places.length > 0)
  if (gone.length === 0) return null
  return (
    <Card title={say('trends.where.title')}>
      <Facts
        facts={gone.map(({ kind, places }) => ({
          term: nameOf(kind),
          value: places.map(({ place, count }) => say('trends.where.said', { place, count })).join(', '),
        }))}
      />
      <p>{say('trends.where.line')}</p>
    </Card>
  )
}

export const How = ({ trends: { late } }: { trends: Trends }) => {
  const say = useWords('logbook')
  return (
    <Details summary={say('trends.how.title')}>
      <p>
        {say('trends.how.day')} {late > 0 && say('trends.how.late', { count: late })}
      </p>
      <p>{say('trends.how.once')}</p>
      <p>{say('trends.how.chance')}</p>
      <p>{say('trends.how.answers')}</p>
      <p>{say('trends.how.inside')}</p>
    </Details>
  )
}
