/** The list of breaches (art. 33(5) AVG): what went wrong, what was done, whom it was told. No names of people. */
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { Card } from '../../furniture/card.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { takenAlong } from './breach.book.asked.ts'
import { NoteBreach } from './breach.book.form.tsx'
import { breachesOf, type NotedBreach, noteBreach } from './queries.breaches.ts'
import { readNoted } from './rules.breaches.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw } = inVillage(args)
  await refill(args, 'beheer/datalek/boek')
  const breaches = await breachesOf(tx, village.id)
  // No person stands in it by right; but it is free text, and without a log nobody reads it.
  saw(
    breaches.map(({ id }) => ({
      subject: id,
      type: 'breach',
      object: id,
      part: 'book',
      sensitivity: 'personal',
    })),
  )
  const along = takenAlong(new URL(args.request.url).searchParams)
  return { breaches, along, title: say('rights')('book.title') }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, saw } = inVillage(args)
  saw([])
  const noted = readNoted(name => fields.text(name), now)
  if (!noted.ok) return askAgain(noted.problems, fields.typed())
  await noteBreach(tx, { village: village.id, account: visitor.accountId, now }, noted.value)
  return goTo(`/${village.slug}/beheer/datalek/boek`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BreachBook({ loaderData: { breaches, along }, actionData }: Props) {
  const say = useWords('rights')
  const { village } = useHouse()
  const problems = useSentences('rights', actionData?.problems)
  const page = `/${village?.slug}/beheer/datalek`
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('book.line')} back={{ to: page, label: say('breach.title') }}>
        {say('book.title')}
      </Title>
      {breaches.length === 0 && <Empty title={say('book.empty')}>{say('book.empty-line')}</Empty>}
      {breaches.map(breach => (
        <OneBreach key={breach.id} breach={breach} />
      ))}
      <Card title={say('book.new')}>
        <Notice kind="note" word={say('book.no-names')}>
          {say('book.no-names-why')}
        </Notice>
        <HouseForm label={say('book.new')} draft="beheer/datalek/boek">
          <NoteBreach problems={problems} typed={actionData?.typed ?? along} />
        </HouseForm>
      </Card>
    </>
  )
}

const OneBreach = ({ breach }: { breach: NotedBreach }) => {
  const say = useWords('rights')
  const moment = useMoment()
  const { language } = useHouse()
  const day = (on: string | null) => (on ? sayWholeDate(on, language) : say('book.not-told'))
  return (
    <Card title={say('book.noticed-on', { when: moment(breach.noticed) })}>
      <Facts
        facts={[
          { term: say('book.happened'), value: breach.happened },
          { term: say('book.effects'), value: breach.effects },
          { term: say('book.done'), value: breach.done },
          { term: say('book.people'), value: String(breach.people) },
          { term: say('book.authority'), value: day(breach.authorityOn) },
          { term: say('book.people-on'), value: day(breach.peopleOn) },
          ...(breach.toldWhy ? [{ term: say('book.told-why'), value: breach.toldWhy }] : []),
        ]}
      />
    </Card>
  )
}
