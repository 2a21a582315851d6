/** What would happen, with nothing saved; then, with one button, what did happen, and the way back. */
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { useSentences, useWords } from '../house.tsx'
import { type Args, askAgain, goTo, type Refused, type VillageVisit } from '../visit.ts'
import { answer, answersIn, choicesIn, say } from './answering.ts'
import { Busy, NoNumbers } from './busy.tsx'
import { ThrowAway } from './forms.tsx'
import { byOf, type Import, longFrom } from './import.ts'
import { doubtId, TrialLists } from './lines.tsx'
import type { Brought } from './queries.files.ts'
import { wordsOf } from './room.words.ts'
import { Done, NotYet } from './stages.tsx'
import { fileAt, readTrial, sentencesOf, shownFile, shownNear, type Trial } from './visits.ts'
import { ledTo } from './writers.ts'

export async function loader(args: Args) {
  const { visit, of, file, lead, columnsPage, trialPage } = await fileAt(args)
  if (!file.columns && !file.work) throw goTo(columnsPage)
  if (file.work) {
    visit.saw([shownFile(file)])
    return { busy: busyOf(file), lead, trialPage, title: visit.say('entrance')('import.busy-title') }
  }
  const trial = await readTrial(visit, of, file, args.request.url)
  visit.saw([shownFile(file), ...shownNear(trial.groups.flatMap(({ lines }) => lines))], 'S')
  const say = wordsOf(visit, of.room)
  const house = visit.say('entrance')
  const told = trial.groups.flatMap(({ lines }) =>
    lines.map(line => ({
      ...of.summary(line, file.columns ?? []),
      ...{ line: line.line, why: sentencesOf(visit, of.room, line.why) },
      choices: file.takenAt ? [] : choicesIn(line),
      answers: file.takenAt || line.verdict !== 'doubt' ? [] : answersIn(line),
      where: file.book.parts.length > 1 ? (line.place.sheet ?? '') : '',
      row: line.place.row ?? line.line,
      isLike: line.why.every(({ sentence }) => /^import\.why\.(like|number)$/.test(sentence)),
      mayBeElse: !file.takenAt && line.near.length > 0 && !isCertain(line.why),
    })),
  )
  return {
    ...{ room: of.room, file, trial, told, trialPage, columnsPage },
    busy: null,
    sums: file.takenAt
      ? []
      : [
          ...storyOf(visit, of, trial),
          ...sentencesOf(visit, of.room, trial.sums),
          ...(await ledTo(visit, of, file)),
        ],
    stayed: await stayedOf(visit, of, file),
    numbers: file.takenAt
      ? 0
      : (await of.lines.asking(visit.tx, visit.village.id, file.id, 'import.problem.bsn')).length,
    place: trialPage + searchOf(args),
    title: file.takenAt
      ? say(file.undoneAt ? 'import.undone-title' : 'import.done-title')
      : house('import.trial-title'),
    back: file.takenAt
      ? { to: lead.replace(/\/invoer$/, ''), label: say('list.title') }
      : { to: columnsPage, label: house('import.other-columns') },
  }
}

/** What was done with something since it came in, when the rest went back. */
async function stayedOf(visit: VillageVisit, of: Import, file: Brought) {
  if (!file.undoneAt) return []
  const { tx, village, saw } = visit
  const stayed = await of.named(visit, await of.files.stayed(tx, village.id, file.id))
  const shown = await of.shown(
    visit,
    stayed.map(({ id }) => id),
  )
  saw([...shown.values()].flat(), 'S')
  return stayed.map(one => ({ ...one, to: `/${village.slug}/${of.path}/${one.id}` }))
}

const busyOf = ({ work, workDone, workAll }: Brought) => ({ work, done: workDone, all: workAll })

/** In one sentence what comes in: how many, from when to when, about how many people. */
function storyOf({ say }: VillageVisit, { room }: Import, { story, counts, fades }: Trial): string[] {
  if (!story || story.count === 0 || !story.first || !story.last) return []
  const { people, known } = story
  const words = say(room as 'logbook')
  const [from, to] = [story.first.slice(0, 4), story.last.slice(0, 4)]
  const years = from === to ? from : words('import.years', { from, to })
  const told = words('import.story', {
    ...{ count: counts.new, years },
    people: words('import.story-people', { count: people }),
  })
  return [
    told,
    people > 0 ? words(known > 0 ? 'import.story-known' : 'import.story-stranger', { count: known }) : '',
    story.old > 0
      ? words('import.story-old', { count: story.old, years: words('import.story-years', { count: fades }) })
      : '',
    counts.doubt > 0 ? words('import.story-doubt', { count: counts.doubt }) : '',
  ].filter(Boolean)
}

