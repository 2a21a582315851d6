/** One person to ring: who, when somebody last spoke to them, and one line of what came of it. */
import { HouseForm, useHouse, useMoment, useWords } from '../../../entrance/house.tsx'
import type { Refused } from '../../../entrance/visit.ts'
import { sayDay } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { Button } from '../../../furniture/button.tsx'
import { Details } from '../../../furniture/details.tsx'
import { dotted } from '../../../furniture/dotted.ts'
import { ListItem } from '../../../furniture/list.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import { Taps } from '../../../furniture/taps.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import { NotBsn } from '../not-bsn.tsx'
import type { Silent } from './rules.round.ts'

/** Each has a draft of their own. */
export const placeOf = (id: string) => `vrijwilligers/belronde#${id}`

type Called = Silent<{ id: string; name: string; phone: string; likes: string }>
type RowProps = { person: Called; mine: Refused | null; error: string | undefined }

export const RoundRow = ({ person, mine, error }: RowProps) => {
  const say = useWords('volunteers')
  const logbook = useWords('logbook')
  const { village, drafts, thrown, today, language } = useHouse()
  const moment = useMoment()
  const { id, name, phone, likes, spoken, tried } = person
  return (
    <ListItem
      name={name}
      to={`/${village?.slug}/mensen/${id}`}
      words={likes}
      line={dotted([
        spoken ? say('round.last', { when: sayDay(dayOf(spoken), today, language) }) : say('round.never'),
        tried && say('round.tried', { when: moment(tried) }),
      ])}
      action={
        <>
          {phone && <Phone number={phone} />}
          <Details
            summary={say('round.came')}
            open={mine !== null || drafts.has(placeOf(id)) || thrown.has(placeOf(id))}
          >
            <HouseForm draft={placeOf(id)} label={say('round.came-of', { name })}>
              <input type="hidden" name="who" value={id} />
              <TextArea
                name="words"
                id={`words-${id}`}
                rows={2}
                label={say('round.came')}
                hint={say('round.came-hint')}
                value={mine ? String(mine.typed.words ?? '') : ''}
                error={error}
              />
              <NotBsn problems={mine?.problems} />
              <Button kind="plain" name="line" value="called" label={`${say('round.button')}: ${name}`}>
                {say('round.button')}
              </Button>
              <Taps
                name="line"
                id={`line-${id}`}
                label={say('round.or')}
                options={[{ value: 'no-answer', label: logbook('entry.kind.no-answer') }]}
              />
            </HouseForm>
          </Details>
        </>
      }
    />
  )
}
