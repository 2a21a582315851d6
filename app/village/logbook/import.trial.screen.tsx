/** What would happen, with nothing saved; then, with one button, what did happen, and the way back. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { TrialFigures, TrialLists } from '../../entrance/importing.trial.tsx'
import { byOf, fileShown, findImport, peopleNear, placeOf, readTrial } from '../../entrance/importing.ts'
import { ThrowAway } from '../../entrance/importing.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  type Refused,
  type VillageVisit,
} from '../../entrance/visit.ts'
import type { Import } from '../../foundation/imports.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Undo } from '../../furniture/undo.tsx'
import { shown } from '../residents/door.ts'
import { takeOver } from './import.trial.ts'
import { way } from './import.way.ts'
import { peopleOf, takeBack } from './queries.import.ts'
import { summary, tell } from './rules.import.reading.ts'
import { shownInRequest } from './rules.shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const book = await findImport(visit, way, args.params.book)
  if (!book.columns) throw goTo(placeOf(visit, way, book.id))
  const trial = await readTrial(visit, way, book, args.request.url)
  visit.saw([fileShown(book), ...peopleNear(trial.groups).flatMap(id => shown(id, 'name'))], 'S')
  const title = visit.say('logbook')(`import.${stageOf(book)}-title`)
  return { book, trial, title }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const book = await findImport(visit, way, args.params.book, 'to change')
  const here = `${placeOf(visit, way, book.id)}/proef`
  switch (visit.fields.text('do')) {
    case 'throw-away':
      await way.imports.throwAway(visit.tx, byOf(visit), book.id)
      return goTo(book.takenAt ? here : placeOf(visit, way))
    case 'undo':
      return undo(visit, book, here)
    default:
      return take(visit, book, here)
  }
}

/** A second time there is nothing left to take: the page shows what the first time did. */
async function take(visit: VillageVisit, book: Import, here: string) {
  if (book.takenAt || !book.columns) return goTo(here)
  if (visit.fields.text('_version') !== String(book.version))
    return askAgain([{ field: '', sentence: 'import.problem.tried-since' }], {}, 409)
  const { people } = await takeOver(visit, book)
  const requests = await peopleOf(visit.tx, visit.village.id, book.id)
  visit.saw(
    [
      ...people.flatMap(id => shown(id, 'page')),
      ...requests.flatMap(request => shownInRequest(request, 'page')),
    ],
    'C',
  )
  return goTo(here)
}

async function undo(visit: VillageVisit, book: Import, here: string) {
  if (!book.takenAt || book.undoneAt) return goTo(here)
  const requests = await peopleOf(visit.tx, visit.village.id, book.id)
  const gone = new Set(await takeBack(visit.tx, byOf(visit), book.id))
  visit.saw(
    requests.filter(({ id }) => gone.has(id)).flatMap(request => shownInRequest(request, 'page')),
    'D',
  )
  return goTo(here)
}

const stageOf = ({ takenAt, undoneAt }: Import) => (undoneAt ? 'undone' : takenAt ? 'done' : 'trial')

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function TrialPage({ loaderData: { book, trial }, actionData }: Props) {
  const say = useWords('logbook')
  const house = useWords('entrance')
  const { village } = useHouse()
  const problems = useSentences('logbook', actionData?.problems)
  const base = `/${village?.slug}/logboek`
  const here = `${base}/invoer/${book.id}/proef`
  const back = book.takenAt
    ? { to: base, label: say('list.title') }
    : { to: `${base}/invoer/${book.id}`, label: say('import.other-columns') }
  const sentence = say as (key: string, values?: Record<string, string | number>) => string
  return (
    <>
      <Problems title={house('problems.title')} problems={problems} />
      <Title line={book.takenAt ? undefined : say('import.trial-line')} back={back}>
        {say(`import.${stageOf(book)}-title`)}
      </Title>
      {book.takenAt ? <Done book={book} here={here} /> : <NotYet book={book} trial={trial} here={here} />}
      {trial.counts.doubt > 0 && !book.isOld && (
        <p>
          <a href={`${base}/invoer/${book.id}/terug`}>
            {house('import.download', { count: trial.counts.doubt })}
          </a>
        </p>
      )}
      <TrialLists
        trial={trial}
        here={here}
        tell={({ cells }) => summary(tell(cells, book.columns ?? []))}
        why={line => line.why.map(({ sentence: key, values }) => sentence(key, values))}
      />
      {(!book.takenAt || trial.counts.doubt > 0) && <ThrowAway label={house('import.throw-away')} />}
    </>
  )
}

type PartProps = { book: Import; here: string }

const NotYet = ({ book, trial, here }: PartProps & Pick<Props['loaderData'], 'trial'>) => {
  const say = useWords('logbook')
  const count = trial.counts.new
  return (
    <>
      <TrialFigures counts={trial.counts} />
      {count > 0 ? (
        <HouseForm action={here} version={book.version} label={say('import.take', { count })}>
          <Actions thumb>
            <Button name="do" value="take">
              {say('import.take', { count })}
            </Button>
          </Actions>
        </HouseForm>
      ) : (
        <p>{say('import.nothing-new')}</p>
      )}
    </>
  )
}

const Done = ({ book, here }: PartProps) => {
  const say = useWords('logbook')
  const { newKey } = useHouse()
  if (book.undoneAt) {
    return (
      <Notice kind="done" word={say('import.undone-word')}>
        {book.added > 0 ? say('import.undone-but', { count: book.added }) : say('import.undone')}
      </Notice>
    )
  }
  return (
    <Undo
      sentence={say('import.done', { count: book.added })}
      button={say('import.undo')}
      action={here}
      keyField={newKey()}
      fields={{ do: 'undo' }}
    />
  )
}
