/** The review of a month: whoever keeps the settings reads and signs; the board sees that it is done (L7). */
import { useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { Card } from '../../furniture/card.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Empty } from '../../furniture/empty.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { colleagues } from '../accounts/door.ts'
import { findBsn, shown } from '../residents/door.ts'
import { ForTheBoard, OpenDoubts, placeOfDoubt } from './month.doubts.tsx'
import { MonthLines } from './month.lines.tsx'
import { useMonthName } from './month.said.ts'
import { cameOf, doubtsCounted, doubtsForBoard, noteCame } from './queries.doubts.ts'
import { type DrawnMonth, linesOf, monthsOf, reviewDue, signMonth } from './queries.review.ts'
import { readCame, readDoubts, review } from './rules.review.ts'
import { byOf } from './shown.ts'
import { tellLine } from './told.ts'

/** As long as the read log is kept. */
const most = 60

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, say, saw, today } = visit
  const reads = visitor.roles.includes('administrator')
  const months = await monthsOf(tx, village.id, most)
  const asked = new URL(args.request.url).searchParams.get('maand')
  const month = reads ? (months.find(one => one.month === asked) ?? oldestOpen(months)) : null
  if (asked !== null && reads && !months.some(one => one.month === asked)) throw notHere()
  const lines = month ? await linesOf(tx, village.id, month.month) : []
  saw(lines.flatMap(({ resident, name }) => (name === null ? [] : shown(resident, 'review'))))
  const board = reads ? [] : await doubtsForBoard(tx)
  const doubted = reads ? lines.filter(({ doubt }) => month?.signedAt && doubt) : board
  if (month && month.signedAt === null) await refill(args, `beheer/nakijken#${month.month}`)
  else await refill(args, ...doubted.map(({ id }) => placeOfDoubt(id)))
  const due = await reviewDue(tx, village.id)
  const names = new Map((await colleagues(tx, village.id)).map(({ account, name }) => [account, name]))
  return {
    ...{ reads, months, month, names, random: review.random },
    lines: lines.map(line => tellLine(line, names, visit)),
    came: month?.signedAt ? await cameOf(tx, village.id, month.month) : new Map(),
    counted: await doubtsCounted(tx),
    ...{ board, me: visitor.accountId },
    due: months.some(({ signedAt }) => signedAt === null) ? due : null,
    late: due !== null && today >= due,
    title: say('oversight')('month.title'),
  }
}

/** One after the other: nobody signs over a month that was left behind. */
const oldestOpen = (months: readonly DrawnMonth[]) =>
  months.findLast(({ signedAt }) => signedAt === null) ?? null

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, fields, saw } = visit
  const page = `/${village.slug}/beheer/nakijken`
  if (fields.text('do') === 'note') return note(args, visit, page)
  // The board looks, and signs nothing.
  if (!visitor.roles.includes('administrator')) return goTo(page)
  const months = await monthsOf(tx, village.id, most)
  const open = oldestOpen(months)
  if (open?.month !== fields.text('month'))
    return askAgain([{ field: '', sentence: 'problem.signed' }], fields.typed(), 409)
  const lines = await linesOf(tx, village.id, open.month)
  saw(lines.flatMap(({ resident, name }) => (name === null ? [] : shown(resident, 'review'))))
  const doubts = readDoubts(lines, name => fields.text(name))
  if (!doubts.ok) return askAgain(doubts.problems, fields.typed())
  if (!(await signMonth(tx, byOf(visit), open.month, doubts.value)))
    return askAgain([{ field: '', sentence: 'problem.signed' }], fields.typed(), 409)
  return goTo(page)
}

/** What came of a doubt; the database sees to it that nobody judges their own. */
async function note(args: Args, { tx, fields }: VillageVisit, page: string) {
  const what = readCame(fields.text('what'))
  if (!what.ok) return askAgain(what.problems, fields.typed())
  if (findBsn(what.value))
    return askAgain([{ field: 'what', sentence: 'problem.reason-bsn' }], fields.typed())
  const line = fields.id('line')
  if (!line || !(await noteCame(tx, line, what.value)))
    return askAgain([{ field: '', sentence: 'problem.not-yours' }], fields.typed(), 409)
  return goTo(page + new URL(args.request.url).search)
}

type MonthProps = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function MonthReview({ loaderData, actionData }: MonthProps) {
  const say = useWords('oversight')
  const { village, language } = useHouse()
  const about = actionData?.typed.do === 'note' ? `-${actionData.typed.line}` : ''
  const problems = useSentences('oversight', actionData?.problems)
  const { reads, months, month, due, late } = loaderData
  const monthName = useMonthName()
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(problem => (about ? { ...problem, id: problem.field + about } : problem))}
      />
      <Title
        line={say('month.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('month.title')}
      </Title>
      <OpenDoubts counted={loaderData.counted} reads={reads} />
      {late && due && (
        <Notice kind="danger" word={say('month.late-word')}>
          {say('month.late', { day: sayWholeDate(due, language) })}
        </Notice>
      )}
      {!late && due && <p>{say('month.due', { day: sayWholeDate(due, language) })}</p>}
      {!reads && <p>{say('month.board')}</p>}
      {months.length === 0 && (
        <Empty title={say('month.empty')} drawing="cup">
          {say('month.empty-line')}
        </Empty>
      )}
      {months.length > 0 && reads && !month && (
        <Empty title={say('month.up-to-date')} drawing="cup">
          {say('month.up-to-date-line')}
        </Empty>
      )}
      {month && (
        <section className="flow">
          <h2>{monthName(month.month)}</h2>
          <p>{say('month.what', { count: loaderData.random })}</p>
          <p>{say('month.how-near')}</p>
          <MonthLines
            {...{ lines: loaderData.lines, month, came: loaderData.came, names: loaderData.names }}
            {...(actionData && { refused: actionData })}
          />
        </section>
      )}
      <ForTheBoard
        {...{ doubts: loaderData.board, me: loaderData.me, names: loaderData.names, refused: actionData }}
      />
      <Months loaderData={loaderData} />
    </>
  )
}

const Months = ({ loaderData: { months, names, reads, counted } }: MonthProps) => {
  const say = useWords('oversight')
  const monthName = useMonthName()
  const moment = useMoment()
  const { village } = useHouse()
  const told = (month: string) => {
    const found = counted.find(one => one.month === month)
    return (
      found &&
      dotted([
        say('doubts.count', { count: found.doubts }),
        found.open > 0 && say('doubts.open', { count: found.open }),
      ])
    )
  }
  const listed = reads ? months.filter(({ signedAt }) => signedAt !== null) : months
  if (listed.length === 0) return null
  return (
    <Card title={say('month.signed-title')}>
      <List label={say('month.signed-title')}>
        {listed.map(({ month, signedBy, signedAt }) => (
          <ListItem
            key={month}
            name={monthName(month)}
            {...(reads && { to: `/${village?.slug}/beheer/nakijken?maand=${month}` })}
            line={
              signedAt &&
              dotted([
                say('month.signed', {
                  who: names.get(signedBy ?? '') ?? say('used.nameless'),
                  when: moment(signedAt),
                }),
                told(month),
              ])
            }
            mark={signedAt ? null : <Mark state="waiting">{say('month.waits')}</Mark>}
          />
        ))}
      </List>
    </Card>
  )
}