const searchOf = ({ request }: Args) => new URL(request.url).search
const answeredOf = (args: Args) => `${searchOf(args)}#${doubtId}`

/** The same line as before is the same person, whatever one says. */
const isCertain = (why: readonly { sentence: string }[]) =>
  why.some(({ sentence }) => ['import.why.same-line', 'import.why.before'].includes(sentence))

export async function action(args: Args) {
  const { visit, of, file, lead, trialPage } = await fileAt(args, 'to change')
  const who = visit.fields.text('is')
  if (who) {
    if (!file.takenAt && !file.work && file.columns) await say(visit, of, file, who)
    return goTo(trialPage + answeredOf(args))
  }
  // While it is worked on nothing else happens to it: the page says how far it is.
  if (file.work) return goTo(trialPage)
  const { tx, village, language } = visit
  switch (visit.fields.text('do')) {
    case 'throw-away':
      await of.files.throwAway(visit.tx, byOf(visit), file.id)
      return goTo(file.takenAt ? trialPage : lead)
    case 'undo':
      if (!file.takenAt || file.undoneAt) return goTo(trialPage)
      if (file.added <= longFrom) await of.takeBack(visit, file)
      else await of.files.goOn(tx, byOf(visit), file.id, 'undo', file.added, language)
      return goTo(trialPage)
    case 'somebody-else':
      if (!file.takenAt && file.columns) await say(visit, of, file, null)
      return goTo(trialPage + answeredOf(args))
    case 'leave-out':
    case 'as-is':
    case 'no-number':
    case 'year':
      if (!file.takenAt && file.columns) await answer(visit, of, file)
      return goTo(trialPage + answeredOf(args))
    default:
      // A second time there is nothing left to take: the page shows what the first time did.
      if (file.takenAt || !file.columns) return goTo(trialPage)
      if (visit.fields.text('_version') !== String(file.version))
        return askAgain([{ field: '', sentence: 'import.problem.tried-since' }], {}, 409)
      {
        const { new: count } = await of.lines.count(tx, village.id, file.id)
        if (count <= longFrom) await of.takeOver(visit, file)
        else await of.files.goOn(tx, byOf(visit), file.id, 'take', count, language)
      }
      return goTo(trialPage)
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function TrialPage({ loaderData, actionData }: Props) {
  if (loaderData.busy) return <Busy {...loaderData} />
  return <Looked loaderData={loaderData} actionData={actionData} />
}

type LookedProps = {
  loaderData: Exclude<Props['loaderData'], { busy: object }>
  actionData: Refused | undefined
}

function Looked({ loaderData, actionData }: LookedProps) {
  const { room, file, trial, told, sums, numbers, place, trialPage, columnsPage, title, back } = loaderData
  const say = useWords('entrance')
  const problems = useSentences('entrance', actionData?.problems)
  const doubts = trial.counts.doubt
  return (
    <>
      <Problems title={say('problems.title')} problems={problems} />
      <Title line={file.takenAt ? undefined : say('import.trial-line')} back={back}>
        {title}
      </Title>
      {file.takenAt ? (
        <Done room={room} file={file} here={trialPage} stayed={loaderData.stayed} />
      ) : (
        <NotYet room={room} file={file} counts={trial.counts} sums={sums} here={trialPage} />
      )}
      {numbers > 0 && <NoNumbers count={numbers} here={place} />}
      {doubts > 0 && !file.isOld && (
        <p>
          <a href={`${columnsPage}/terug`}>{say('import.download', { count: doubts })}</a>
        </p>
      )}
      <TrialLists
        {...{ trial, told, place }}
        here={trialPage}
        once={room === 'logbook' && told.some(({ choices }) => choices.length > 0)}
      />
      {(!file.takenAt || doubts > 0) && <ThrowAway label={say('import.throw-away')} />}
    </>
  )
}
