/** Two people were made one and are two after all: what goes back, and what of since then belongs to whom. */
import { data } from 'react-router'
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { standingOf, takeApart } from './merging.ts'
import { findResident } from './queries.find.ts'
import { mergesOf } from './queries.merging.ts'
import { shown } from './rules.shown.ts'
import type { CameSince } from './said.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const asked = new URL(args.request.url).searchParams.get('samen')
  const all = (await mergesOf(tx, village.id, person.id)).filter(({ undoneAt }) => undoneAt === null)
  const merge = all.find(({ id }) => id === asked) ?? all.find(({ stays }) => stays === person.id)
  saw(shown(person.id, 'name'))
  const title = say('residents')('parting.title')
  if (!merge) return { title, person, two: null }
  const { stays, goes, problem } = await standingOf(visit, merge)
  saw([stays, goes].flatMap(({ id }) => shown(id, 'name', 'history')))
  const told = { id: merge.id, stays: stays.id, goes: goes.id }
  const since = problem ? [] : (await visit.announce('residents-parting', told)).flat()
  return { title, person, two: { merge, stays, goes, problem, since } }
}

type Again = { problems: Problem[] }

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  const merge = fields.text('merge')
  const known = person && (await mergesOf(tx, village.id, person.id)).find(({ id }) => id === merge)
  if (!known) throw notHere()
  const told = { id: known.id, stays: known.stays, goes: known.goes }
  // From the bar above the page: what came in between is looked at first.
  if (!fields.has('looked') && (await visit.announce('residents-parting', told)).flat().length > 0)
    return goTo(`/${village.slug}/mensen/${known.stays}/uit-elkaar?samen=${merge}`)
  const along = Object.entries(fields.typed()).flatMap(([name, value]) =>
    name.startsWith('whose-') && value === known.goes ? [name.slice('whose-'.length)] : [],
  )
  const done = await takeApart(visit, { merge, version: fields.version(), along })
  if (!done.ok) return data<Again>({ problems: done.problems }, { status: done.status })
  return goTo(`/${village.slug}/mensen/${known.stays}/geschiedenis?los`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again }

export default function Part({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const { person, two } = loaderData
  const given = useSentences('residents', actionData?.problems)
  const standing = useSentences('residents', two?.problem && !actionData ? [two.problem] : [])
  const problems = [...given, ...standing]
  const page = `/${village?.slug}/mensen/${two?.stays.id ?? person.id}`
  const { name } = two?.stays ?? person
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: page, label: say('edit.back', { name }) }} line={say('parting.line')}>
        {say('parting.title')}
      </Title>
      {two ? <Standing two={two} /> : <Empty title={say('parting.nobody', { name })} />}
    </Narrow>
  )
}

type Two = NonNullable<Props['loaderData']['two']>

const Standing = ({ two: { merge, stays, goes, problem, since } }: { two: Two }) => {
  const say = useWords('residents')
  const { village } = useHouse()
  const moment = useMoment()
  return (
    <>
      <p>
        {say('parting.told', {
          stays: stays.name,
          goes: goes.name,
          who: merge.byName,
          when: moment(merge.at),
        })}
      </p>
      <p>{say('parting.back', { goes: goes.name })}</p>
      {!problem && (
        <HouseForm
          action={`/${village?.slug}/mensen/${stays.id}/uit-elkaar`}
          version={stays.version}
          label={say('parting.button')}
        >
          <input type="hidden" name="merge" value={merge.id} />
          <input type="hidden" name="looked" value="yes" />
          {since.length > 0 && (
            <Card title={say('parting.since', { count: since.length })}>
              <div className="flow">
                <p>{say('parting.since-line', { name: stays.name })}</p>
                {since.map(row => (
                  <Whose key={row.key} row={row} people={[stays, goes]} />
                ))}
              </div>
            </Card>
          )}
          <Actions thumb>
            <Button>{say('parting.button')}</Button>
          </Actions>
        </HouseForm>
      )}
    </>
  )
}

const Whose = ({ row, people }: { row: CameSince; people: { id: string; name: string }[] }) => {
  const moment = useMoment()
  const short = row.words.length > 160 ? `${row.words.slice(0, 160)}…` : row.words
  return (
    <Choice
      name={`whose-${row.key}`}
      label={short || row.what}
      hint={`${row.what}, ${moment(row.at)}`}
      value={people[0]?.id ?? ''}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
