/** Somebody takes part: what they like to do, when, how far, with what, and how to ask them. */
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { Now, useTold } from '../../entrance/now.tsx'
import { type Args, draftOf, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { findBsn } from '../residents/door.ts'
import { type Again, Beside, putRight, sideBySide } from './beside.tsx'
import { Done, History } from './history.tsx'
import { PartForm } from './part.form.tsx'
import { type LoadedPart, loadPart } from './part.loaded.ts'
import { useSayingParts } from './part.saying.tsx'
import { Stopping } from './part.stopping.tsx'
import { change } from './queries.changing.ts'
import { beginPart, findPart, peopleKeep } from './queries.people.ts'
import { nothingSaid, type Profile } from './rules.profile.ts'
import { shownIn } from './rules.shown.ts'
import { placeOf, typedOf } from './rules.typed.ts'
import { readProfile } from './rules.wish.ts'
import { byOf, didIt, putBack, toldOf } from './undoing.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { saw, say, today } = visit
  const { person, part, kinds } = await loadPart(args)
  saw(shownIn(person.id, 'takes-part', 'needs', 'part-history'))
  const draft = visit.fields.has('_key') ? null : await draftOf(args, placeOf(person))
  const told = part ? await toldOf(visit, peopleKeep, part) : []
  const [newest] = visit.redraw ? told : []
  return {
    ...{ person: { id: person.id, name: person.name, frozen: person.frozen, offered: person.offered } },
    ...{ part, kinds, told },
    newest: newest ? { name: newest.byName, mine: newest.by === visit.visitor.accountId } : null,
    typed: draft?.typed ?? typedOf(part ?? { ...nothingSaid, since: today }),
    version: draft ? draft.version : (part?.version ?? 0),
    draftFrom: draft?.savedAt ?? null,
    title: say('volunteers')('part.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const loaded = await loadPart(args)
  const { person, part } = loaded
  const { fields, saw, village } = visit
  if (person.frozen) return asItIs(loaded, 'problem.frozen')
  const done = fields.has('change')
    ? await takeBack(visit, loaded)
    : fields.has('do')
      ? await stopOrComeBack(visit, loaded)
      : await save(visit, loaded)
  if (!('event' in done)) return done
  saw(shownIn(person.id, 'takes-part', ...(part?.needs ? (['needs'] as const) : [])), 'U')
  return goTo(didIt(`/${village.slug}/${placeOf(person)}`, done.event))
}

const asItIs = ({ part }: LoadedPart, sentence: string, status = 409) =>
  putRight<Profile>([{ field: '', sentence }], part ? typedOf(part) : {}, part?.version ?? 0, status)

async function takeBack(visit: VillageVisit, loaded: LoadedPart) {
  if (!loaded.part) throw notHere()
  const { event, problems } = await putBack(visit, peopleKeep, loaded.part)
  return problems[0] ? asItIs(loaded, problems[0].sentence) : { event }
}

async function stopOrComeBack(visit: VillageVisit, loaded: LoadedPart) {
  const { part, person } = loaded
  const { tx, fields, today } = visit
  const deed = fields.text('do')
  if (!part || !['stop', 'back'].includes(deed)) throw notHere()
  if (deed === 'back' && !person.offered) return asItIs(loaded, 'problem.not-offered', 422)
  const wish = { stopped: deed === 'stop' ? today : null }
  const which = { id: person.id, version: fields.version() }
  const what = deed === 'stop' ? 'stopped' : 'back'
  const changed = await change(tx, byOf(visit), peopleKeep, which, what, wish)
  if (!changed) throw notHere()
  return changed.ok ? { event: changed.event } : asItIs(loaded, 'problem.changed-since')
}

async function save(visit: VillageVisit, { person, part, kinds }: LoadedPart) {
  const { tx, village, fields, today } = visit
  const [typed, version] = [fields.typed(), fields.version()]
  const given = {
    text: (field: string) => fields.text(field),
    texts: (field: string) => fields.texts(field),
    bsn: findBsn,
  }
  const around = { today, kinds, told: person.told, since: part?.since ?? today }
  const wish = readProfile(given, around)
  if (!wish.ok) return putRight<Profile>(wish.problems, typed, version)
  if (!part && !person.offered)
    return putRight<Profile>([{ field: '', sentence: 'problem.not-offered' }], typed, version)
  if (!part && version === 0) {
    const begun = await beginPart(tx, byOf(visit), person.id, wish.value, nothingSaid)
    if (begun) return { event: begun }
  }
  const which = { id: person.id, version }
  const changed = await change(tx, byOf(visit), peopleKeep, which, 'changed', wish.value)
  if (changed?.ok) return { event: changed.event }
  const now = changed?.now ?? (await findPart(tx, village.id, person.id))
  // Versions count per line: whoever typed for one who does not take part any more begins anew.
  if (!now) return putRight<Profile>([{ field: '', sentence: 'problem.changed-since' }], typed, 0, 409)
  const mine = { version, wish: wish.value, nothing: { ...nothingSaid, since: today } }
  return sideBySide(visit, peopleKeep, now, mine, typedOf)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again<Profile> }

export default function TakesPart({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const told = useTold()
  const { person, part, kinds, newest } = loaderData
  const saying = useSayingParts(kinds)
  const problems = useSentences('volunteers', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  const here = `${page}/meedoen`
  const version = part?.version ?? 0
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Done told={loaderData.told} action={here} version={version} />
      <Title
        line={say(part ? 'part.line' : 'part.line-new')}
        back={{ to: page, label: useWords('residents')('edit.back', { name: person.name }) }}
      >
        {part ? say('part.of', { name: person.name }) : say('part.of-new', { name: person.name })}
      </Title>
      <Now
        about={person.id}
        last={String(version)}
        told={newest && !newest.mine ? told.one(newest.name) : ''}
      />
      {actionData?.conflict && <Beside conflict={actionData.conflict} saying={saying} />}
      <Standing {...loaderData} page={page} />
      {!person.frozen && (
        <>
          <PartForm
            place={placeOf(person)}
            typed={actionData?.typed ?? loaderData.typed}
            version={actionData?.version ?? loaderData.version}
            draftFrom={loaderData.draftFrom}
            problems={problems}
            kinds={kinds}
            bsn={bsn ? String(bsn.values?.number) : null}
            button={say(actionData?.conflict ? 'part.keep-both' : part ? 'part.save' : 'part.begin')}
          />
          {part && <Stopping stopped={part.stopped} version={version} action={here} />}
        </>
      )}
      <History
        told={loaderData.told}
        saying={saying}
        action={person.frozen ? null : here}
        version={version}
      />
    </Narrow>
  )
}

/** What keeps this person from being asked, before anything is typed. */
const Standing = ({ person, part, page }: Props['loaderData'] & { page: string }) => {
  const say = useWords('volunteers')
  const residents = useWords('residents')
  if (person.frozen)
    return (
      <Notice kind="waiting" word={say('problem.frozen')}>
        <a href={`${page}/afspraken`}>{residents('edit.frozen-where')}</a>
      </Notice>
    )
  if (!person.offered)
    return (
      <Notice kind="waiting" word={say('part.not-offered')}>
        <a href={`${page}/afspraken`}>{say('part.not-offered-where')}</a>
      </Notice>
    )
  if (part?.stopped) return <Notice kind="note" word={say('part.stopped')} />
  return null
}
