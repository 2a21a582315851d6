/** What is known of a person, to put right. Only while nobody else changed it; else both are shown and nothing is lost. */
import { data } from 'react-router'
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, draftOf, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { type Conflict, ConflictPage } from './conflict.tsx'
import { EditForm } from './edit.form.tsx'
import { Leaving } from './edit.leaving.tsx'
import { historyOf, putBack } from './putting-back.ts'
import { eventsOf } from './queries.events.ts'
import { findHousemates, findResident, type Resident } from './queries.find.ts'
import { type By, changeResident } from './queries.save.ts'
import { findBsn } from './rules.bsn.ts'
import { rollBack, same, together } from './rules.changes.ts'
import type { Details, Wish } from './rules.details.ts'
import { shown } from './rules.shown.ts'
import { type Typed, typedOf } from './rules.typed.ts'
import { readWish } from './rules.wish.ts'

/** `version` is the one that the typed text began from, also when the page is drawn again. */
type Again = { problems: Problem[]; typed: Typed; version: number; conflict?: Conflict }

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, saw } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  if (person.mergedInto) throw goTo(`/${village.slug}/mensen/${person.mergedInto}/gegevens`)
  const housemates = await findHousemates(tx, village.id, person)
  saw([...shown(person.id, 'page', 'good-to-know'), ...housemates.flatMap(({ id }) => shown(id, 'name'))])
  const draft = visit.fields.has('_key') ? null : await draftOf(args, placeOf(person))
  const gone = new URL(args.request.url).searchParams.get('gedaan')
  const [last] = gone ? await historyOf(visit, person) : []
  return {
    person,
    housemates,
    typed: draft?.typed ?? typedOf(person),
    version: draft ? draft.version : person.version,
    draftFrom: draft?.savedAt ?? null,
    left: last && last.id === gone && last.undoable ? { change: last.id, what: last.what } : null,
    title: visit.say('residents')('edit.title'),
  }
}

const placeOf = ({ id }: { id: string }) => `mensen/${id}/gegevens`

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields, today } = visit
  const person = await findResident(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const which = { id: person.id, version: fields.version() }
  if (fields.has('ended')) return leave(visit, which)
  if (fields.has('change')) return comeBack(visit, person)

  const typed = fields.typed()
  const given = (field: string) =>
    // Somebody said of this number before that it is none.
    fields.text(field) || (field === 'not-bsn' ? (findBsn(person.goodToKnow) ?? '') : '')
  const wish = readWish(given, today)
  if (!wish.ok)
    return data<Again>({ problems: wish.problems, typed, version: which.version }, { status: 422 })
  const changed = await changeResident(tx, byOf(visit), which, 'changed', wish.value)
  if (!changed) throw notHere()
  if (!changed.ok) return sideBySide(visit, changed.resident, which.version, wish.value)
  visit.saw(shown(person.id, 'page'), 'U')
  if (!same(person.address, wish.value.address)) await moveAlong(visit, person, wish.value)
  return goTo(`/${village.slug}/mensen/${person.id}`)
}

const byOf = ({ village, visitor, now }: VillageVisit): By => ({
  village: village.id,
  account: visitor.accountId,
  at: now,
})

/** Only those who lived there a moment ago and were ticked. */
async function moveAlong(visit: VillageVisit, person: Resident, { address }: Wish) {
  const ticked = visit.fields.texts('along')
  for (const { id, version } of await findHousemates(visit.tx, visit.village.id, person)) {
    if (!ticked.includes(id)) continue
    await changeResident(visit.tx, byOf(visit), { id, version }, 'changed', { address })
    visit.saw(shown(id, 'page'), 'U')
  }
}

async function leave(visit: VillageVisit, which: { id: string; version: number }) {
  const wish = visit.fields.text('ended')
  const ended = wish === 'moved' || wish === 'died' ? wish : null
  const changed = await changeResident(visit.tx, byOf(visit), which, ended ?? 'back', { ended })
  if (!changed) throw notHere()
  if (!changed.ok) return asItIs(changed.resident, 'problem.changed-since')
  visit.saw(shown(which.id, 'page'), 'U')
  const [done] = await eventsOf(visit.tx, visit.village.id, which.id)
  return goTo(`/${visit.village.slug}/${placeOf(which)}?gedaan=${done?.id}`)
}

/** Right after the deed: it was the wrong button, or the wrong person. */
async function comeBack(visit: VillageVisit, person: Resident) {
  const put = await putBack(visit, person)
  if (!put) throw notHere()
  return put.sentence ? asItIs(person, put.sentence) : goTo(`/${visit.village.slug}/${placeOf(person)}`)
}

const asItIs = (person: Resident, sentence: string) =>
  data<Again>(
    { problems: [{ field: '', sentence }], typed: typedOf(person), version: person.version },
    { status: 409 },
  )

async function sideBySide(visit: VillageVisit, now: Resident, version: number, wish: Wish) {
  const events = await eventsOf(visit.tx, visit.village.id, now.id)
  const since = events.filter(event => event.version > version)
  const base = rollBack(
    now,
    since.map(({ before }) => before),
  )
  const mine: Details = { ...wish, ended: base.ended }
  const { merged, clashes, theirs } = together(base, now, mine)
  const conflict = { clashes, theirs, now, mine, who: since[0]?.byName ?? '' }
  return data<Again>(
    { problems: [], typed: typedOf(merged), version: now.version, conflict },
    { status: 409 },
  )
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again }

export default function Edit({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const { person, housemates } = loaderData
  const problems = useSentences('residents', actionData?.problems)
  const page = `/${village?.slug}/mensen/${person.id}`
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      {loaderData.left && !actionData && (
        <Leaving.Done person={person} left={loaderData.left} action={`${page}/gegevens`} />
      )}
      <Title line={say('edit.line')} back={{ to: page, label: say('edit.back', { name: person.name }) }}>
        {person.name}
      </Title>
      {actionData?.conflict && <ConflictPage conflict={actionData.conflict} />}
      {person.ended && person.endedAt && (
        <Notice kind="note" word={say('edit.note-word')}>
          <Leaving.Since at={person.endedAt} why={person.ended} />
        </Notice>
      )}
      <EditForm
        place={placeOf(person)}
        typed={actionData?.typed ?? loaderData.typed}
        version={actionData?.version ?? loaderData.version}
        draftFrom={loaderData.draftFrom}
        problems={problems}
        housemates={housemates}
        bsn={bsn ? String(bsn.values?.number) : null}
        button={actionData?.conflict ? say('conflict.button') : say('edit.button')}
      />
      <Leaving.Form ended={person.ended} version={person.version} action={`${page}/gegevens`} />
      <p>
        <a href={`${page}/geschiedenis`}>{say('edit.history')}</a>
      </p>
    </Narrow>
  )
}
