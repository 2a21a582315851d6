/**
 * One box for people, requests and lines. What was typed travels by POST: a name never stands in an address. It waits
 * on the server, so that the answer is a page that one can come back to.
 */
import { HouseForm, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  askedBefore,
  goTo,
  inVillage,
  keepAsked,
  type Refused,
} from '../../../entrance/visit.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Empty } from '../../../furniture/empty.tsx'
import { Field } from '../../../furniture/field.tsx'
import { List } from '../../../furniture/list.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { type Listed, peopleByWords, shown } from '../../residents/door.ts'
import { shownInLine, shownInRequest } from '../rules.shown.ts'
import { type Found, searchLogbook } from './queries.search.ts'
import { readAsked } from './rules.search.ts'
import { LineHit, PersonRow, RequestHit } from './search.rows.tsx'

const place = 'zoeken'
const most = 20

export async function action(args: Args) {
  const { village, fields } = inVillage(args)
  if (!fields.text('q')) return askAgain([{ field: 'q', sentence: 'search.problem' }], {})
  await keepAsked(args, place, { q: fields.text('q').slice(0, 200) })
  return goTo(`/${village.slug}/zoeken`)
}

export async function loader(args: Args) {
  const { fields, say } = inVillage(args)
  const asked = fields.has('q') ? null : await askedBefore(args, place)
  return {
    answer: asked ? await answerTo(args, String(asked.q ?? '')) : null,
    title: say('logbook')('search.title'),
  }
}

async function answerTo(args: Args, typed: string): Promise<Answer | null> {
  const { tx, village, today, saw } = inVillage(args)
  const asked = readAsked(typed, today)
  if (!asked.typed) return null
  const [people, each] = await Promise.all([
    asked.words.length > 0 ? peopleByWords(tx, village.id, asked.words.join(' '), most) : [],
    asked.words.length > 1 ? nameEach(args, asked.words) : null,
  ])
  const named = each ?? [people.map(({ id }) => id)]
  const { requests, lines, loose } = await searchLogbook(
    tx,
    village.id,
    { words: asked.words, people: named, days: asked.days },
    most,
  )
  saw(
    [
      ...people.flatMap(({ id }) => shown(id, 'name')),
      ...requests.flatMap(request => shownInRequest(request, 'search')),
      ...lines.flatMap(line => shownInLine(line, 'search')),
    ],
    'S',
  )
  return { asked: asked.typed, people, requests, lines, loose }
}

/** "Hadders ziekenhuis" is a request of hers with that word in it. */
function nameEach(args: Args, words: readonly string[]): Promise<string[][]> {
  const { tx, village } = inVillage(args)
  const idsOf = async (word: string) =>
    word.length > 2 ? (await peopleByWords(tx, village.id, word, 100)).map(({ id }) => id) : []
  return Promise.all(words.map(idsOf))
}

type Answer = Found & { asked: string; people: Listed[] }

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Search({ loaderData: { answer }, actionData }: Props) {
  const say = useWords('logbook')
  const problems = useSentences('logbook', actionData?.problems)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title>{say('search.title')}</Title>
      <HouseForm label={say('search.title')}>
        <Field
          name="q"
          type="search"
          label={say('search.label')}
          hint={say('search.hint')}
          value={answer?.asked}
          error={problemOf(problems, 'q')}
          ready={!actionData}
          maxLength={120}
        />
        <Actions>
          <Button>{say('search.button')}</Button>
        </Actions>
      </HouseForm>
      {answer && <Results answer={answer} />}
    </>
  )
}

const Results = ({ answer: { people, requests, lines, asked, loose } }: { answer: Answer }) => {
  const say = useWords('logbook')
  if (people.length + requests.length + lines.length === 0)
    return <Empty title={say('search.nothing', { asked })}>{say('search.nothing-line')}</Empty>
  return (
    <>
      <Part title={say('search.people')} full={people.length === most}>
        {people.map(person => (
          <PersonRow key={person.id} person={person} />
        ))}
      </Part>
      {loose && <p>{say('search.loose')}</p>}
      <Part title={say('search.requests')} full={requests.length === most}>
        {requests.map(request => (
          <RequestHit key={request.id} request={request} />
        ))}
      </Part>
      <Part title={say('search.lines')} full={lines.length === most}>
        {lines.map(line => (
          <LineHit key={line.id} line={line} />
        ))}
      </Part>
    </>
  )
}

const Part = ({ title, full, children }: { title: string; full: boolean; children: React.ReactNode[] }) => {
  const say = useWords('logbook')
  if (children.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <List>{children}</List>
      {full && <p>{say('search.full', { most })}</p>}
    </>
  )
}
