/** One limit: folded to its situation and verdict, open to the sentence to say; source and date come last. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { sayBirthday } from '../../foundation/days.said.ts'
import { Details } from '../../furniture/details.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Facts } from '../../furniture/facts.tsx'
import { Mark } from '../../furniture/mark.tsx'
import type { State } from '../../furniture/sign.tsx'
import { Spoken } from '../../furniture/spoken.tsx'
import { Dutch } from './dutch.tsx'
import { Numbered } from './numbered.tsx'
import type { Limit, Verdict } from './rules.limits.ts'
import type { Shown } from './shown.ts'

/** Each has its own shape: the word and the shape say it, the colour helps. */
const states: Record<Verdict, State> = {
  emergency: 'danger',
  yes: 'done',
  agree: 'waiting',
  no: 'off',
  refer: 'open',
}

export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <Mark state={states[verdict]}>{useWords('library')(`verdict.${verdict}`)}</Mark>
)

type Props = { card: Shown<Limit>; open: string; changes: boolean; base: string }

export const LimitCard = ({ card, open, changes, base }: Props) => {
  const say = useWords('library')
  const { code, said } = card
  return (
    <Details
      id={code}
      open={open === code}
      summary={
        <>
          <Dutch>{said.title}</Dutch> <VerdictMark verdict={said.verdict} />
        </>
      }
    >
      <Spoken>
        <Dutch>{`“${said.say}”`}</Dutch>
      </Spoken>
      <Facts
        facts={(['does', 'dont', 'whom'] as const)
          .filter(name => said[name] !== '')
          .map(name => ({
            term: say(`told.${name}`),
            value: (
              <Dutch>
                <Numbered>{said[name]}</Numbered>
              </Dutch>
            ),
          }))}
      />
      <Origin card={card} />
      {changes && (
        <p>
          <a href={`${base}/kaart/${code}`} aria-label={say('guide.change-this', { title: said.title })}>
            {say('guide.change')}
          </a>
        </p>
      )}
    </Details>
  )
}

/** Where it comes from, of which day, and whether it was changed after it was adopted. */
const Origin = ({ card: { said, since, startedAs, edition } }: { card: Shown<Limit> }) => {
  const say = useWords('library')
  const { language } = useHouse()
  const ours = edition === 0 ? say('guide.ours') : startedAs ? say('guide.own-words') : ''
  const day = said.sourceDay && say('guide.source-day', { day: sayBirthday(said.sourceDay, language) })
  return (
    <>
      {since && (
        <p>
          <Mark state="waiting">{say(`since.${since}`)}</Mark>
        </p>
      )}
      <p>
        <span className="hint">
          {said.source && <Dutch>{said.source} </Dutch>}
          {dotted([say(`ground.${said.ground}`), day, ours])}
        </span>
      </p>
    </>
  )
}
