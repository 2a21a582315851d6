/** Dilemmas for an evening of volunteers: two who both have a point, a question, and what came of it here. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { sayBirthday } from '../../foundation/days.said.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card as Box } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Title } from '../../furniture/title.tsx'
import { cardsOf } from './cards.ts'
import { Dutch } from './dutch.tsx'
import type { Dilemma } from './rules.dilemmas.ts'
import { inShort } from './rules.limits.ts'
import { mayChange, type Shown, shownCard } from './shown.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say } = visit
  const [dilemmas, limits] = await Promise.all([
    cardsOf(tx, village.id, 'dilemma'),
    cardsOf(tx, village.id, 'limit'),
  ])
  const shown = dilemmas.map(card => shownCard(say, card, null))
  const changes = mayChange(visit)
  return {
    dilemmas: shown.filter(({ inUse }) => inUse),
    left: changes ? shown.filter(({ inUse }) => !inUse) : [],
    limits: limits
      .filter(({ inUse }) => inUse)
      .map(card => ({ code: card.code, name: inShort(shownCard(say, card, null).said) })),
    changes,
    guide: `/${village.slug}/grenzen`,
    open: new URL(args.request.url).searchParams.get('kaart') ?? '',
    title: say('library')('dilemmas.title'),
  }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export default function Dilemmas({ loaderData }: { loaderData: Loaded }) {
  const say = useWords('library')
  const { dilemmas, left, changes, guide } = loaderData
  return (
    <>
      <Title back={{ to: guide, label: say('guide.title') }} line={say('dilemmas.line')}>
        {say('dilemmas.title')}
      </Title>
      <Actions>
        <Button kind="plain" to={`${guide}/dilemmas/blad`}>
          {say('dilemmas.print')}
        </Button>
        {changes && (
          <Button kind="plain" to={`${guide}/dilemmas/nieuw`}>
            {say('dilemmas.new')}
          </Button>
        )}
      </Actions>
      <Box title={say('dilemmas.count', { count: dilemmas.length })}>
        <div>
          {dilemmas.map(card => (
            <DilemmaCard key={card.code} card={card} {...loaderData} />
          ))}
        </div>
      </Box>
      {left.length > 0 && (
        <Details summary={say('guide.left', { count: left.length })}>
          <List label={say('guide.left', { count: left.length })}>
            {left.map(({ code, said }) => (
              <ListItem key={code} words={<Dutch>{said.title}</Dutch>} to={`${guide}/dilemmas/${code}`} />
            ))}
          </List>
        </Details>
      )}
    </>
  )
}

type CardProps = Pick<Loaded, 'limits' | 'changes' | 'guide' | 'open'> & { card: Shown<Dilemma> }

const DilemmaCard = ({ card: { code, said }, limits, changes, guide, open }: CardProps) => {
  const say = useWords('library')
  const theirs = limits.filter(limit => said.limits.includes(limit.code))
  return (
    <Details
      id={code}
      open={open === code}
      summary={
        <>
          <Dutch>{said.title}</Dutch> {said.talkedOn && <Mark state="done">{say('dilemmas.talked')}</Mark>}
        </>
      }
    >
      <p>
        <Dutch>{said.situation}</Dutch>
      </p>
      <Facts
        facts={[
          ...(['one', 'other', 'ask'] as const).map(name => ({
            term: say(`told.${name}`),
            value: <Dutch>{said[name]}</Dutch>,
          })),
          ...(theirs.length > 0
            ? [
                {
                  term: say('told.limits'),
                  value: theirs.map(limit => (
                    <a key={limit.code} href={`${guide}?kaart=${limit.code}#${limit.code}`}>
                      <Dutch>{limit.name}</Dutch>
                    </a>
                  )),
                },
              ]
            : []),
          ...useCameOfIt(said),
        ]}
      />
      {changes && (
        <p>
          <a href={`${guide}/dilemmas/${code}`} aria-label={say('guide.change-this', { title: said.title })}>
            {say(said.talkedOn ? 'guide.change' : 'dilemmas.note')}
          </a>
        </p>
      )}
    </Details>
  )
}

/** "Zo deden wij het", with the day and the hands that went up. */
function useCameOfIt({ outcome, talkedOn, votesOne, votesOther }: Dilemma) {
  const say = useWords('library')
  const { language } = useHouse()
  if (!talkedOn) return []
  const votes =
    votesOne !== null && votesOther !== null
      ? say('dilemmas.votes', { one: votesOne, other: votesOther })
      : ''
  return [
    {
      term: say('told.outcome'),
      value: (
        <>
          <Dutch>{outcome}</Dutch>
          <span className="item-line">
            {say('dilemmas.on', { day: sayBirthday(talkedOn, language) })} {votes}
          </span>
        </>
      ),
    },
  ]
}
