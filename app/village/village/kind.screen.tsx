/** One kind of help: what it is called, and the village's own words by which a call is recognised. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { InUse } from './in-use.tsx'
import { noteChange } from './queries.changes.ts'
import { kindsOf, saveKind } from './queries.kinds.ts'
import { readKind } from './rules.kinds.ts'
import { writeList } from './rules.typed.ts'

async function kindHere({ tx, village }: VillageVisit, code: string | undefined) {
  const kinds = await kindsOf(tx, village.id)
  const kind = kinds.find(each => each.code === code)
  if (!kind) throw notHere()
  const list = `/${village.slug}/instellingen/soorten`
  return { kind, others: kinds.filter(each => each !== kind), list, page: `${list}/${kind.code}` }
}

const placeOf = ({ code }: { code: string }) => `instellingen/soorten/${code}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { kind, list, page } = await kindHere(visit, args.params.kind)
  await refill(args, placeOf(kind))
  return {
    kind,
    list,
    page,
    history: await historyOf(visit, args.request, 'kind', kind.code),
    title: kind.name,
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const { kind, others, page } = await kindHere(visit, args.params.kind)
  const back = await takingBack(visit, 'kind', page)
  if (back) return back
  const wish = readKind({ name: fields.text('name'), words: fields.text('words') }, others)
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  if (!(await saveKind(tx, village.id, kind.code, wish.value, visit.fields.version()))) {
    return askAgain([meanwhile], fields.typed(), 409)
  }
  const thing = { about: 'kind', thing: kind.code, name: wish.value.name } as const
  const what = { before: { name: kind.name, words: kind.words }, after: wish.value }
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, what))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function KindPage({ loaderData: { kind, list, page, history }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const kept = { name: kind.name, words: writeList(kind.words) }
  const name = String(actionData?.typed.name ?? kept.name)
  const words = String(actionData?.typed.words ?? kept.words)
  const clash = isMeanwhile(actionData)
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={[
          { label: say('kind.name'), theirs: kept.name, mine: name },
          { label: say('kind.words'), theirs: kept.words, mine: words },
        ]}
      />
      <Done history={history} page={page} />
      <Title back={{ to: list, label: say('kinds.title') }}>{kind.name}</Title>
      <HouseForm version={kind.version} action={page} draft={placeOf(kind)} label={kind.name}>
        <Field
          name="name"
          label={say('kind.name')}
          value={name}
          error={problemOf(problems, 'name')}
          size="middle"
          maxLength={60}
        />
        <TextArea
          name="words"
          label={say('kind.words')}
          optional={say('optional')}
          hint={say('kind.words-hint')}
          why={{ ask: say('kind.words-why'), because: say('kind.words-because') }}
          value={words}
          error={problemOf(problems, 'words')}
          rows={3}
        />
        <Button>{say(clash ? 'conflict.keep-mine' : 'kind.save')}</Button>
      </HouseForm>
      <InUse what="kind" id={kind.code} inUse={kind.inUse} list={list} />
      <Changes history={history} page={page} />
    </>
  )
}
