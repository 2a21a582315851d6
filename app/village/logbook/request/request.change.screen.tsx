/** The wish put right. When a colleague did so at the same time, both texts stand side by side and nothing is lost. */
import { data } from 'react-router'
import { DraftNotice, HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import { Now, useTold } from '../../../entrance/now.tsx'
import { type Args, draftOf, goTo, inVillage, type Refused } from '../../../entrance/visit.ts'
import { inOrder } from '../../../foundation/outcome.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Narrow } from '../../../furniture/narrow.tsx'
import { Problems, problemOf } from '../../../furniture/problems.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import { Title } from '../../../furniture/title.tsx'
import { isDayOpen } from '../life/rules.repeat.ts'
import { bsnIn, NotBsn } from '../not-bsn.tsx'
import { kindsOf, placesOf } from '../queries.kinds.ts'
import { read } from '../reading/rules.ts'
import { readFields, valuesOfWish } from '../take/rules.request.reading.ts'
import { KindField, Was, WishFields } from '../take/wish.tsx'
import { changeRequest, type Request } from './queries.requests.ts'
import { Clash, Reread, typedValues } from './request.change.notices.tsx'
import { livingRequestOf, whoMoved } from './request.deeds.tsx'
import { changesIn, isOlder, type Merged, merge, since } from './rules.request.changes.ts'
import { reread, type Reread as Said } from './rules.request.reread.ts'
import { shownOnPage } from './rules.request.shown.ts'
import { one, readWish, wishFields } from './rules.request.ts'

const placeOf = ({ id }: Request) => `logboek/${id}/wijzigen`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, say, saw, fields } = visit
  const request = await livingRequestOf(args)
  // Who helps is not on this page.
  saw(shownOnPage({ ...request, helper_id: null }, [], []))
  const kinds = await kindsOf(tx, village.id)
  return {
    request,
    kinds: kinds.filter(({ code, in_use }) => in_use || code === request.kind),
    by: visit.redraw ? await whoMoved(visit, request.id) : '',
    draft: fields.has('_key') ? null : await draftOf(args, placeOf(request)),
    title: say('logbook')('request.change-title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, today, fields, saw } = visit
  const request = await livingRequestOf(args)
  const typed = fields.typed()
  const again = async (problems: Refused['problems'], status: number) => {
    const merged = status === 409 ? merge(typed, request) : null
    const by = merged && (await whoMoved(visit, request.id))
    return data({ problems, typed, merged, by, said: null }, { status })
  }
  if (fields.version() !== request.version) return again([], 409)
  const known = await kindsOf(tx, village.id)
  const kinds = known.map(({ code }) => code)
  const wish = readWish(typed, { kinds, since: since(request, typed, today) })
  const spelled = bsnIn(typed, ['words'])
  if (!wish.ok || spelled.length > 0)
    return again(inOrder([...(wish.ok ? [] : wish.problems), ...spelled], wishFields), 422)
  const about = { today, kinds: known, places: await placesOf(tx, village.id) }
  const said = reread(typed, read(request.words, about), read(wish.value.words, about))
  if (said) {
    const shown = { ...typed, ...said, read_words: wish.value.words }
    return data({ problems: [], typed: shown, merged: null, by: null, said }, { status: 422 })
  }
  // A day that nobody named is named by choosing one, not by putting a word right.
  const open = isDayOpen(request) && !typed.repeat_weekdays && wish.value.wished_day === request.wished_day
  const changes = changesIn(request, open ? { ...wish.value, repeat_weekdays: [] } : wish.value)
  const writer = { village: village.id, account: visitor.accountId, now }
  if (Object.keys(changes).length > 0) {
    const line = { step: 'changed' }
    if (!(await changeRequest(tx, writer, request, request.version, changes, line))) return again([], 409)
    saw(shownOnPage(request, [], []), 'U')
  }
  return goTo(`/${village.slug}/logboek/${request.id}`)
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Refused & { merged: Merged | null; by: string | null; said: Said | null }
}

export default function Change({ loaderData, actionData }: Props) {
  const say = useWords('logbook')
  const { village } = useHouse()
  const told = useTold()
  const { request, kinds, draft } = loaderData
  const problems = useSentences('logbook', actionData?.problems)
  const here = `/${village?.slug}/logboek/${request.id}`
  const typed = actionData?.typed
  // A draft may be older than what a colleague wrote: it goes on from what stands there now.
  const merged = actionData?.merged ?? (draft && merge(draft.typed, request))
  const clash = actionData?.merged ? actionData.typed : draft && isOlder(draft.typed, request) && draft.typed
  const values = merged?.values ?? (typed ? typedValues(typed) : valuesOfWish(request))
  const words = merged?.words ?? (typed ? one(typed, 'words') : request.words)
  // What both of them started from stays known until it is saved; after a conflict that is what stands there now.
  const was = typed && !merged ? typed : null
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        back={{ to: here, label: request.name ?? say('list.nameless') }}
        line={request.name ? say('request.change-for', { name: request.name }) : say('list.nameless')}
        action={
          <Button kind="plain" to={`${here}/voor-wie`}>
            {say(request.name ? 'request.for-another' : 'request.give-name')}
          </Button>
        }
      >
        {say('request.change-title')}
      </Title>
      <Now
        about={request.id}
        last={String(request.version)}
        told={loaderData.by && told.did(loaderData.by, `“${request.words}”`)}
      />
      {draft && <DraftNotice place={placeOf(request)} savedAt={draft.savedAt} />}
      {actionData?.said && <Reread said={actionData.said} request={request} />}
      {clash && <Clash request={request} mine={clash} by={actionData?.by ?? say('request.a-colleague')} />}
      <HouseForm
        action={`${here}/wijzigen`}
        version={request.version}
        draft={placeOf(request)}
        label={say('request.change-title')}
      >
        <TextArea
          name="words"
          label={say('request.change-words')}
          value={words}
          rows={4}
          error={problemOf(problems, 'words')}
        />
        <NotBsn problems={actionData?.problems} />
        <input type="hidden" name="was_words" value={was ? one(was, 'was_words') : request.words} />
        {typed && <input type="hidden" name="read_words" value={one(typed, 'read_words')} />}
        <KindField values={values} kinds={kinds} problems={problems} />
        <WishFields values={values} problems={problems} />
        {was ? <WasStill typed={was} /> : <Was was={valuesOfWish(request)} />}
        <Actions thumb>
          <Button>{say('request.change-button')}</Button>
          {merged && (
            <Button kind="quiet" to={here}>
              {say('request.take-theirs')}
            </Button>
          )}
        </Actions>
      </HouseForm>
    </Narrow>
  )
}

const WasStill = ({ typed }: { typed: Refused['typed'] }) =>
  readFields.map(field => (
    <input key={field} type="hidden" name={`was_${field}`} value={one(typed, `was_${field}`)} />
  ))
