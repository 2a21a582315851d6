/** What a person decides about their own data: may it be used, must it rest, and who speaks for them. */
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused, refill } from '../../entrance/visit.ts'
import { isId } from '../../foundation/form.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Title } from '../../furniture/title.tsx'
import { findResident } from './queries.find.ts'
import { restsOf } from './queries.rests.ts'
import {
  addRepresentative,
  answer,
  answersOf,
  endRepresentative,
  freeze,
  lift,
  representativesOf,
} from './queries.say.ts'
import { asSentence, readConsent, readReason, readRepresentative } from './rules.say.ts'
import { shown } from './rules.shown.ts'
import { Consents, type ConsentsProps } from './say.consents.tsx'
import { Representatives } from './say.representatives.tsx'
import { sayRest } from './say.rests.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw, today } = inVillage(args)
  const person = await findPerson(args)
  await refill(args, `${placeOf(person)}#rust`, `${placeOf(person)}#namens`)
  saw(shown(person.id, 'page'))
  return {
    person: { id: person.id, name: person.name, offered: person.offered, told: person.told },
    rests: await restsOf(tx, village.id, person.id),
    answers: await answersOf(tx, village.id, person.id),
    speakers: await representativesOf(tx, village.id, person.id),
    today,
    title: say('residents')('say.title'),
  }
}

const placeOf = ({ id }: { id: string }) => `mensen/${id}/afspraken`

async function findPerson(args: Args) {
  const { tx, village } = inVillage(args)
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person || person.mergedInto) throw notHere()
  return person
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, today, saw, announce } = inVillage(args)
  const person = await findPerson(args)
  const by = { village: village.id, account: visitor.accountId, at: now }
  const text = (name: string) => fields.text(name)
  const what = text('do')
  const again = (problems: Parameters<typeof askAgain>[0]) => askAgain(problems, fields.typed())
  if (what === 'freeze' || what === 'lift') {
    const reason = readReason(text('reason'))
    if (!reason.ok) return again(reason.problems)
    await (what === 'freeze' ? freeze : lift)(tx, by, person.id, reason.value)
    // What was said no to while all had to stay as it was.
    if (what === 'lift' && !person.told)
      await announce('residents-answered', { resident: person.id, use: 'good-to-know', given: false })
  } else if (what === 'consent') {
    const given = readConsent(text, await representativesOf(tx, village.id, person.id), today)
    if (!given.ok) return again(given.problems)
    await answer(tx, by, person.id, given.value)
    const { use } = given.value
    // What rests stays, unseen, until it may change.
    if (!person.frozen)
      await announce('residents-answered', { resident: person.id, use, given: given.value.given })
  } else if (what === 'speaker') {
    const who = readRepresentative(text, fields.texts('scope'), today)
    if (!who.ok) return again(who.problems)
    await addRepresentative(tx, by, person.id, who.value)
  } else if (what === 'end' && isId(text('speaker'))) {
    await endRepresentative(tx, by, person.id, text('speaker'))
  } else return again([{ field: '', sentence: 'say.problem.use' }])
  saw(shown(person.id, 'page'), 'U')
  return goTo(`/${village.slug}/mensen/${person.id}/afspraken`)
}

export type SayProps = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function OwnSay({ loaderData, actionData }: SayProps) {
  const say = useWords('residents')
  const { village, today, language } = useHouse()
  const moment = useMoment()
  const { person, rests } = loaderData
  const restriction = rests.find(({ liftedAt }) => liftedAt === null)
  const before = rests.filter(({ liftedAt }) => liftedAt !== null)
  const problems = useSentences('residents', actionData?.problems)
  const at = actionData?.typed.do
  const error = (form: string, field: string) => (at === form ? problemOf(problems, field) : undefined)
  const page = `/${village?.slug}/mensen/${person.id}`
  const consents: ConsentsProps = { ...loaderData, restriction, error }
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('say.line', { name: person.name })}
        back={{ to: page, label: say('edit.back', { name: person.name }) }}
      >
        {say('say.title')}
      </Title>
      {restriction && (
        <Notice kind="waiting" word={say('say.rests')}>
          {say('say.rests-why', { reason: asSentence(restriction.reason) })}{' '}
          {say('say.rests-since', {
            when: moment(restriction.at),
            name: restriction.name || say('say.somebody'),
          })}
        </Notice>
      )}
      <Consents {...consents} />
      <Representatives
        speakers={loaderData.speakers}
        today={loaderData.today}
        draft={`${placeOf(person)}#namens`}
        error={error}
      />
      <Card title={say(restriction ? 'say.lift' : 'say.freeze')}>
        <p>{say('say.freeze-line')}</p>
        <HouseForm label={say(restriction ? 'say.lift' : 'say.freeze')} draft={`${placeOf(person)}#rust`}>
          <input type="hidden" name="do" value={restriction ? 'lift' : 'freeze'} />
          <TextArea
            name="reason"
            value={at === 'freeze' || at === 'lift' ? String(actionData?.typed.reason ?? '') : ''}
            rows={2}
            maxLength={500}
            label={say(restriction ? 'say.lift-reason' : 'say.freeze-reason')}
            error={error(restriction ? 'lift' : 'freeze', 'reason')}
          />
          <Button kind="plain">{say(restriction ? 'say.lift' : 'say.freeze')}</Button>
        </HouseForm>
        {before.length > 0 && (
          <>
            <h3>{say('say.rested.title')}</h3>
            <ul>
              {before.map(rest => (
                <li key={rest.id}>{sayRest(say, rest, { today, language })}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </>
  )
}
