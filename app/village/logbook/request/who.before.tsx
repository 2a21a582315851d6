/** Who did it before: a proposal with its reason, as long as no name was typed. The last answer leaves it open. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { sayOn } from '../lines/rules.saying.ts'
import type { Before } from './queries.before.ts'
import type { Asked } from './queries.who.ts'

type WhoBeforeProps = { field: string; id: string; asked: Asked; error: string | undefined }

export const WhoBefore = ({ field, id, asked, error }: WhoBeforeProps) => {
  const say = useWords('logbook')
  const reason = useReason()
  const people = asked.candidates.map(({ id, name, address, before }) => ({
    value: id,
    label: name,
    line: [before && reason(before), address].filter(Boolean).join(' · '),
  }))
  if (people.length === 0 && !error) return null
  return (
    <Choice
      name={`${field}_is`}
      id={id}
      label={say('before.label')}
      error={error}
      options={[...people, { value: '', label: say('before.other') }]}
      value={asked.who.chosen}
    />
  )
}

/** "hielp Grietje Hadders vaker · reed op donderdag 12 november" */
export function useReason() {
  const say = useWords('logbook')
  const { today, language } = useHouse()
  return ({ helped, helpedOn, did, whom, kind }: Before): string =>
    [
      helped === 'often' && say('before.often', { whom }),
      helped === 'once' && helpedOn && say('before.once', { whom, when: sayOn(helpedOn, today, language) }),
      did && say(kind === 'vervoer' ? 'before.drove' : 'before.did', { when: sayOn(did, today, language) }),
    ]
      .filter(Boolean)
      .join(' · ')
}
