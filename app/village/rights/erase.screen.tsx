/** Erasing a person: exactly what goes, what stays and why. It cannot be undone, so one touch is asked again. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { timeOf } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { provenRecently } from '../accounts/door.ts'
import { agreedWith, sayWish } from '../logbook/door.ts'
import { findResident, type Resident, restrictionOf, samePeople, shown } from '../residents/door.ts'
import { elsewhere } from './erase.elsewhere.ts'
import { CallFirst, CoverName, Elsewhere, GoesAndStays, Rests } from './erase.parts.tsx'
import { sayLeft } from './erased.left.ts'
import { backFromTouch, touchFirst } from './once-more.ts'
import { countsOf, erasePerson } from './queries.erasing.ts'
import { countNames } from './queries.naming.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const person = await findPerson(args)
  saw(shown(person.id, 'page'))
  return {
    person: { id: person.id, name: person.name, version: person.version, known: knownOf(person) },
    rests: person.frozen ? await restrictionOf(tx, village.id, person.id) : null,
    before: person.frozen ? null : await beforeErasing(visit, person),
    // Only for what was read then: of what changed since, nobody said yes.
    again: await againOf(args, person),
    title: say('rights')('erase.title'),
  }
}

async function againOf(args: Args, person: Resident) {
  const again = await backFromTouch(args, pageOf(person))
  return again?.version === String(person.version) ? { named: String(again.named ?? '') } : null
}

async function beforeErasing(visit: VillageVisit, { id }: Resident) {
  const { tx, village, saw, today, now, language } = visit
  const { ids } = await samePeople(tx, village.id, id)
  const agreed = await agreedWith(tx, village.id, ids, { today, time: timeOf(now) })
  for (const { other_id } of agreed) if (other_id) saw(shown(other_id, 'name'))
  return {
    found: await elsewhere(visit, ids),
    counts: await countsOf(tx, village.id, id),
    naming: await countNames(tx, village.id, ids),
    ring: agreed.map(one => ({
      id: one.id,
      helps: one.helps,
      name: one.other ?? '',
      phone: one.phone ?? '',
      line: dotted([one.kind_name, sayWish(one, today, language)]),
    })),
  }
}

/** By which somebody knows which of two of the same name this is. */
const knownOf = ({ address, birthday }: Resident) => ({
  street: address ? `${address.street} ${address.houseNumber}`.trim() : '',
  year: /^\d{4}(?=-)/.exec(birthday ?? '')?.[0] ?? '',
})

const pageOf = ({ id }: { id: string }) => `mensen/${id}/wissen`

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
  if (person.frozen) return askAgain([{ field: '', sentence: 'erase.problem.rests' }], fields.typed())
  if (fields.text('sure') !== 'yes')
    return askAgain([{ field: 'sure', sentence: 'problem.sure' }], fields.typed())
  if (fields.text('_version') !== String(person.version))
    return askAgain([{ field: '', sentence: 'problem.changed' }], fields.typed(), 409)
  const named = fields.text('named') === 'yes'
  if (!provenRecently(visitor.provenAt, now))
    return touchFirst(args, pageOf(person), { version: String(person.version), named: named ? 'yes' : '' })
  if (!journal) throw new Error('This house keeps no journal, so nobody can be erased for good.')
  saw(shown(person.id, 'erased'), 'D')
  const wish = { village: village.id, by: visitor.accountId, why: 'asked', now, named } as const
  return goTo(`/${village.slug}/mensen/gewist${sayLeft(await erasePerson(tx, journal, wish, person.id))}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Erase({ loaderData, actionData }: Props) {
  const { person, rests, before, again } = loaderData
  const say = useWords('rights')
  const { village } = useHouse()
  const problems = useSentences('rights', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={dotted([
          person.known.street || say('erase.no-address'),
          person.known.year && say('erase.born', { year: person.known.year }),
        ])}
        back={{ to: page, label: say('back', { name: person.name }) }}
      >
        {say('erase.of', { name: person.name })}
      </Title>
      {!before ? (
        <Rests reason={rests?.reason ?? ''} page={page} todo={say('erase.rests')} />
      ) : (
        <>
          {again && !actionData && (
            <Notice kind="waiting" word={say('once-more')}>
              {say('erase.again')}
            </Notice>
          )}
          <CallFirst name={person.name} ring={before.ring} />
          <Elsewhere name={person.name} found={before.found} />
          <GoesAndStays name={person.name} counts={before.counts} />
          <Notice kind="danger" word={say('erase.danger')}>
            {say('erase.never-back')} <a href={`${page}/inzage`}>{say('erase.copy-first')}</a>
          </Notice>
          <HouseForm version={person.version} label={say('erase.title')}>
            <CoverName naming={before.naming} found={before.found} value={again ? again.named : 'yes'} />
            <Choice
              name="sure"
              label={say('erase.sure')}
              many
              value={again ? 'yes' : ''}
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
      )}
    </>
  )
}
