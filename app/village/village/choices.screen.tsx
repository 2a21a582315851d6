/** What this village decides for itself, each with its reason; changing one: choice.screen.tsx. */
import { useMoment, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Title } from '../../furniture/title.tsx'
import { useAnswer } from './choice.answer.tsx'
import { changesOf } from './queries.changes.ts'
import { choicesOf } from './queries.settings.ts'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  const changes = await changesOf(tx, village.id, 'choice')
  const choices = await choicesOf(tx, village.id)
  return {
    choices: choices.map(choice => ({ ...choice, last: changes.find(({ thing }) => thing === choice.name) })),
    base: `/${village.slug}/instellingen`,
    title: say('village')('choices.title'),
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Choices({ loaderData: { choices, base } }: Props) {
  const say = useWords('village')
  const answer = useAnswer()
  const moment = useMoment()
  return (
    <>
      <Title back={{ to: base, label: say('settings.title') }} line={say('choices.line')}>
        {say('choices.title')}
      </Title>
      <List>
        {choices.map(({ name, value, last }) => (
          <ListItem
            key={name}
            name={say(`choices.${name}.title`)}
            to={`${base}/keuze?van=${name}`}
            line={dotted([
              answer(name, value),
              last && say('choices.by', { name: last.by, moment: moment(last.at) }),
              last?.reason,
            ])}
          />
        ))}
      </List>
    </>
  )
}
