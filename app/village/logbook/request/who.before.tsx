/** Who did it before, with the reason and the number to call, as long as no name was typed; or a name that stays off the paper. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayOn } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { Phone } from '../../../furniture/phone.tsx'
import type { Before } from './queries.before.ts'
import type { Asked } from './queries.who.ts'
import { unnamed } from './rules.request.who.ts'

type WhoBeforeProps = {
  field: string
  id: string
  asked: Asked
  error: string | undefined
  /** The form that notes who did not answer. */
  noAnswer: string
}

export const WhoBefore = ({ field, id, asked, error, noAnswer }: WhoBeforeProps) => {
  const say = useWords('logbook')
  const reason = useReason()
  const people = asked.candidates.map(({ id, name, address, phone, before }) => ({
    value: id,
    label: name,
    line: dotted([before && reason(before), address]),
    beside: phone && (
      <>
        <Phone number={phone} />
        <Button
          kind="quiet"
          form={noAnswer}
          name="about"
          value={id}
          label={say('before.no-answer-label', { name })}
        >
          {say('before.no-answer')}
        </Button>
      </>
    ),
  }))
  const other = { value: '', label: say('before.other') }
  return (
    <Choice
      name={`${field}_is`}
      id={id}
      label={say(people.length > 0 ? 'before.label' : 'before.no-name-ask')}
      error={error}
      many={people.length === 0}
      options={[
        ...people,
        ...(people.length > 0 ? [other] : []),
        { value: unnamed, label: say('before.no-name') },
      ]}
      value={asked.who.chosen}
    />
  )
}

/** "kon deze keer niet · hielp Grietje Hadders vaker · reed op donderdag 12 november" */
export function useReason() {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  return ({ helped, helpedOn, did, off, whom, kind }: Before): string =>
    [
      off && say('before.off'),
      helped === 'often' && say('before.often', { whom }),
      helped === 'once' && helpedOn && say('before.once', { whom, when: sayOn(helpedOn, today, language) }),
      // Whoever helped this very person needs no further reason.
      !helped &&
        did &&
        say(kind === 'vervoer' ? 'before.drove' : 'before.did', { when: sayOn(did, today, language) }),
    ]
      .filter(Boolean)
      .join(' · ')
}
