/** The list of breaches (art. 33(5) AVG): what went wrong, what was done, whom it was told. No names of people. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
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
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { takenAlong } from './breach.book.asked.ts'
import { NoteBreach } from './breach.book.form.tsx'
import { OneBreach } from './breach.book.line.tsx'
import { namesTyped } from './breach.book.names.ts'
import { sawBook } from './breach.book.told.ts'
import { breachesOf, correctBreach, noteBreach } from './queries.breaches.ts'
import { readCorrection, readNoted } from './rules.breaches.ts'

const place = 'beheer/datalek/boek'

export async function loader(args: Args) {
  const { tx, village, visitor, say, saw } = inVillage(args)
  const breaches = await breachesOf(tx, village.id)
  await refill(args, place, ...breaches.map(({ id }) => `${place}#${id}`))
  saw(sawBook(breaches))
  const along = takenAlong(new URL(args.request.url).searchParams)
  const writes = visitor.roles.includes('administrator')
  return { breaches, along, writes, title: say('rights')('book.title') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { village, visitor, fields, saw } = visit
  saw([])
  const page = `/${village.slug}/${place}`
  // The board decides what is told, and reads; an administrator writes.
  if (!visitor.roles.includes('administrator')) return goTo(page)
  const refused = fields.text('do') === 'correct' ? await correct(visit) : await note(visit)
  return refused ?? goTo(page)
}

async function note(visit: VillageVisit) {
  const { tx, village, visitor, fields, now } = visit
  const noted = readNoted(name => fields.text(name), now)
  const names = await namesTyped(visit, ['happened', 'effects', 'done', 'told-why'])
  if (!noted.ok) return askAgain([...noted.problems, ...names], fields.typed())
  if (names.length > 0) return askAgain(names, fields.typed())
  await noteBreach(tx, { village: village.id, account: visitor.accountId, now }, noted.value)
  return null
}

async function correct(visit: VillageVisit) {
  const { tx, village, visitor, fields, now } = visit
  const breach = fields.id('breach')
  const words = readCorrection(fields.text('words'))
  const names = await namesTyped(visit, ['words'])
  if (!words.ok) return askAgain([...words.problems, ...names], fields.typed())
  if (names.length > 0) return askAgain(names, fields.typed())
  const by = { village: village.id, account: visitor.accountId, now }
  if (!breach || !(await correctBreach(tx, by, breach, words.value))) throw notHere()
  return null
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function BreachBook({ loaderData: { breaches, along, writes }, actionData }: Props) {
  const say = useWords('rights')
  const { village } = useHouse()
  const problems = useSentences('rights', actionData?.problems)
  const which = String(actionData?.typed.breach ?? '')
  const more = useWords('village')('more.title')
  const back = writes
    ? { to: `/${village?.slug}/beheer/datalek`, label: say('breach.title') }
    : { to: `/${village?.slug}/meer`, label: more }
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(problem =>
          which && problem.field === 'words' ? { ...problem, id: `words-${which}` } : problem,
        )}
      />
      <Title line={say('book.line')} back={back}>
        {say('book.title')}
      </Title>
      {breaches.length > 0 && (
        <Actions>
          <Button kind="plain" to={`/${village?.slug}/${place}/blad`}>
            {say('book.print')}
          </Button>
        </Actions>
      )}
      {breaches.length === 0 && (
        <Empty title={say('book.empty')}>{say(writes ? 'book.empty-line' : 'book.reader-line')}</Empty>
      )}
      {breaches.map(breach => (
        <OneBreach
          key={breach.id}
          breach={breach}
          writes={writes}
          refused={which === breach.id ? actionData : undefined}
        />
      ))}
      {breaches.length > 0 && !writes && <p>{say('book.reader-line')}</p>}
      {writes && (
        <Card title={say('book.new')}>
          <Notice kind="note" word={say('book.no-names')}>
            {say('book.no-names-why')}
          </Notice>
          <HouseForm label={say('book.new')} draft={place}>
            <NoteBreach refused={which ? undefined : actionData} along={along} />
          </HouseForm>
        </Card>
      )}
    </>
  )
}
