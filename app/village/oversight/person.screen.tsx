/** One person's page in an emergency: what is needed to reach and help them, for an hour and for one account. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, type Shown } from '../../entrance/visit.ts'
import { sayTime } from '../../foundation/days.ts'
import { inEmergency } from '../../foundation/keeper.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { Title } from '../../furniture/title.tsx'
import { endEmergency, ownEmergency } from '../accounts/door.ts'
import { comingFor, linesAbout, sayWish, shownInMoment } from '../logbook/door.ts'
import { findResident, type Resident, shown } from '../residents/door.ts'
import { Lines, WhatComes } from './person.parts.tsx'
import { byOf, shownEmergency } from './shown.ts'

/** The last few: somebody stands at a door, and reads no history. */
const most = 5

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, today, language, say, saw } = visit
  const emergency = await ownEmergency(tx, byOf(visit))
  if (!emergency) throw goTo(`/${village.slug}/noodtoegang`)
  const { resident } = emergency
  const { person, lines, coming } = await inEmergency(tx, async () => ({
    person: await findResident(tx, village.id, resident),
    lines: await linesAbout(tx, village.id, resident, most),
    coming: await comingFor(tx, village.id, resident, { today, most }),
  }))
  // Erased or made one with another meanwhile.
  if (!person) throw goTo(`/${village.slug}/noodtoegang`)
  const parts = person.goodToKnow ? (['page', 'good-to-know'] as const) : (['page'] as const)
  // A request that came in last and is still to come stands there twice, and was seen once.
  const asked = lines.flatMap(({ what, id }) => (what === 'ask' ? id : []))
  const still = coming
    .filter(({ id }) => !asked.includes(id))
    .map(({ id }) => ({ what: 'ask' as const, id, request_id: id, narrow: false }))
  const seen = [...lines, ...still].map(one => shownInMoment(one, resident))
  saw(
    [
      ...[...shown(resident, ...parts), ...seen].map((each): Shown => ({ ...each, relation: 'emergency' })),
      shownEmergency(resident, emergency.id, 'reason'),
    ],
    'B',
  )
  const comes = coming.map(one => ({ ...one, when: sayWish(one, today, language) }))
  return { emergency, person, lines, coming: comes, title: say('oversight')('person.title') }
}

/** Taken back: it is over at once. */
export async function action(args: Args) {
  const visit = inVillage(args)
  await endEmergency(visit.tx)
  return goTo(`/${visit.village.slug}/noodtoegang`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function InEmergency({ loaderData: { emergency, person, lines, coming } }: Props) {
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
        <WhatComes coming={coming} />
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
