/** What would happen, with nothing saved; then, with one button, what did happen, and the way back. */
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { useSentences, useWords } from '../house.tsx'
import { type Args, askAgain, goTo, type Refused, type VillageVisit } from '../visit.ts'
import { ThrowAway } from './forms.tsx'
import { byOf, type Import } from './import.ts'
import { TrialLists } from './lines.tsx'
import type { Brought } from './queries.files.ts'
import { Done, NotYet } from './stages.tsx'
import { fileAt, readTrial, sentencesOf, shownFile, shownNear, wordsOf } from './visits.ts'

export async function loader(args: Args) {
  const { visit, of, file, lead, columnsPage, trialPage } = await fileAt(args)
  if (!file.columns) throw goTo(columnsPage)
  const trial = await readTrial(visit, of, file, args.request.url)
  visit.saw([shownFile(file), ...shownNear(trial.groups.flatMap(({ lines }) => lines))], 'S')
  const say = wordsOf(visit, of.room)
  const house = visit.say('entrance')
  const told = trial.groups.flatMap(({ lines }) =>
    lines.map(line => ({
      ...of.summary(line, file.columns ?? []),
      ...{ line: line.line, why: sentencesOf(visit, of.room, line.why) },
      mayBeElse: of.ofPeople && !file.takenAt && line.near.length > 0 && !isCertain(line.why),
    })),
  )
  return {
    ...{ room: of.room, file, trial, told, trialPage, columnsPage },
    place: trialPage + searchOf(args),
    title: file.takenAt
      ? say(file.undoneAt ? 'import.undone-title' : 'import.done-title')
      : house('import.trial-title'),
    back: file.takenAt
      ? { to: lead.replace(/\/invoer$/, ''), label: say('list.title') }
      : { to: columnsPage, label: house('import.other-columns') },
  }
}

const searchOf = ({ request }: Args) => new URL(request.url).search

/** The same line as before is the same person, whatever one says. */
const isCertain = (why: readonly { sentence: string }[]) =>
  why.some(({ sentence }) => ['import.why.same-line', 'import.why.before'].includes(sentence))

export async function action(args: Args) {
  const { visit, of, file, lead, trialPage } = await fileAt(args, 'to change')
  switch (visit.fields.text('do')) {
    case 'throw-away':
      await of.files.throwAway(visit.tx, byOf(visit), file.id)
      return goTo(file.takenAt ? trialPage : lead)
    case 'undo':
      if (file.takenAt && !file.undoneAt) await of.takeBack(visit, file)
      return goTo(trialPage)
    case 'somebody-else':
      if (!file.takenAt && file.columns) await somebodyElse(visit, of, file)
      return goTo(trialPage + searchOf(args))
    default:
      // A second time there is nothing left to take: the page shows what the first time did.
      if (file.takenAt || !file.columns) return goTo(trialPage)
      if (visit.fields.text('_version') !== String(file.version))
        return askAgain([{ field: '', sentence: 'import.problem.tried-since' }], {}, 409)
      await of.takeOver(visit, file)
      return goTo(trialPage)
  }
}

async function somebodyElse(visit: VillageVisit, of: Import, file: Brought) {
  const line = Number(visit.fields.text('line').match(/^\d{1,6}$/)?.[0] ?? 0)
  await of.lines.setApart(visit.tx, visit.village.id, file.id, line)
  await of.tryOut(visit, file)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function TrialPage({ loaderData, actionData }: Props) {
  const { room, file, trial, told, place, trialPage, columnsPage, title, back } = loaderData
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
        <Done room={room} file={file} here={trialPage} />
      ) : (
        <NotYet room={room} file={file} counts={trial.counts} here={trialPage} />
      )}
      {doubts > 0 && !file.isOld && (
        <p>
          <a href={`${columnsPage}/terug`}>{say('import.download', { count: doubts })}</a>
        </p>
      )}
      <TrialLists trial={trial} told={told} here={trialPage} place={place} />
      {(!file.takenAt || doubts > 0) && <ThrowAway label={say('import.throw-away')} />}
    </>
  )
}
