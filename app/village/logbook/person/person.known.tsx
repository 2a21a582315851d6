/** What is known of a person; what nobody told is not there. */

import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayBirthday } from '../../../foundation/days.said.ts'
import { Button } from '../../../furniture/button.tsx'
import { Card } from '../../../furniture/card.tsx'
import { Details } from '../../../furniture/details.tsx'
import { type Fact, Facts } from '../../../furniture/facts.tsx'
import { Phone } from '../../../furniture/phone.tsx'
import type { Resident } from '../../residents/door.ts'
import { Paragraphs } from '../lines/paragraphs.tsx'
import type { PersonPage } from './person.page.ts'
import { TakesPart } from './person.takes-part.tsx'

export const Known = ({ page }: { page: PersonPage }) => {
  const say = useWords('logbook')
  const volunteers = useWords('volunteers')
  const { person, here } = page
  const change = (
    <Button kind="quiet" to={`${here}/gegevens`}>
      {say('person.change')}
    </Button>
  )
  return (
    <>
      <Card title={say('person.known')} aside={change}>
        <Facts facts={useFacts(page)} />
        <Details summary={say('person.more')} phone>
          <p>
            <a href={`${here}/gezien`}>{say('person.who-looked')}</a>
          </p>
          <p>
            <a href={`${here}/inzage`}>{say('person.copy')}</a>
          </p>
          <p>
            <a href={`${here}/afspraken`}>{say('person.own-say')}</a>
          </p>
          <p>
            <a href={`${here}/blad`}>{say('paper.person.link')}</a>
          </p>
          {!page.takesPart.part && !person.ended && (
            <p>
              <a href={`${here}/meedoen`}>{volunteers('card.begin')}</a>
            </p>
          )}
          <p>
            <a href={`${here}/samenvoegen`}>{useWords('residents')('merge.link')}</a>
          </p>
        </Details>
      </Card>
      <TakesPart page={page} />
      {person.goodToKnow && (
        <Card title={say('person.good-to-know')}>
          <Paragraphs words={person.goodToKnow} />
        </Card>
      )}
    </>
  )
}

function useFacts({ person, housemates, speakers }: PersonPage): Fact[] {
  const say = useWords('logbook')
  const residents = useWords('residents')
  const { village, language } = useHouse()
  const age = person.birthday ? '' : person.ageBand && residents(`ages.${person.ageBand}`)
  const facts: (Fact | false | '' | null)[] = [
    { term: say('person.reach'), value: residents(`reaches.${person.reach}`) },
    person.mail && { term: say('person.mail'), value: <Mail address={person.mail} /> },
    person.address && { term: say('person.address'), value: addressOf(person.address) },
    housemates.length > 0 && {
      term: say('person.housemates'),
      value: housemates.map(({ id, name }) => (
        <p key={id}>
          <a href={`/${village?.slug}/mensen/${id}`}>{name}</a>
        </p>
      )),
    },
    person.contacts.length > 0 && { term: say('person.contacts'), value: <Contacts person={person} /> },
    speakers.length > 0 && {
      term: say('person.speaks'),
      value: speakers.map(({ id, name, relation, limits }) => (
        <p key={id}>{[relation ? `${name}, ${relation}` : name, limits].filter(Boolean).join(' · ')}</p>
      )),
    },
    !person.offered && { term: say('person.helping'), value: say('take.rather-not') },
    person.birthday && { term: say('person.birthday'), value: sayBirthday(person.birthday, language) },
    age && { term: say('person.age'), value: age },
    person.maidenName && { term: say('person.maiden-name'), value: person.maidenName },
    person.isMember && { term: say('person.member'), value: say('person.is-member') },
  ]
  return facts.filter(fact => Boolean(fact)) as Fact[]
}

/** Breaks before the sign in its middle, where it must. */
const Mail = ({ address }: { address: string }) => {
  const at = address.lastIndexOf('@')
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  )
}

const addressOf = ({ street, houseNumber, postcode, place }: NonNullable<Resident['address']>) =>
  [`${street} ${houseNumber}`.trim(), `${postcode} ${place}`.trim()].filter(Boolean).join(', ')

/** Under the name: whom one looks up is called. */
export const Phones = ({ person: { phones } }: { person: Resident }) => {
  const say = useWords('logbook')
  if (phones.length === 0) return say('person.no-phone')
  return phones.map(({ number, note }) => (
    <span key={number}>
      <Phone number={number} /> {note}
    </span>
  ))
}

const Contacts = ({ person: { contacts } }: { person: Resident }) =>
  contacts.map(({ name, relation, phone }) => (
    <p key={`${name} ${phone}`}>
      {relation ? `${name}, ${relation}` : name} {phone && <Phone number={phone} />}
    </p>
  ))
