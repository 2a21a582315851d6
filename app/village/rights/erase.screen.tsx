/** Erasing a person: exactly what goes, what stays and why. It cannot be undone, so one touch is asked again. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { provenRecently } from '../accounts/door.ts'
import { agreedWith, sayWish } from '../logbook/door.ts'
import { findResident, samePeople, shown } from '../residents/door.ts'
import { countsOf, erasePerson } from './queries.erasing.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw, today, language } = inVillage(args)
  const person = await findPerson(args)
  const { ids } = await samePeople(tx, village.id, person.id)
  const agreed = await agreedWith(tx, village.id, ids)
  saw(shown(person.id, 'page'))
  for (const { other_id } of agreed) if (other_id) saw(shown(other_id, 'name'))
  return {
    person: { id: person.id, name: person.name, version: person.version },
    counts: await countsOf(tx, village.id, person.id),
    ring: agreed.map(one => ({
      id: one.id,
      helps: one.helps,
      name: one.other ?? '',
      phone: one.phone ?? '',
      line: dotted([one.kind_name, sayWish(one, today, language)]),
    })),
    title: say('rights')('erase.title'),
  }
}

async function findPerson(args: Args) {
  const { tx, village } = inVillage(args)
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person || person.mergedInto) throw notHere()
  return person
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, fields, now, journal, saw } = visit
  const person = await findPerson(args)
  if (fields.text('sure') !== 'yes')
    return askAgain([{ field: 'sure', sentence: 'problem.sure' }], fields.typed())
  if (fields.text('_version') !== String(person.version))
    return askAgain([{ field: '', sentence: 'problem.changed' }], fields.typed(), 409)
  if (!provenRecently(visitor.provenAt, now))
    return goTo(`/account/nog-even?naar=/${village.slug}/mensen/${person.id}/wissen`)
  if (!journal) throw new Error('This house keeps no journal, so nobody can be erased for good.')
  saw(shown(person.id, 'erased'), 'D')
  await erasePerson(tx, journal, { village: village.id, by: visitor.accountId, why: 'asked', now }, person.id)
  return goTo(`/${village.slug}/mensen/gewist`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Erase({ loaderData: { person, counts, ring }, actionData }: Props) {
  const say = useWords('rights')
  const { village } = useHouse()
  const problems = useSentences('rights', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('erase.line')} back={{ to: page, label: say('back', { name: person.name }) }}>
        {say('erase.of', { name: person.name })}
      </Title>
      {ring.length > 0 && (
        <Card title={say('erase.ring')}>
          <p>{say('erase.ring-line', { name: person.name })}</p>
          <List label={say('erase.ring')}>
            {ring.map(({ id, helps, name, phone, line }) => (
              <ListItem
                key={id}
                name={name}
                nameless={say('erase.ring-nameless')}
                to={`/${village?.slug}/logboek/${id}`}
                words={say(helps ? 'erase.ring-asks' : 'erase.ring-helps', { name: person.name })}
                line={line}
                action={phone ? <Phone number={phone} /> : undefined}
              />
            ))}
          </List>
        </Card>
      )}
      <Card title={say('erase.goes')}>
        <ul>
          {counts.goes.map(({ what, count }) => (
            <li key={what}>{say(`erase.what.${what as 'person'}`, { count, name: person.name })}</li>
          ))}
          <li>{say('erase.what.found', { name: person.name })}</li>
        </ul>
      </Card>
      <Card title={say('erase.stays')}>
        <ul>
          {counts.stays.map(({ what, count }) => (
            <li key={what}>{say(`erase.kept.${what as 'requests'}`, { count, name: person.name })}</li>
          ))}
          <li>{say('erase.kept.journal')}</li>
          <li>
            {say('erase.kept.others', { name: person.name })}{' '}
            <a href={`/${village?.slug}/zoeken`}>{say('copy.elsewhere-search')}</a>
          </li>
        </ul>
      </Card>
      <Notice kind="danger" word={say('erase.danger')}>
        {say('erase.never-back')} <a href={`${page}/inzage`}>{say('erase.copy-first')}</a>
      </Notice>
      <HouseForm version={person.version} label={say('erase.title')}>
        <Choice
          name="sure"
          label={say('erase.sure')}
          many
          error={problemOf(problems, 'sure')}
          options={[{ value: 'yes', label: say('erase.yes', { name: person.name }) }]}
        />
        <Actions>
          <Button kind="danger">{say('erase.button')}</Button>
          <Button kind="quiet" to={page}>
            {say('erase.not')}
          </Button>
        </Actions>
      </HouseForm>
    </>
  )
}
