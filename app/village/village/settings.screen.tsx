/** One page that leads to all that a village decides for itself. */
import { useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Title } from '../../furniture/title.tsx'
import { kindsOf } from './queries.kinds.ts'
import { placesOf } from './queries.places.ts'
import { choicesOf } from './queries.settings.ts'
import { findVillage } from './queries.village.ts'
import { ownWordsOf } from './queries.words.ts'
import { settings } from './rules.settings.ts'
import { wordPairs } from './rules.words.ts'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  const count = (things: readonly { inUse: boolean }[]) => things.filter(({ inUse }) => inUse).length
  const choices = await choicesOf(tx, village.id)
  const own = await ownWordsOf(tx, village.id)
  return {
    facts: await findVillage(tx, village.id),
    kinds: count(await kindsOf(tx, village.id)),
    places: count(await placesOf(tx, village.id)),
    words: wordPairs.filter(([one]) => own[one]).length,
    chosen: choices.filter(({ name, value }) => value !== settings[name].start).length,
    choices: choices.length,
    base: `/${village.slug}`,
    title: say('village')('settings.title'),
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function Settings({
  loaderData: { facts, kinds, places, words, chosen, choices, base },
}: Props) {
  const say = useWords('village')
  const to = (page: string) => `${base}/instellingen/${page}`
  return (
    <>
      <Title back={{ to: `${base}/meer`, label: say('more.title') }} line={say('settings.line')}>
        {say('settings.title')}
      </Title>
      <List>
        <ListItem
          name={say('village.title')}
          line={dotted([facts.name, facts.municipality, facts.phone])}
          to={to('dorp')}
        />
        <ListItem
          name={say('kinds.title')}
          line={say('settings.kinds', { count: kinds })}
          to={to('soorten')}
        />
        <ListItem
          name={say('places.title')}
          line={say('settings.places', { count: places })}
          to={to('plekken')}
        />
        <ListItem
          name={say('words.title')}
          line={say('settings.words', { count: words })}
          to={to('woorden')}
        />
        <ListItem
          name={say('choices.title')}
          line={say('settings.choices', { count: chosen, all: choices })}
          to={to('keuzes')}
        />
      </List>
    </>
  )
}
