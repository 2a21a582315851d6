/** The tasks that the village leans on, who holds them, who stands in, and what breaks when one person falls ill. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { sayAll, sayDate, sayMonth } from '../../foundation/days.said.ts'
import type { Day } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Title } from '../../furniture/title.tsx'
import { cadre, tasksOfBefore } from './queries.tasks.ts'
import { type Holder, inSentence, leaving, openTasks, type Task, whatBreaks } from './rules.cadre.ts'
import { shownIn } from './rules.shown.ts'

export async function loader(args: Args) {
  const { tx, village, visitor, say, saw, today } = inVillage(args)
  const coordinates = visitor.roles.includes('coordinator')
  const [tasks, before] = await Promise.all([
    cadre(tx, village.id),
    coordinates ? tasksOfBefore(tx, village.id) : [],
  ])
  const people = new Set(tasks.flatMap(task => task.people.map(({ resident }) => resident)))
  saw([...people].flatMap(id => shownIn(id, 'task')))
  return {
    ...{ tasks, before, coordinates },
    breaks: whatBreaks(tasks, today),
    leaves: leaving(tasks, today),
    open: openTasks(tasks, today),
    title: say('volunteers')('cadre.title'),
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export default function Cadre({ loaderData }: { loaderData: Loaded }) {
  const say = useWords('volunteers')
  const more = useWords('village')('more.title')
  const { village } = useHouse()
  const { tasks, before, coordinates } = loaderData
  const base = `/${village?.slug}`
  const here = `${base}/vrijwilligers/kader`
  const add = <Button to={`${here}/nieuw`}>{say('cadre.new')}</Button>
  return (
    <>
      <Title
        line={say('cadre.line')}
        back={
          coordinates
            ? { to: `${base}/vrijwilligers`, label: say('list.title') }
            : { to: `${base}/meer`, label: more }
        }
        action={coordinates && tasks.length > 0 ? add : undefined}
      >
        {say('cadre.title')}
      </Title>
      {tasks.length === 0 ? (
        <Empty title={say('cadre.empty')} drawing="house" action={coordinates && add}>
          {say(coordinates ? 'cadre.empty-line' : 'cadre.empty-board')}
        </Empty>
      ) : (
        <>
          <Fragile {...loaderData} />
          <List label={say('cadre.title')}>
            {tasks.map(task => (
              <TaskRow key={task.id} task={task} to={coordinates ? `${here}/${task.id}` : ''} />
            ))}
          </List>
        </>
      )}
      {before.length > 0 && (
        <Details summary={say('cadre.before')}>
          <ul>
            {before.map(({ id, name }) => (
              <li key={id}>
                <a href={`${here}/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** In sentences that can be read aloud at a meeting. When nothing is fragile, it says so. */
const Fragile = ({ breaks, leaves, open }: Loaded) => {
  const say = useWords('volunteers')
  const { language, today } = useHouse()
  const all = (names: readonly string[]) => sayAll(names.map(inSentence), language)
  const lines = [
    ...open.map(task => ({ key: `open ${task}`, said: say('cadre.open', { task: inSentence(task) }) })),
    ...breaks.flatMap(({ resident, name, alone, together }) => [
      ...(alone.length > 0
        ? [{ key: resident, said: say('cadre.alone', { name, tasks: all(alone) }) }]
        : [{ key: resident, said: say('cadre.together', { name, tasks: all(together) }) }]),
    ]),
    ...leaves.map(({ task, name, on, over, next }) => ({
      key: `${name} ${task}`,
      said: [
        say(over ? 'cadre.stopped' : 'cadre.stops', {
          ...{ name, task: inSentence(task), day: sayDate(on, today, language) },
        }),
        next.length > 0 ? say('cadre.next', { names: sayAll(next, language) }) : say('cadre.no-next'),
      ].join(' '),
    })),
  ]
  return (
    <Card title={say('cadre.fragile')}>
      {lines.length === 0 ? (
        <p>{say('cadre.firm')}</p>
      ) : (
        <ul>
          {lines.map(({ key, said }) => (
            <li key={key}>{said}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const TaskRow = ({ task: { name, note, people }, to }: { task: Task; to: string }) => {
  const say = useWords('volunteers')
  const { language } = useHouse()
  // To the day it says more than anybody remembers.
  const month = (day: Day) => `${sayMonth(Number(day.slice(5, 7)), language)} ${day.slice(0, 4)}`
  const since = (holder: Holder) =>
    [
      holder.name,
      holder.gone && say('cadre.gone'),
      holder.since && say('cadre.since', { day: month(holder.since) }),
    ]
      .filter(Boolean)
      .join(', ')
  const [holds, standsIn] = (['holder', 'understudy'] as const).map(part =>
    people.filter(one => one.part === part),
  ) as [Holder[], Holder[]]
  return (
    <ListItem
      name={name}
      {...(to ? { to } : {})}
      words={holds.length > 0 ? holds.map(since).join('; ') : say('cadre.nobody')}
      line={[
        standsIn.length > 0 ? say('cadre.stands-in', { names: standsIn.map(since).join('; ') }) : '',
        note,
      ]
        .filter(Boolean)
        .join('\u00a0· ')}
      mark={standsIn.length === 0 && holds.length === 1 && <Mark state="waiting">{say('cadre.leans')}</Mark>}
    />
  )
}
