/** The figures of a year as they will stand on paper, before they are fixed for good. Looking changes nothing. */
import { HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  type Refused,
  type VillageVisit,
} from '../../../entrance/visit.ts'
import { sayWholeDate } from '../../../foundation/days.said.ts'
import { trouble } from '../../../foundation/outcome.ts'
import { Button } from '../../../furniture/button.tsx'
import { Notice } from '../../../furniture/notice.tsx'
import { Problems } from '../../../furniture/problems.tsx'
import { Table } from '../../../furniture/table.tsx'
import { Title } from '../../../furniture/title.tsx'
import { provenRecently } from '../../accounts/door.ts'
import { settingOf } from '../../village/door.ts'
import { kindsOf } from '../queries.kinds.ts'
import { kindLines, type Line, notesOf, quarterLines } from './edition.said.ts'
import { editionsOf, keepEdition } from './queries.editions.ts'
import { logbookBegan, twoYears } from './queries.trends.ts'
import { editionOf, lastReadyYear, mayMake } from './rules.edition.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { village, today, say, saw } = visit
  const year = lastReadyYear(today)
  const editions = await editionsOf(visit.tx, village.id)
  if (editions.some(({ edition }) => edition.year === year)) throw goTo(`/${village.slug}/trends/uitgaven`)
  saw([])
  return {
    year,
    edition: await draw(visit, year),
    title: say('logbook')('trends.make.title', { year: String(year) }),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, today, fields, saw } = visit
  saw([])
  const year = lastReadyYear(today)
  // The page was open when another year became ready, or was made up: what was seen is not what would be fixed.
  const edition =
    fields.text('jaar') === String(year) ? await draw(visit, year) : trouble('', 'trends.problem.other-year')
  if (!edition.ok) return askAgain(edition.problems, fields.typed())
  // Nothing was typed here, so nothing is lost on the way there and back (security.md, A9).
  if (!provenRecently(visitor.provenAt, now))
    return goTo(`/account/nog-even?naar=/${village.slug}/trends/uitgaven/nieuw`)
  const writer = { village: village.id, account: visitor.accountId, now }
  // A colleague who was quicker made the very same; theirs stays.
  const made = await keepEdition(tx, writer, edition.value)
  return goTo(`/${village.slug}/trends/uitgaven${made ? '?vastgelegd' : ''}`)
}

async function draw({ tx, village, today }: VillageVisit, year: number) {
  const [began, kinds, inhabitants, leastInhabitants] = await Promise.all([
    logbookBegan(tx, village.id),
    kindsOf(tx, village.id),
    settingOf(tx, village.id, 'inhabitants'),
    settingOf(tx, village.id, 'figures-from'),
  ])
  const situation = { year, today, village: village.name, inhabitants, leastInhabitants, began }
  const may = mayMake(situation)
  if (!may.ok) return may
  return editionOf((await twoYears(tx, village.id, year)).asked, kinds, situation)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function NewEdition({ loaderData: { year, edition, title }, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const problems = useSaid(actionData?.problems ?? [])
  const inTheWay = useSaid(edition.ok ? [] : edition.problems)
  const problemsTitle = useWords('entrance')('problems.title')
  return (
    <>
      <Problems title={problemsTitle} problems={problems} />
      <Title
        back={{ to: `/${village?.slug}/trends/uitgaven`, label: say('trends.make.back') }}
        line={edition.ok ? say('trends.make.line') : undefined}
      >
        {title}
      </Title>
      {edition.ok ? (
        <>
          <Figures edition={edition.value} />
          <p>{say('trends.make.once')}</p>
          <HouseForm label={title}>
            <input type="hidden" name="jaar" value={year} />
            <Button>{say('trends.make.make')}</Button>
          </HouseForm>
        </>
      ) : (
        <Notice kind="waiting" word={say('trends.make.not-now')}>
          {inTheWay.map(({ sentence }) => sentence).join(' ')}
        </Notice>
      )}
    </>
  )
}

/** A day in a sentence is said as people say it. */
function useSaid(problems: Refused['problems']) {
  const { language } = useHouse()
  return useSentences(
    'logbook',
    problems.map(problem => {
      const { day, ...values } = problem.values ?? {}
      return { ...problem, values: day ? { ...values, day: sayWholeDate(String(day), language) } : values }
    }),
  )
}

type Drawn = Parameters<typeof quarterLines>[0]

/** Just what the paper says, with the same words. */
const Figures = ({ edition }: { edition: Drawn }) => {
  const say = useWords('logbook')
  const house = useHouse()
  const hidden = say('trends.edition.not-shown')
  const tables = [
    [say('trends.edition.per-quarter'), say('trends.edition.quarter'), quarterLines(edition, house)],
    [say('trends.edition.per-kind'), say('trends.kinds.kind'), kindLines(edition, house)],
  ] as const
  const merged = edition.kinds.some(({ kinds }) => kinds.length > 1)
  return (
    <>
      {tables.map(([caption, head, lines]) => (
        <Table
          key={caption}
          caption={caption}
          columns={[
            { head, cell: ({ name }: Line) => name },
            {
              head: say('trends.edition.who-asked'),
              figure: true,
              cell: ({ people }: Line) => people ?? hidden,
            },
            {
              head: say('trends.edition.how-often'),
              figure: true,
              cell: ({ requests }: Line) => requests ?? hidden,
            },
          ]}
          rows={lines}
          rowKey={({ name }) => name}
        />
      ))}
      {merged && <p>{say('trends.make.merged')}</p>}
      {notesOf({ edition }, house).map(note => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}
