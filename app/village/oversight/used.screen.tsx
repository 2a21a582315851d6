/** Every use of emergency access: was it needed? Somebody else signs; the board sees that it is done. */
import { useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { sayIn } from '../../entrance/words.ts'
import { Empty } from '../../furniture/empty.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Table } from '../../furniture/table.tsx'
import { Title } from '../../furniture/title.tsx'
import {
  colleagues,
  emergenciesOf,
  emergenciesTold,
  mayReview,
  reviewEmergency,
  tellOverseer,
} from '../accounts/door.ts'
import { namesInReview } from './queries.review.ts'
import { readReview } from './rules.review.ts'
import { byOf, shownEmergency } from './shown.ts'
import { type ToldEmergency, tellEmergency } from './told.ts'
import { ReviewForm } from './used.form.tsx'

const most = 60

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, say, saw } = visit
  const reviews = mayReview.some(role => visitor.roles.includes(role))
  const names = new Map((await colleagues(tx, village.id)).map(({ account, name }) => [account, name]))
  const whole = reviews ? await emergenciesOf(tx, village.id, most) : []
  const bare = reviews ? [] : await emergenciesTold(tx, most)
  const people = await namesInReview(tx, [...new Set(whole.map(({ resident }) => resident))])
  const drafts = whole.filter(({ reviewedAt }) => !reviewedAt).map(({ id }) => `noodtoegang/nakijken#${id}`)
  await refill(args, ...drafts)
  saw(
    whole
      .filter(({ resident }) => people.has(resident))
      .map(one => shownEmergency(one.resident, one.id, 'review')),
  )
  return {
    ...{ reviews, people },
    whole: whole.map(one => tellEmergency(one, names, visit)),
    bare: bare.map(one => tellEmergency(one, names, visit)),
    title: say('oversight')('used.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, fields, saw } = visit
  const page = `/${village.slug}/noodtoegang/nakijken`
  // The board looks, and signs nothing.
  if (!mayReview.some(role => visitor.roles.includes(role))) return goTo(page)
  const verdict = readReview(fields.text('verdict'), fields.text('remark'))
  if (!verdict.ok) return askAgain(verdict.problems, fields.typed())
  const id = fields.id('emergency')
  const found = (await emergenciesOf(tx, village.id, 500)).find(one => one.id === id)
  // A second hand that says the same has nothing to add.
  const again = found?.inOrder === verdict.value.inOrder && verdict.value.remark === ''
  const signed =
    !!found && !again && (await reviewEmergency(tx, byOf(visit), { id: found.id, ...verdict.value }))
  saw(found ? [shownEmergency(found.resident, found.id, 'review')] : [], signed ? 'U' : 'R')
  if (!signed && !again) return askAgain([{ field: '', sentence: 'problem.reviewed' }], fields.typed(), 409)
  if (signed && !verdict.value.inOrder) await tellOfVerdict(visit, found.account)
  return goTo(page)
}

/** Whoever used it reads that it was not in order, before somebody else says so. */
const tellOfVerdict = ({ database, village, now }: VillageVisit, accountId: string) =>
  tellOverseer(
    database.gate,
    { accountId, kind: 'emergency-wrong', about: village.name, village, now },
    0,
    sayIn,
  )

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Used({ loaderData, actionData }: Props) {
  const say = useWords('oversight')
  const { village } = useHouse()
  const problems = useSentences('oversight', actionData?.problems)
  const which = String(actionData?.typed.emergency ?? '')
  const { reviews, whole, bare, people } = loaderData
  const none = (reviews ? whole : bare).length === 0
  return (
    <>
      <Problems
        title={useWords('entrance')('problems.title')}
        problems={problems.map(problem => ({ ...problem, id: `${problem.field}-${which}` }))}
      />
      <Title
        line={say('used.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('used.title')}
      </Title>
      {none && (
        <Empty title={say('used.empty')} drawing="cup">
          {say('used.empty-line')}
        </Empty>
      )}
      <List label={say('used.title')}>
        {whole.map(one => (
          <Row
            key={one.id}
            one={one}
            name={people.get(one.resident) ?? say('used.gone')}
            {...(which === one.id && actionData && { refused: actionData })}
          />
        ))}
      </List>
      {bare.length > 0 && <ForTheBoard bare={bare} />}
    </>
  )
}

type RowProps = { one: Props['loaderData']['whole'][number]; name: string; refused?: Refused }

const Row = ({ one, name, refused }: RowProps) => {
  const say = useWords('oversight')
  const moment = useMoment()
  return (
    <ListItem
      name={say('used.of', { who: one.who, name })}
      words={one.reason && say('used.reason', { reason: one.reason })}
      line={moment(one.at)}
      mark={<State one={one} />}
      action={
        one.reviewedAt ? (
          <div>
            <p>{say('used.signed', { who: one.reviewer, when: moment(one.reviewedAt) })}</p>
            {one.remark && <p>{say('used.remark', { remark: one.remark })}</p>}
          </div>
        ) : one.mine ? (
          <p>{say('used.own')}</p>
        ) : (
          <ReviewForm one={one} {...(refused && { refused })} />
        )
      }
    />
  )
}

const State = ({ one }: { one: ToldEmergency }) => {
  const say = useWords('oversight')
  if (one.reviewedAt)
    return (
      <Mark state={one.inOrder ? 'done' : 'danger'}>
        {say(one.inOrder ? 'used.in-order' : 'used.not-in-order')}
      </Mark>
    )
  return one.late ? (
    <Mark state="danger">{say('used.late')}</Mark>
  ) : (
    <Mark state="waiting">{say('used.waiting')}</Mark>
  )
}

const ForTheBoard = ({ bare }: { bare: Props['loaderData']['bare'] }) => {
  const say = useWords('oversight')
  const moment = useMoment()
  return (
    <Table
      caption={say('used.board-caption')}
      columns={[
        { head: say('used.when'), cell: row => moment(row.at) },
        { head: say('used.who'), cell: row => row.who },
        { head: say('used.state'), cell: row => <State one={row} /> },
      ]}
      rows={bare}
      rowKey={({ id }) => id}
    />
  )
}
