/** The round of calls: who takes part and was not spoken to for eight weeks; what came of it is a line about the person. */
import { useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
} from '../../../entrance/visit.ts'
import { inOrder, type Problem } from '../../../foundation/outcome.ts'
import { Details } from '../../../furniture/details.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { List } from '../../../furniture/list.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { findResident, shown } from '../../residents/door.ts'
import { changedSince, everybody, isPaused, sayLikes, shownIn } from '../../volunteers/door.ts'
import { bsnIn } from '../not-bsn.tsx'
import { addLine } from '../person/queries.person.ts'
import { kindsOf } from '../queries.kinds.ts'
import { lastSpokenTo, triedSince } from './queries.round.ts'
import { placeOf, RoundRow } from './round.row.tsx'
import { silent, weeksOfSilence } from './rules.round.ts'

/** As many as one rings in an evening; after these come the next. */
const atOnce = 12

export async function loader(args: Args) {
  const { tx, village, say, saw, today, now, language } = inVillage(args)
  const since = now.subtract({ hours: weeksOfSilence * 7 * 24 })
  const [all, kinds, changed] = await Promise.all([
    everybody(tx, village.id),
    kindsOf(tx, village.id),
    changedSince(tx, village.id, since),
  ])
  const awake = all.filter(taker => !isPaused(taker, today))
  const ids = awake.map(({ id }) => id)
  const [spoken, tried] = await Promise.all([
    lastSpokenTo(tx, village.id, ids),
    triedSince(tx, village.id, ids, since),
  ])
  const waiting = silent(awake, spoken, new Set(changed), tried, today)
  const round = waiting.slice(0, atOnce)
  await refill(args, ...round.map(({ id }) => placeOf(id)))
  saw(round.flatMap(({ id }) => shownIn(id, 'takes-part')))
  const by = {
    ...{ say: say('volunteers'), today, language },
    kinds: new Map(kinds.map(({ code, name }) => [code, name])),
  }
  const search = new URL(args.request.url).searchParams
  return {
    round: round.map(taker => ({ ...taker, likes: sayLikes(taker, by) })),
    more: waiting.length > round.length,
    paused: awake.length < all.length,
    written: search.get('bij') ?? '',
    title: say('volunteers')('round.title'),
  }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, saw } = inVillage(args)
  const person = await findResident(tx, village.id, fields.text('who'))
  if (!person || person.mergedInto) throw notHere()
  const typed = fields.typed()
  const kind = fields.text('line') === 'no-answer' ? ('no-answer' as const) : ('called' as const)
  const words = fields.text('words')
  const problems: Problem[] = [
    ...(person.frozen ? [{ field: '', sentence: 'person.frozen-line' }] : []),
    ...(kind === 'called' && words === '' ? [{ field: 'words', sentence: 'entry.problem.came' }] : []),
    ...([...words].length > 4000 ? [{ field: 'words', sentence: 'entry.problem.words-long' }] : []),
    ...bsnIn(typed, ['words']),
  ]
  if (problems.length > 0) return askAgain(inOrder(problems, ['', 'words', 'not_bsn']), typed)
  const line = { kind, words, circle: [], mentions: [], follow_up_day: null, follow_up_for: null }
  await addLine(tx, { village: village.id, account: visitor.accountId, now }, person.id, line)
  saw(shown(person.id, 'page'), 'U')
  return goTo(`/${village.slug}/vrijwilligers/belronde?bij=${person.id}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Round({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const problems = useSentences('logbook', actionData?.problems)
  const whose = String(actionData?.typed.who ?? '')
  const base = `/${village?.slug}`
  const { round, more, paused, written } = loaderData
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(problem =>
          problem.field === 'words' ? { ...problem, id: `words-${whose}` } : problem,
        )}
      />
      {written && !actionData && (
        <Notice kind="done" word={say('round.written')}>
          <a href={`${base}/mensen/${written}#past`}>{say('round.see')}</a>
        </Notice>
      )}
      <Title
        line={say('round.line', { weeks: weeksOfSilence })}
        back={{ to: `${base}/vrijwilligers`, label: say('list.title') }}
      >
        {say('round.title')}
      </Title>
      {round.length === 0 ? (
        <Empty title={say('round.empty')}>{say('round.empty-line', { weeks: weeksOfSilence })}</Empty>
      ) : (
        <>
          <Details summary={say('round.ask')}>
            <ul>
              {(['1', '2', '3', '4', '5', '6'] as const).map(number => (
                <li key={number}>{say(`round.question.${number}`)}</li>
              ))}
            </ul>
            <p>
              {say('round.ask-line')} {say('round.ask-no')}
            </p>
          </Details>
          <List label={say('round.title')}>
            {round.map(person => (
              <RoundRow
                key={person.id}
                person={person}
                mine={whose === person.id ? (actionData ?? null) : null}
                error={whose === person.id ? problemOf(problems, 'words') : undefined}
              />
            ))}
          </List>
          {more && <p>{say('round.more')}</p>}
        </>
      )}
      {paused && <p>{say('round.paused')}</p>}
    </>
  )
}
