/** The people of the village, and finding one of them. What is typed to find somebody never stands in an address. */

import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { Going } from '../../entrance/importing/going.tsx'
import {
  type Args,
  askedBefore,
  goTo,
  inVillage,
  keepAsked,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Empty } from '../../furniture/empty.tsx'
import { Field } from '../../furniture/field.tsx'
import { More } from '../../furniture/more.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { peopleImport } from './import/people.ts'
import { PeopleList } from './people.rows.tsx'
import { isEmpty, type Listed, listPeople } from './queries.list.ts'
import { peopleByWords, peopleWhoLookLike } from './queries.search.ts'
import { shown } from './rules.shown.ts'

const place = 'mensen'
const atOnce = 50

export async function loader(args: Args) {
  const visit = inVillage(args)
  const title = visit.say('residents')('list.title')
  const asked = new URL(args.request.url).searchParams
  const before = asked.get('wie') === 'gezocht' ? await askedBefore(args, place) : null
  const typed = String(before?.who ?? '')
  if (typed) return { title, typed, ...(await search(visit, typed)) }
  const who = asked.get('wie') === 'weg' ? ('gone' as const) : ('here' as const)
  const after = asked.get('na')
  const going = await peopleImport.files.going(visit.tx, visit.village.id)
  const { people, more } = await listPeople(visit.tx, visit.village.id, { after, who, most: atOnce })
  visit.saw(people.flatMap(({ id }) => shown(id, 'name')))
  const begun = people.length > 0 || !(await isEmpty(visit.tx, visit.village.id))
  return { title, typed: '', kind: 'list' as const, going, people, more, who, after: after !== null, begun }
}

/** What is looked for waits on the server: the answer is a page that one can come back to. */
export async function action(args: Args) {
  const { village, fields } = inVillage(args)
  const who = fields.text('who').slice(0, 200)
  if (who) await keepAsked(args, place, { who })
  return goTo(`/${village.slug}/mensen${who ? '?wie=gezocht' : ''}`)
}

async function search({ tx, village, saw }: VillageVisit, typed: string) {
  const found = await peopleByWords(tx, village.id, typed, atOnce + 1)
  const alike = found.length > 0 ? [] : await peopleWhoLookLike(tx, village.id, typed, 10)
  const people = (found.length > 0 ? found : alike).slice(0, atOnce)
  saw(
    people.flatMap(({ id }) => shown(id, 'name')),
    'S',
  )
  return { kind: 'found' as const, people, more: found.length > atOnce, alike: alike.length > 0 }
}

export default function People({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const { village } = useHouse()
  const say = useWords('residents')
  const base = `/${village?.slug}/mensen`
  const gone = loaderData.kind === 'list' && loaderData.who === 'gone'
  if (loaderData.kind === 'list' && !loaderData.begun) {
    return (
      <>
        <Title>{say('list.title')}</Title>
        <Going going={loaderData.going} lead="mensen/invoer" />
        <Empty
          title={say('list.empty')}
          drawing="house"
          action={<Button to={`${base}/nieuw`}>{say('list.new')}</Button>}
        >
          {say('list.empty-line')}
          <p>
            <a href={`${base}/invoer`}>{say('import.link')}</a>
          </p>
        </Empty>
      </>
    )
  }
  return (
    <>
      <Title
        line={say(gone ? 'list.gone-line' : 'list.line')}
        back={gone ? { to: base, label: say('list.here') } : undefined}
        action={!gone && <Button to={`${base}/nieuw`}>{say('list.new')}</Button>}
      >
        {say(gone ? 'list.gone-title' : 'list.title')}
      </Title>
      {loaderData.kind === 'list' && <Going going={loaderData.going} lead="mensen/invoer" />}
      {!gone && <SearchForm to={base} typed={loaderData.typed} />}
      {loaderData.kind === 'found' ? (
        <Found {...loaderData} base={base} />
      ) : (
        <All {...loaderData} base={base} />
      )}
    </>
  )
}

const SearchForm = ({ to, typed }: { to: string; typed: string }) => {
  const say = useWords('residents')
  return (
    <HouseForm action={to} label={say('list.search')}>
      <SideBySide>
        <Field name="who" type="search" size="middle" label={say('list.search')} value={typed} />
        <Button kind="plain">{say('list.search-button')}</Button>
      </SideBySide>
    </HouseForm>
  )
}

type FoundProps = { people: Listed[]; more: boolean; alike: boolean; base: string }

const Found = ({ people, more, alike, base }: FoundProps) => {
  const say = useWords('residents')
  const count = people.length
  if (count === 0) {
    return (
      <Empty title={say('list.none')} action={<a href={base}>{say('list.all')}</a>}>
        {say('list.none-line')}
      </Empty>
    )
  }
  const heading = alike ? say('list.looks-like') : say(more ? 'list.found-many' : 'list.found', { count })
  return (
    <>
      <h2>{heading}</h2>
      {more && <p>{say('list.found-many-line')}</p>}
      <PeopleList people={people} label={heading} />
      <p>
        <a href={base}>{say('list.all')}</a>
      </p>
    </>
  )
}

type AllProps = { people: Listed[]; more: boolean; who: 'here' | 'gone'; after: boolean; base: string }

const All = ({ people, more, who, after, base }: AllProps) => {
  const say = useWords('residents')
  const gone = who === 'gone'
  const address = (last?: string) => {
    const asked = [...(gone ? ['wie=weg'] : []), ...(last ? [`na=${last}`] : [])].join('&')
    return asked ? `${base}?${asked}` : base
  }
  return (
    <>
      {people.length === 0 && gone && (
        <Empty title={say('list.gone-empty')}>{say('list.gone-empty-line')}</Empty>
      )}
      <PeopleList people={people} label={say(gone ? 'list.gone-title' : 'list.title')} />
      {more && <More to={address(people.at(-1)?.id)}>{say('list.more', { count: atOnce })}</More>}
      {(after || !gone) && (
        <p>
          {after && <a href={address()}>{say('list.from-start')}</a>}{' '}
          {!gone && <a href={`${base}?wie=weg`}>{say('list.gone')}</a>}
          {!gone && ' · '}
          {!gone && <a href={`${base}/dubbel`}>{say('doubles-list.link')}</a>}
          {!gone && ' · '}
          {!gone && <a href={`${base}/invoer`}>{say('import.link')}</a>}
        </p>
      )}
    </>
  )
}
