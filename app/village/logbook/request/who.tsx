/** Choosing a person by a few letters: a list to choose from, with somebody new at the end. */

import { useWords } from '../../../entrance/house.tsx'
import { Choice, type Option } from '../../../furniture/choice.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Phone } from '../../../furniture/phone.tsx'
import { withoutTitle } from '../../residents/door.ts'
import type { Asked, Candidate } from './queries.who.ts'
import { nameless, somebodyNew } from './rules.request.who.ts'
import { useReason } from './who.before.tsx'

type WhoListProps = {
  /** Of the text field; the answer comes back as `<field>_is`. */
  field: string
  label: string
  asked: Asked
  /** A telephone number that becomes theirs when they are new. */
  phone?: string
  id?: string
  /** The cursor stands at the first answer. */
  ready?: boolean
  error?: string | undefined
  /** Whoever is found will be called: the number is a link. */
  toCall?: boolean
}

/**
 * Carries which words the list was made for: a choice counts only beside the list it was made from. Once a
 * person has chosen, the others are folded away.
 */
export const WhoList = ({
  field,
  label,
  asked,
  phone = '',
  id,
  ready = false,
  error,
  toCall = false,
}: WhoListProps) => {
  const { who, candidates, literal } = asked
  const say = useWords('logbook')
  const hint = useHint(asked)
  const options = useOptions(asked, { phone, toCall })
  // Whoever we ticked stands beside "somebody new" only: two answers that are seen at a glance, and passed with one key.
  const byHand = who.chosen !== who.ticked
  const chosen = options.filter(({ value }) => byHand && value === who.chosen)
  const others = options.filter(({ value }) => value !== who.chosen)
  const named = { name: `${field}_is`, value: who.chosen }
  const legend = candidates.length > 0 && !literal ? say('take.maybe') : label
  return (
    <>
      {chosen.length > 0 ? (
        <>
          <Choice {...named} id={id} label={label} error={error} options={chosen} />
          <Details summary={say('take.somebody-else')} folds>
            <Choice
              {...named}
              id={`${id ?? field}-others`}
              label={say('take.who-else')}
              hint={hint}
              options={others}
            />
          </Details>
        </>
      ) : (
        options.length > 0 && (
          <Choice
            {...named}
            id={id}
            label={legend}
            hint={hint}
            error={error}
            options={options}
            ready={ready}
          />
        )
      )}
      <input type="hidden" name={`${field}_seen`} value={who.words} />
      <input type="hidden" name={`${field}_ticked`} value={who.ticked} />
    </>
  )
}

/** No name: a thing of the whole village, or somebody who would rather not say. Offered as long as none was typed. */
export const Nameless = ({ field, asked: { who }, open }: { field: string; asked: Asked; open: boolean }) => {
  const say = useWords('logbook')
  if (who.words) return null
  return (
    <Details summary={say('take.no-name')} open={open || who.chosen !== ''}>
      <Choice
        name={`${field}_is`}
        id={`${field}-nameless`}
        label={say('take.no-name-why')}
        row
        options={nameless.map(value => ({ value, label: say(`take.nameless.${value}`) }))}
        value={who.chosen}
      />
    </Details>
  )
}

type OptionsProps = { phone: string; toCall: boolean }
function useOptions({ who, candidates }: Asked, { phone, toCall }: OptionsProps): Option[] {
  const say = useWords('logbook')
  const line = useLine()
  if (!who.words) return []
  const people = candidates.map(person => ({
    value: person.id,
    label: person.name,
    line: line(toCall ? { ...person, phone: '' } : person),
    beside: toCall && person.phone && <Phone number={person.phone} />,
  }))
  const known = phone ? say('take.new-phone', { number: phone }) : ''
  const newLine = dotted([say('take.new-line'), known])
  return [
    ...people,
    { value: somebodyNew, label: say('take.new', { name: withoutTitle(who.words) }), line: newLine },
  ]
}

function useHint({ who, candidates, more }: Asked): string | undefined {
  const say = useWords('logbook')
  if (more) return say('take.more-people')
  return candidates.length === 0 ? say('take.nobody-found', { name: who.words }) : undefined
}

/** Where somebody lives and the number: enough to ask "is that you, in the Kerkstraat?". */
function useLine() {
  const say = useWords('logbook')
  const reason = useReason()
  return ({ address, phone, maidenName, ended, perhaps, ratherNot, before }: Candidate): string =>
    dotted([
      ratherNot && say('take.rather-not'),
      before && reason(before),
      perhaps && say('take.perhaps'),
      ended && say(`take.ended.${ended}`),
      maidenName && say('take.born', { name: maidenName }),
      address,
      // A number is read aloud: it stays on one line.
      phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0'),
    ])
}
