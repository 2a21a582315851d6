/** One more task that the village leans on, in its own words. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { addTask, whoCanHold } from './queries.tasks.ts'
import { shownIn } from './rules.shown.ts'
import { readTask } from './rules.tasks.ts'
import { givenOf } from './sent.ts'
import { TaskFields } from './task.fields.tsx'
import { byOf } from './undoing.ts'

const draft = 'vrijwilligers/kader/nieuw'

export async function loader(args: Args) {
  const { tx, village, say, saw } = inVillage(args)
  const [people] = await Promise.all([whoCanHold(tx, village.id, []), refill(args, draft)])
  saw(people.flatMap(({ id }) => shownIn(id, 'task')))
  return { people, title: say('volunteers')('cadre.new') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, saw } = visit
  const people = await whoCanHold(tx, village.id, [])
  const wish = readTask(givenOf(fields), new Set(people.map(({ id }) => id)))
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const id = await addTask(tx, byOf(visit), wish.value)
  saw(
    wish.value.people.flatMap(({ resident }) => shownIn(resident, 'task')),
    'U',
  )
  return goTo(`/${village.slug}/vrijwilligers/kader/${id}?nieuw`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function NewTask({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const problems = useSentences('volunteers', actionData?.problems)
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('cadre.new-line')}
        back={{ to: `/${village?.slug}/vrijwilligers/kader`, label: say('cadre.title') }}
      >
        {say('cadre.new')}
      </Title>
      <HouseForm draft={draft} label={say('cadre.new')}>
        <TaskFields
          typed={actionData?.typed ?? {}}
          problems={problems}
          bsn={bsn ? String(bsn.values?.number) : null}
          people={loaderData.people}
        />
        <Actions thumb>
          <Button>{say('cadre.add')}</Button>
        </Actions>
      </HouseForm>
    </Narrow>
  )
}
