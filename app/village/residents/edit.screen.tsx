/** What is known of a person, to put right. Only while nobody else changed it; else both are shown and nothing is lost. */
import { data } from 'react-router'
import { useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { Now, useTold } from '../../entrance/now.tsx'
import { type Args, draftOf, goTo, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { ConflictPage } from './conflict.tsx'
import { type Again, afterMerge, sideBySide } from './edit.beside.tsx'
import { EditForm } from './edit.form.tsx'
import { Leaving } from './edit.leaving.tsx'
import { historyOf, putBack } from './putting-back.ts'
import { eventsOf } from './queries.events.ts'
import { findHousemates, type Resident, whoStays } from './queries.find.ts'
import { type By, changeResident } from './queries.save.ts'
import { findBsn } from './rules.bsn.ts'
import { same } from './rules.changes.ts'
import type { Wish } from './rules.details.ts'
import { shown } from './rules.shown.ts'
import { typedOf } from './rules.typed.ts'
import { readWish } from './rules.wish.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, saw } = visit
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  if (person.id !== args.params.resident && !visit.fields.has('_key'))
    throw goTo(`/${village.slug}/mensen/${person.id}/gegevens`)
  const housemates = await findHousemates(tx, village.id, person)
  saw([...shown(person.id, 'page', 'good-to-know'), ...housemates.flatMap(({ id }) => shown(id, 'name'))])
  const [newest] = visit.redraw ? await eventsOf(tx, village.id, person.id) : []
  const draft = visit.fields.has('_key') ? null : await draftOf(args, placeOf(person))
  const gone = new URL(args.request.url).searchParams.get('gedaan')
  const [last] = gone ? await historyOf(visit, person) : []
  return {
    person,
    housemates,
    newest: newest ? { name: newest.byName, mine: newest.by === visit.visitor.accountId } : null,
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
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const wentUp = person.id !== args.params.resident
  // Versions count per line: of the line that went up none is one of the line that stayed.
  const which = { id: person.id, version: wentUp ? 0 : fields.version() }
  if (person.frozen) return asItIs(person, 'problem.frozen')
  if (fields.has('ended')) return leave(visit, which)
  if (fields.has('change')) return comeBack(visit, person)

  const typed = fields.typed()
  const given = (field: string) =>
    // Somebody said of this number before that it is none.
    fields.text(field) || (field === 'not-bsn' ? (findBsn(person.goodToKnow) ?? '') : '')
  const wish = readWish(given, today)
  if (wish.ok && !person.told && wish.value.goodToKnow !== '')
    return data<Again>(
      { problems: [{ field: 'good-to-know', sentence: 'problem.not-told' }], typed, version: which.version },
      { status: 422 },
    )
  if (!wish.ok)
    return data<Again>({ problems: wish.problems, typed, version: which.version }, { status: 422 })
  const changed = await changeResident(tx, byOf(visit), which, 'changed', wish.value)
  if (!changed) throw notHere()
  if (!changed.ok && wentUp) return afterMerge(args, changed.resident, fields.version(), wish.value)
  if (!changed.ok) return sideBySide(visit, changed.resident, which.version, wish.value)
  visit.saw(shown(person.id, 'page'), 'U')
  if (!same(person.address, wish.value.address)) await moveAlong(visit, person, wish.value)
  return goTo(`/${village.slug}/mensen/${person.id}?bewaard`)
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

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again }

export default function Edit({ loaderData, actionData }: Props) {
  const say = useWords('residents')
  const { village } = useHouse()
  const told = useTold()
  const { person, housemates, newest } = loaderData
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
      <Now
        about={person.id}
        last={String(person.version)}
        told={newest && !newest.mine ? told.one(newest.name) : ''}
      />
      {actionData?.conflict && <ConflictPage conflict={actionData.conflict} />}
      {person.ended && person.endedAt && (
        <Notice kind="note" word={say('edit.note-word')}>
          <Leaving.Since at={person.endedAt} why={person.ended} />
        </Notice>
      )}
      {person.frozen ? (
        <Notice kind="waiting" word={say('problem.frozen')}>
          <a href={`${page}/afspraken`}>{say('edit.frozen-where')}</a>
        </Notice>
      ) : (
        <>
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
        </>
      )}
      <p>
        <a href={`${page}/geschiedenis`}>{say('edit.history')}</a> ·{' '}
        <a href={`${page}/samenvoegen`}>{say('merge.link')}</a>
      </p>
    </Narrow>
  )
}
