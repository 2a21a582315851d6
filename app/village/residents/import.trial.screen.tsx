/** What would happen, with nothing saved; then, with one button, what did happen, and the way back. */
import type { ReactNode } from 'react'
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
import type { Import, KeptJudged } from '../../foundation/imports.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Undo } from '../../furniture/undo.tsx'
import { takeOver, tryOut } from './import.trial.ts'
import { way } from './import.way.ts'
import { takeBack } from './queries.import.ts'
import { summary, tell } from './rules.import.reading.ts'
import { shown } from './rules.shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const list = await findImport(visit, way, args.params.list)
  if (!list.columns) throw goTo(placeOf(visit, way, list.id))
  const trial = await readTrial(visit, way, list, args.request.url)
  visit.saw([fileShown(list), ...peopleNear(trial.groups).flatMap(id => shown(id, 'name'))], 'S')
  const title = visit.say('residents')(`import.${stageOf(list)}-title`)
  return { list, trial, title }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const list = await findImport(visit, way, args.params.list, 'to change')
  const here = `${placeOf(visit, way, list.id)}/proef`
  switch (visit.fields.text('do')) {
    case 'throw-away':
      await way.imports.throwAway(visit.tx, byOf(visit), list.id)
      return goTo(list.takenAt ? here : placeOf(visit, way))
    case 'undo':
      return undo(visit, list, here)
    case 'somebody-else':
      return saySomebodyElse(visit, list, here)
    default:
      return take(visit, list, here)
  }
}

/** A second time there is nothing left to take: the page shows what the first time did. */
async function take(visit: VillageVisit, list: Import, here: string) {
  if (list.takenAt || !list.columns) return goTo(here)
  if (visit.fields.text('_version') !== String(list.version))
    return askAgain([{ field: '', sentence: 'import.problem.tried-since' }], {}, 409)
  const made = await takeOver(visit, list)
  visit.saw(
    made.flatMap(id => shown(id, 'page')),
    'C',
  )
  return goTo(here)
}

async function saySomebodyElse(visit: VillageVisit, list: Import, here: string) {
  if (list.takenAt || !list.columns) return goTo(here)
  const line = Number(visit.fields.text('line').match(/^\d{1,6}$/)?.[0] ?? 0)
  await way.imports.setApart(visit.tx, visit.village.id, list.id, line)
  await tryOut(visit, list)
  return goTo(here)
}

async function undo(visit: VillageVisit, list: Import, here: string) {
  if (!list.takenAt || list.undoneAt) return goTo(here)
  const gone = await takeBack(visit.tx, byOf(visit), list.id)
  visit.saw(
    gone.flatMap(id => shown(id, 'page')),
    'D',
  )
  return goTo(here)
}

const stageOf = ({ takenAt, undoneAt }: Import) => (undoneAt ? 'undone' : takenAt ? 'done' : 'trial')

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function TrialPage({ loaderData: { list, trial }, actionData }: Props) {
  const say = useWords('residents')
  const house = useWords('entrance')
  const { village } = useHouse()
  const problems = useSentences('residents', actionData?.problems)
  const base = `/${village?.slug}/mensen`
  const here = `${base}/invoer/${list.id}/proef`
  const back = list.takenAt
    ? { to: base, label: say('list.title') }
    : { to: `${base}/invoer/${list.id}`, label: say('import.other-columns') }
  return (
    <>
      <Problems title={house('problems.title')} problems={problems} />
      <Title line={list.takenAt ? undefined : say('import.trial-line')} back={back}>
        {say(`import.${stageOf(list)}-title`)}
      </Title>
      {list.takenAt ? <Done list={list} here={here} /> : <NotYet list={list} trial={trial} here={here} />}
      {trial.counts.doubt > 0 && !list.isOld && (
        <p>
          <a href={`${base}/invoer/${list.id}/terug`}>
            {house('import.download', { count: trial.counts.doubt })}
          </a>
        </p>
      )}
      <Lists list={list} trial={trial} here={here} />
      {(!list.takenAt || trial.counts.doubt > 0) && <ThrowAway label={house('import.throw-away')} />}
    </>
  )
}

type PartProps = { list: Import; here: string }
type TrialProps = PartProps & Pick<Props['loaderData'], 'trial'>

const NotYet = ({ list, trial, here }: TrialProps) => {
  const say = useWords('residents')
  const count = trial.counts.new
  return (
    <>
      <TrialFigures counts={trial.counts} />
      {count > 0 ? (
        <HouseForm action={here} version={list.version} label={say('import.take', { count })}>
          <Actions thumb>
            <Button name="do" value="take">
              {say('import.take', { count })}
            </Button>
          </Actions>
        </HouseForm>
      ) : (
        <p>{say('import.nobody-new')}</p>
      )}
    </>
  )
}

const Done = ({ list, here }: PartProps) => {
  const say = useWords('residents')
  const { newKey } = useHouse()
  if (list.undoneAt) {
    return (
      <Notice kind="done" word={say('import.undone-word')}>
        {list.added > 0 ? say('import.undone-but', { count: list.added }) : say('import.undone')}
      </Notice>
    )
  }
  return (
    <Undo
      sentence={say('import.done', { count: list.added })}
      button={say('import.undo')}
      action={here}
      keyField={newKey()}
      fields={{ do: 'undo' }}
    />
  )
}

const Lists = ({ list, trial, here }: TrialProps) => {
  const say = useWords('residents') as (key: string, values?: Record<string, string | number>) => string
  const whoElse = (line: KeptJudged): ReactNode =>
    line.near.length > 0 && !list.takenAt && !line.why.some(({ sentence }) => certain.includes(sentence)) ? (
      <HouseForm action={here} label={say('import.else-label', { line: line.line })}>
        <input type="hidden" name="line" value={line.line} />
        <Button kind="quiet" name="do" value="somebody-else">
          {say('import.else')}
        </Button>
      </HouseForm>
    ) : null
  return (
    <TrialLists
      trial={trial}
      here={here}
      tell={({ cells }) => summary(tell(cells, list.columns ?? []))}
      why={line => line.why.map(({ sentence, values }) => say(sentence, values))}
      action={whoElse}
    />
  )
}

/** The same line as before is the same person, whatever one says. */
const certain = ['import.why.same-line', 'import.why.before']
