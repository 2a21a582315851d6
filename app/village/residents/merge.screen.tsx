/** Somebody stands in the list twice: who is the other, and what of both stays. */
import { data } from 'react-router'
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askedBefore,
  goTo,
  inVillage,
  keepAsked,
  notHere,
  type Typed,
} from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { MaybeList } from './doubles.maybe.tsx'
import { OfTwo, type Weighed } from './merge.two.tsx'
import { makeOne, weigh } from './merging.ts'
import { saidApart, setApart } from './queries.apart.ts'
import { possibleDoubles } from './queries.doubles.ts'
import { findResident, type Resident } from './queries.find.ts'
import { peopleByWords } from './queries.search.ts'
import type { Double } from './rules.alike.ts'
import { differences, type Side } from './rules.merging.choices.ts'
import { shown } from './rules.shown.ts'

const most = 12

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { village, say } = visit
  const person = await residentAt(args)
  // Whoever pressed the button a moment after a colleague hears why nothing was done.
  if (person.mergedInto && !visit.fields.has('_key'))
    throw goTo(`/${village.slug}/mensen/${person.mergedInto}`)
  const title = say('residents')('merge.title')
  const asked = new URL(args.request.url).searchParams
  const met = asked.get('met')
  if (met) return { title, person, two: await lookAtTwo(args, person, met), maybe: [], typed: '' }
  const typed = asked.has('gezocht') ? String((await askedBefore(args, placeOf(person)))?.who ?? '') : ''
  return { title, person, two: null, maybe: await maybeThese(args, person, typed), typed }
}

const placeOf = ({ id }: Resident) => `mensen/${id}/samenvoegen`

async function residentAt(args: Args) {
  const { tx, village } = inVillage(args)
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  return person
}

async function lookAtTwo(args: Args, stays: Resident, met: string): Promise<Weighed> {
  const visit = inVillage(args)
  const { tx, village, saw } = visit
  const goes = await findResident(tx, village.id, met)
  if (!goes || goes.id === stays.id) throw notHere()
  if (goes.mergedInto && !visit.fields.has('_key')) {
    const there = `/${village.slug}/mensen/${stays.id}`
    throw goTo(goes.mergedInto === stays.id ? there : `${there}/samenvoegen?met=${goes.mergedInto}`)
  }
  saw([stays, goes].flatMap(({ id }) => shown(id, 'page', 'good-to-know')))
  return { goes, ...(await weigh(visit, stays, goes)), differences: differences(stays, goes) }
}

/** Who was looked for by name, else whoever may be the same. */
async function maybeThese(args: Args, person: Resident, typed: string): Promise<Double[]> {
  const { tx, village, saw } = inVillage(args)
  const apart = await saidApart(tx, village.id, person.id)
  const found: Double[] = typed
    ? (await peopleByWords(tx, village.id, typed, most + 1)).map(({ street, houseNumber, ...one }) => ({
        ...{ id: one.id, name: one.name, phone: one.phone, same: 'possible', reasons: [], doubts: [] },
        address: street ? { street, houseNumber, postcode: '', place: '' } : null,
      }))
    : await possibleDoubles(
        tx,
        village.id,
        { ...person, phones: person.phones.map(one => one.number) },
        most + 1,
      )
  const maybe = found.filter(({ id }) => id !== person.id && (typed || !apart.has(id))).slice(0, most)
  saw([...shown(person.id, 'name'), ...maybe.flatMap(({ id }) => shown(id, 'name'))], typed ? 'S' : 'R')
  return maybe
}

type Again = { problems: Problem[]; typed: Typed }

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields, saw } = visit
  const person = await residentAt(args)
  const here = `/${village.slug}/${placeOf(person)}`
  if (fields.has('who')) {
    const who = fields.text('who').slice(0, 200)
    if (who) await keepAsked(args, placeOf(person), { who })
    return goTo(who ? `${here}?gezocht` : here)
  }
  const other = await findResident(tx, village.id, fields.text('goes'))
  if (!other || other.id === person.id) throw notHere()
  if (fields.text('do') === 'two' || fields.text('sure') === 'two') {
    await setApart(tx, { village: village.id, account: visitor.accountId, at: now }, person.id, other.id)
    saw(
      [person, other].flatMap(({ id }) => shown(id, 'name')),
      'U',
    )
    return goTo(`${here}?apart`)
  }
  const done = await makeOne(visit, {
    stays: { id: person.id, version: fields.version() },
    goes: { id: other.id, version: Number(fields.text('goes_version')) || 0 },
    choose: part => sides.find(side => side === fields.text(`stays-${part}`)) ?? 'stays',
    saysOne: fields.text('sure') === 'one',
  })
  if (!done.ok)
    return data<Again>({ problems: done.problems, typed: fields.typed() }, { status: done.status })
  return goTo(`/${village.slug}/mensen/${person.id}?samen=${done.id}`)
}

const sides: Side[] = ['stays', 'goes', 'both']

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again }

export default function Merge({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const title = useWords('entrance')('problems.title')
  const { village } = useHouse()
  const { person, two, maybe, typed } = loaderData
  const problems = useSentences('residents', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  const { name } = person
  if (two) {
    return (
      <>
        <Problems title={title} problems={problems} />
        <Title
          back={{ to: `${page}/samenvoegen`, label: say('merge.somebody-else') }}
          line={say('merge.two-line')}
        >
          {say('merge.two-title')}
        </Title>
        <OfTwo stays={person} two={two} problems={problems} typed={actionData?.typed ?? null} />
      </>
    )
  }
  return (
    <>
      <Title back={{ to: page, label: say('edit.back', { name }) }} line={say('merge.line', { name })}>
        {say('merge.title')}
      </Title>
      <HouseForm action={`${page}/samenvoegen`} label={say('merge.seek')}>
        <SideBySide>
          <Field name="who" type="search" size="middle" label={say('merge.seek')} value={typed} />
          <Button kind="plain">{say('list.search-button')}</Button>
        </SideBySide>
      </HouseForm>
      <MaybeList
        title={typed ? say('merge.found') : say('merge.maybe')}
        none={typed ? say('list.none') : say('merge.nobody-alike')}
        of={person.id}
        maybe={maybe}
      />
    </>
  )
}
