/** How much was looked at, by whom; an alarm when somebody was in a hurry; and whether the log still holds. */
import { data } from 'react-router'
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, type VillageVisit } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { addDays, type Day, dayOf, isDay, plain, zone } from '../../foundation/days.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Empty } from '../../furniture/empty.tsx'
import { More } from '../../furniture/more.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Table } from '../../furniture/table.tsx'
import { Title } from '../../furniture/title.tsx'
import { chooseKeepers, mayKeep } from './queries.anchors.keepers.ts'
import { anchorState } from './queries.anchors.ts'
import { rescuesSince } from './queries.members.ts'
import { checkChain, fitAnchor } from './queries.read-log.check.ts'
import { type DayOfWork, daysOfWork, hasEarlier, openings } from './queries.read-log.overview.ts'
import { type ChainAnswer, ChainCard } from './read-log.check.tsx'
import { HurryNotice } from './read-log.hurry.tsx'
import { KeepersCard } from './read-log.keepers.tsx'
import { isOverdue, readAnchor } from './rules.anchors.ts'
import { type Hurry, inAHurry } from './rules.read-log.ts'

/** Days on one page. */
const most = 14

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, now, say, saw, database } = visit
  const span = spanOf(visit, new URL(args.request.url).searchParams.get('voor'))
  const days = await daysOfWork(tx, village.id, span)
  const anchors = await anchorState(tx, database.gate, village.id, visit.now)
  // Who works here is a person too: their work is shown, so this glance stands in the log.
  const people = new Set(days.map(({ account }) => account))
  saw([...people].map(account => workOf(account)))
  return {
    days,
    hurries: inAHurry(await openings(tx, village.id, span)),
    first: span.first,
    last: span.last,
    earlier: await hasEarlier(tx, village.id, span.from),
    rescues: await rescuesSince(tx, village.id, now.subtract({ hours: 90 * 24 })),
    keepers: await mayKeep(database.gate, tx, village.id),
    anchor: { left: anchors.left, overdue: isOverdue(anchors.left, anchors.begun, now) },
    title: say('accounts')('log.overview.title'),
  }
}

const workOf = (account: string) =>
  ({ subject: account, type: 'account', object: account, part: 'work', sensitivity: 'personal' }) as const

/** Up to and with today, or the days before the one in the address. */
function spanOf({ today }: VillageVisit, before: string | null) {
  const last: Day = before !== null && isDay(before) && before <= today ? addDays(before, -1) : today
  const first = addDays(last, 1 - most)
  return { first, last, from: startOf(first), until: startOf(addDays(last, 1)) }
}

const startOf = (day: Day) => plain(day).toZonedDateTime(zone).toInstant()

/** Only looks; it is a form because it is work, and because a pasted mail does not belong in an address. */
export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  if (fields.text('do') === 'keepers') return choose(visit)
  const pasted = fields.text('anchor')
  const anchor = readAnchor(pasted)
  return data<ChainAnswer>({
    verdict: await checkChain(tx, village.id),
    fit: pasted === '' ? null : anchor ? await fitAnchor(tx, village, anchor) : 'unreadable',
    pasted,
  })
}

async function choose({ tx, village, visitor, fields, now, database, saw }: VillageVisit) {
  const here = await mayKeep(database.gate, tx, village.id)
  const keepers = fields.texts('keeper').filter(id => here.some(({ accountId }) => accountId === id))
  if (keepers.length !== 2) {
    const problems: Problem[] = [{ field: 'keeper', sentence: 'problems.keepers' }]
    return data<Unchosen>({ problems, keepers }, { status: 422 })
  }
  saw(
    keepers.map(account => ({ ...workOf(account), part: 'keeper' })),
    'U',
  )
  await chooseKeepers(tx, village.id, keepers, { account: visitor.accountId, now })
  return goTo(`/${village.slug}/beheer/logboek-inzage`)
}
type Unchosen = { problems: Problem[]; keepers: string[] }

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: ChainAnswer | Unchosen }

export default function ReadLog({ loaderData, actionData }: Props) {
  const say = useWords('accounts')
  const { village, language } = useHouse()
  const { days, hurries, first, last, earlier, anchor, keepers, rescues } = loaderData
  const unchosen = actionData && 'keepers' in actionData ? actionData : undefined
  const problems = useSentences('accounts', unchosen?.problems)
  const page = `/${village?.slug}/beheer/logboek-inzage`
  const day = (which: Day) => sayWholeDate(which, language)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
        line={say('log.overview.line')}
      >
        {say('log.overview.title')}
      </Title>
      {hurries.map(hurry => (
        <HurryNotice key={`${hurry.account} ${hurry.from}`} hurry={hurry} name={nameOf(days, hurry)} />
      ))}
      {rescues.map(({ id, at, name }) => (
        <Notice key={id} kind="waiting" word={say('log.overview.rescue-word')}>
          {say('log.overview.rescue', { name, day: day(dayOf(at)) })}
        </Notice>
      ))}
      {anchor.overdue && (
        <Notice kind="danger" word={say('log.chain.overdue-word')}>
          {say('log.chain.overdue')}
        </Notice>
      )}
      <Table
        caption={say('log.overview.caption', { from: day(first), until: day(last) })}
        columns={[
          { head: say('log.overview.day'), cell: row => day(row.day) },
          { head: say('log.overview.who'), cell: row => row.name || say('log.overview.nameless') },
          { head: say('log.overview.people'), cell: row => row.people, figure: true },
          { head: say('log.overview.refused'), cell: row => row.refused, figure: true },
        ]}
        rows={days}
        rowKey={row => `${row.day} ${row.account}`}
        empty={<Empty title={say('log.overview.empty')} />}
      />
      {earlier && (
        <More to={`${page}?voor=${first}`}>{say('log.overview.earlier', { day: day(first) })}</More>
      )}
      <KeepersCard
        page={page}
        keepers={keepers}
        typed={unchosen?.keepers}
        error={problems[0]?.sentence ?? ''}
      />
      <ChainCard
        page={page}
        answer={actionData && 'verdict' in actionData ? actionData : undefined}
        left={anchor.left}
      />
    </>
  )
}

const nameOf = (days: readonly DayOfWork[], { account }: Hurry) =>
  days.find(row => row.account === account)?.name ?? ''
