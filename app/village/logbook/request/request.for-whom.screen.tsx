/** Noted on the wrong person, or without a name that was told later: whom a request is for, put right. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import {
  type Args,
  draftOf,
  goTo,
  inVillage,
  type Refused,
  type VillageVisit,
} from '../../../entrance/visit.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Field } from '../../../furniture/field.tsx'
import { Narrow } from '../../../furniture/narrow.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { Title } from '../../../furniture/title.tsx'
import { shown } from '../../residents/door.ts'
import { mayBeFor } from '../life/rules.life.ts'
import { Paragraphs } from '../lines/paragraphs.tsx'
import { whoProblems } from '../take/take.look.ts'
import { changeRequest, type Request } from './queries.requests.ts'
import { type Asked, lookFor, nobodyAsked } from './queries.who.ts'
import { livingRequestOf, whoMoved } from './request.deeds.tsx'
import { shownOnPage } from './rules.request.shown.ts'
import { one, type Sent } from './rules.request.ts'
import { residentOf } from './who.resident.ts'
import { Nameless, WhoList } from './who.tsx'

const placeOf = ({ id }: Request) => `logboek/${id}/voor-wie`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw, fields, path } = visit
  const request = await livingRequestOf(args)
  const sent = fields.has('_key')
  if (!sent && path.endsWith('/lijkt-op')) throw goTo(`/${village.slug}/${placeOf(request)}`)
  // Who helps is not on this page.
  saw(shownOnPage({ ...request, helper_id: null }, [], []))
  const draft = sent ? null : await draftOf(args, placeOf(request))
  const typed: Sent = draft?.typed ?? {}
  // Of a form that was sent the action looks.
  const asked = sent ? nobodyAsked : await lookFor(tx, village.id, typed, 'who')
  sawFound(visit, asked)
  return { request, typed, asked, draftFrom: draft?.savedAt ?? null, title: say('logbook')('take.who') }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields, saw } = visit
  const request = await livingRequestOf(args)
  const here = `/${village.slug}/logboek/${request.id}`
  const typed = fields.typed()
  const asked = await lookFor(tx, village.id, typed, 'who')
  const again = (problems: Problem[], status: number) => {
    sawFound(visit, asked)
    return data({ problems, typed, asked }, { status })
  }
  const movedOn = async () => {
    const name = await whoMoved(visit, request.id)
    return again([{ field: '', sentence: 'request.moved-on', values: { name } }], 409)
  }
  if (visit.path.endsWith('/lijkt-op')) return again([], 200)
  if (fields.version() !== request.version) return movedOn()
  const problems = whoProblems(asked)
  if (problems.length > 0) return again(problems, 422)
  const may = mayBeFor(request, asked.who.chosen)
  if (!may.ok) return again(may.problems, 422)

  const resident_id = await residentOf(visit, asked.who)
  if (resident_id === request.resident_id) return goTo(here)
  const writer = { village: village.id, account: visitor.accountId, now }
  const line = { step: 'for-another', was_for: request.resident_id, is_for: resident_id }
  if (!(await changeRequest(tx, writer, request, request.version, { resident_id }, line))) return movedOn()
  const both = [request.resident_id, resident_id].map(id => ({
    ...request,
    resident_id: id,
    helper_id: null,
  }))
  saw(
    both.flatMap(each => shownOnPage(each, [], [])),
    'U',
  )
  return goTo(here)
}

const sawFound = (visit: VillageVisit, { who, candidates }: Asked) => {
  if (who.words)
    visit.saw(
      candidates.flatMap(({ id }) => shown(id, 'name')),
      'S',
    )
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & { asked: Asked }
}

export default function ForWhom({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const { request, draftFrom } = loaderData
  const { typed, asked } = actionData ?? loaderData
  const problems = useSentences('logbook', actionData?.problems)
  const here = `/${village?.slug}/logboek/${request.id}`
  const name = request.name ?? say('list.nameless')
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title back={{ to: here, label: name }} line={say('request.now-for', { name })}>
        {say('take.who')}
      </Title>
      <Paragraphs words={request.words} />
      {draftFrom && <DraftNotice place={placeOf(request)} savedAt={draftFrom} />}
      <umkiek-live to={`${here}/voor-wie/lijkt-op`} regions="who nameless">
        <HouseForm
          action={`${here}/voor-wie`}
          version={request.version}
          draft={placeOf(request)}
          label={say('take.who')}
        >
          <Field
            name="who"
            label={say('request.who-then')}
            hint={say('take.who-hint')}
            value={one(typed, 'who')}
            ready={problems.length === 0}
            error={problemOf(problems, 'who')}
          />
          <div id="who" className="flow">
            <WhoList
              field="who"
              label={say('take.who-is')}
              asked={asked}
              error={problemOf(problems, 'who_is')}
            />
          </div>
          <div id="nameless" className="flow">
            <Nameless field="who" asked={asked} open={problemOf(problems, 'who') !== undefined} />
          </div>
          <Actions thumb>
            <Button>{say('request.who-button')}</Button>
          </Actions>
        </HouseForm>
      </umkiek-live>
    </Narrow>
  )
}
