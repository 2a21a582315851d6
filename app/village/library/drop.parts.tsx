/** All cards below each other, the lightest first: a tick says that it may go; without one it stays. */
import { useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Choice } from '../../furniture/choice.tsx'
import { Dutch } from './dutch.tsx'
import { grounds, type Limit } from './rules.limits.ts'
import type { Shown } from './shown.ts'

type Props = { cards: readonly Shown<Limit>[]; typed: Typed }

export const MayGo = ({ cards, typed }: Props) => {
  const say = useWords('library')
  const ticked = [typed.goes ?? []].flat()
  return grounds
    .toReversed()
    .map(ground => ({ ground, cards: cards.filter(({ said }) => said.ground === ground) }))
    .filter(group => group.cards.length > 0)
    .map(({ ground, cards }) => (
      <Choice
        key={ground}
        id={`goes-${ground}`}
        name="goes"
        many
        value={ticked}
        label={say(`drop.${ground}`)}
        hint={say(`drop.${ground}-hint`)}
        options={cards.map(({ code, said }) => ({
          value: code,
          label: (
            <>
              {say('drop.may-go')} <Dutch>{said.title}</Dutch>
            </>
          ),
          line: (
            <>
              {say(`verdict.${said.verdict}`)}: <Dutch>“{said.say}”</Dutch>
            </>
          ),
        }))}
      />
    ))
}
