/** One task: what it is called, who holds it and who stands in; out of use and back into it. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere, refill, type VillageVisit } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Taps } from '../../furniture/taps.tsx'
import { Title } from '../../furniture/title.tsx'
import { type Again, Beside, putRight, sideBySide } from './beside.tsx'
import { Done, History } from './history.tsx'
import { change, type Versioned } from './queries.changing.ts'
import { findTask, tasksKeep, whoCanHold } from './queries.tasks.ts'
import { shownIn } from './rules.shown.ts'
import { readTask, type TaskDetails, taskTyped } from './rules.tasks.ts'
import { givenOf } from './sent.ts'
import { TaskFields } from './task.fields.tsx'
import { useSayingTask } from './task.saying.tsx'
import { byOf, didIt, putBack, toldOf } from './undoing.ts'

type Standing = Versioned<TaskDetails>
const placeOf = ({ id }: Standing) => `vrijwilligers/kader/${id}`

async function taskHere(args: Args) {
  const { tx, village } = inVillage(args)
  const task = await findTask(tx, village.id, args.params.task)
  if (!task) throw notHere()
  return task
}

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, saw, say } = visit
  const task = await taskHere(args)
  const told = await toldOf(visit, tasksKeep, task)
  const [people] = await Promise.all([
    whoCanHold(tx, village.id, everIn(task, told)),
    refill(args, placeOf(task)),
  ])
  saw(people.flatMap(({ id }) => shownIn(id, 'task')))
  return {
    ...{ task, told, people },
    isNew: new URL(args.request.url).searchParams.has('nieuw'),
    title: say('volunteers')('cadre.one'),
  }
}

/** Whoever holds it or held it: the history names them too. */
const everIn = (task: Standing, told: Awaited<ReturnType<typeof toldOf<TaskDetails>>>) => [
  ...new Set(
    [task, ...told.map(({ before }) => before)].flatMap(({ people = [] }) =>
      people.map(({ resident }) => resident),
    ),
  ),
]

export async function action(args: Args) {
  const visit = inVillage(args)
  const { fields, saw, village, tx } = visit
  const task = await taskHere(args)
  const page = `/${village.slug}/${placeOf(task)}`
  const deed = fields.text('do')
  const holders = (of: Partial<TaskDetails>) => (of.people ?? []).map(({ resident }) => resident)
  const done = (event: string | null, people: readonly string[]) => {
    saw(
      people.flatMap(id => shownIn(id, 'task')),
      'U',
    )
    return goTo(didIt(page, event))
  }
  const again = (sentence: string) => {
    saw(holders(task).flatMap(id => shownIn(id, 'task')))
    return putRight<TaskDetails>([{ field: '', sentence }], taskTyped(task), task.version, 409)
  }
  if (fields.has('change')) {
    const { event, problems } = await putBack(visit, tasksKeep, task)
    return problems[0] ? again(problems[0].sentence) : done(event, holders(task))
  }
  if (deed === 'stop' || deed === 'back') {
    const what = deed === 'stop' ? 'stopped' : 'back'
    const changed = await saving(visit, task, what, { inUse: deed === 'back' })
    return changed.ok ? done(changed.event, holders(task)) : again('problem.changed-since')
  }
  const people = await whoCanHold(tx, village.id, holders(task))
  const wish = readTask(givenOf(fields), new Set(people.map(({ id }) => id)))
  if (!wish.ok) return putRight<TaskDetails>(wish.problems, fields.typed(), fields.version())
  const changed = await saving(visit, task, 'changed', wish.value)
  if (changed.ok) return done(changed.event, [...new Set([...holders(task), ...holders(wish.value)])])
  const mine = { version: fields.version(), wish: wish.value }
  return sideBySide(visit, tasksKeep, changed.now, mine, taskTyped)
}

async function saving(
  visit: VillageVisit,
  { id }: Standing,
  what: 'changed' | 'stopped' | 'back',
  wish: Partial<TaskDetails>,
) {
  const which = { id, version: visit.fields.version() }
  const changed = await change<TaskDetails>(visit.tx, byOf(visit), tasksKeep, which, what, wish)
  if (!changed) throw notHere()
  return changed
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again<TaskDetails> }

export default function TaskPage({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const { task, told, people, isNew } = loaderData
  const saying = useSayingTask(people)
  const problems = useSentences('volunteers', actionData?.problems)
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  const base = `/${village?.slug}/vrijwilligers/kader`
  const page = `${base}/${task.id}`
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      {isNew && !actionData && <Notice kind="done" word={say('done.began')} />}
      <Done told={told} action={page} version={task.version} />
      <Title back={{ to: base, label: say('cadre.title') }}>{task.name}</Title>
      {actionData?.conflict && <Beside conflict={actionData.conflict} saying={saying} />}
      {!task.inUse && <Notice kind="note" word={say('cadre.out')} />}
      <HouseForm
        action={page}
        version={actionData?.version ?? task.version}
        draft={placeOf(task)}
        label={say('cadre.one')}
      >
        <TaskFields
          typed={actionData?.typed ?? taskTyped(task)}
          problems={problems}
          bsn={bsn ? String(bsn.values?.number) : null}
          people={people}
        />
        <Actions thumb>
          <Button>{say(actionData?.conflict ? 'part.keep-both' : 'cadre.save')}</Button>
        </Actions>
      </HouseForm>
      <Card>
        <HouseForm action={page} version={task.version} label={say('cadre.stop-ask')}>
          <Taps
            name="do"
            label={say(task.inUse ? 'cadre.stop-ask' : 'cadre.back-ask')}
            options={
              task.inUse
                ? [{ value: 'stop', label: say('cadre.stop') }]
                : [{ value: 'back', label: say('cadre.back') }]
            }
          />
        </HouseForm>
      </Card>
      <History told={told} saying={saying} action={page} version={task.version} />
    </Narrow>
  )
}
