/** One person's page in an emergency: what is needed to reach and help them, for an hour and for one account. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, type Shown } from '../../entrance/visit.ts'
import { sayTime } from '../../foundation/days.ts'
import { inEmergency } from '../../foundation/keeper.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import { Title } from '../../furniture/title.tsx'
import { endEmergency, ownEmergency } from '../accounts/door.ts'
import { type AboutLine, linesAbout, shownInLine } from '../logbook/door.ts'
import { findResident, type Resident, shown } from '../residents/door.ts'
import { byOf, shownEmergency } from './shown.ts'

/** The last few: somebody stands at a door, and reads no history. */
const most = 5

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const emergency = await ownEmergency(tx, byOf(visit))
  if (!emergency) throw goTo(`/${village.slug}/noodtoegang`)
  const { person, lines } = await inEmergency(tx, async () => ({
    person: await findResident(tx, village.id, emergency.resident),
    lines: await linesAbout(tx, village.id, emergency.resident, most),
  }))
  // Erased or made one with another meanwhile.
  if (!person) throw goTo(`/${village.slug}/noodtoegang`)
  const parts = person.goodToKnow ? (['page', 'good-to-know'] as const) : (['page'] as const)
  saw(
    [
      ...[...shown(person.id, ...parts), ...lines.flatMap(line => shownInLine(line, 'person'))].map(
        (each): Shown => ({ ...each, relation: 'emergency' }),
      ),
      shownEmergency(person.id, emergency.id, 'reason'),
    ],
    'B',
  )
  return { emergency, person, lines, title: say('oversight')('person.title') }
}

/** Taken back: it is over at once. */
export async function action(args: Args) {
  const visit = inVillage(args)
  await endEmergency(visit.tx, byOf(visit))
  return goTo(`/${visit.village.slug}/noodtoegang`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function InEmergency({ loaderData: { emergency, person, lines } }: Props) {
  const say = useWords('oversight')
  const logbook = useWords('logbook')
  const { language, village } = useHouse()
  const close = say('person.close')
  return (
    <>
      <Title
        line={say('person.line', { time: sayTime(emergency.until, language) })}
        back={{ to: `/${village?.slug}/noodtoegang`, label: say('ask.title') }}
      >
        {person.name}
      </Title>
      <Narrow>
        {person.frozen && <Notice kind="waiting" word={say('person.frozen')} />}
        <Card title={logbook('person.known')}>
          <Facts facts={useFacts(person)} />
        </Card>
        {person.goodToKnow && (
          <Card title={logbook('person.good-to-know')}>
            {person.goodToKnow.split('\n').map(line => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        )}
        <Lines lines={lines} />
        <Card title={say('person.your-reason')}>
          <p>{emergency.reason}</p>
          <p>
            {emergency.told > 0 ? say('person.told', { count: emergency.told }) : say('person.told-nobody')}
          </p>
        </Card>
        <HouseForm label={close}>
          <p>{say('person.close-line')}</p>
          <Actions>
            <Button name="do" value="close">
              {close}
            </Button>
          </Actions>
        </HouseForm>
      </Narrow>
    </>
  )
}

function useFacts({ phones, address, contacts, reach }: Resident) {
  const say = useWords('logbook')
  const residents = useWords('residents')
  const where = address && [
    `${address.street} ${address.houseNumber}`.trim(),
    `${address.postcode} ${address.place}`.trim(),
  ]
  return [
    {
      term: say('person.phone'),
      value:
        phones.length === 0
          ? say('person.no-phone')
          : phones.map(({ number, note }) => (
              <p key={number}>
                <Phone number={number} /> {note}
              </p>
            )),
    },
    { term: say('person.reach'), value: residents(`reaches.${reach}`) },
    ...(where ? [{ term: say('person.address'), value: where.filter(Boolean).join(', ') }] : []),
    ...(contacts.length > 0
      ? [
          {
            term: say('person.contacts'),
            value: contacts.map(({ name, relation, phone }) => (
              <p key={`${name} ${phone}`}>
                {relation ? `${name}, ${relation}` : name} {phone && <Phone number={phone} />}
              </p>
            )),
          },
        ]
      : []),
  ]
}

const Lines = ({ lines }: { lines: readonly AboutLine[] }) => {
  const say = useWords('oversight')
  const moment = useMoment()
  if (lines.length === 0) return null
  return (
    <Card title={say('person.lines')}>
      <Timeline label={say('person.lines')}>
        {lines.map(({ id, at, words, writer, narrow }) => (
          <TimelineItem
            key={id}
            when={moment(at)}
            dateTime={at.toString()}
            who={writer}
            mark={narrow && <Mark state="off">{say('person.narrow')}</Mark>}
          >
            <p>{words}</p>
          </TimelineItem>
        ))}
      </Timeline>
    </Card>
  )
}
