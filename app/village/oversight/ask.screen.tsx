/** Asking to see one person's page now: by name, with a reason, for an hour. Others hear of it before anything opens. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  askedBefore,
  goTo,
  inVillage,
  keepAsked,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { sayIn } from '../../entrance/words.ts'
import { inEmergency } from '../../foundation/keeper.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Title } from '../../furniture/title.tsx'
import {
  colleagues,
  hearersOf,
  openEmergency,
  ownEmergency,
  ownWrong,
  provenRecently,
  readReason,
  tellOfEmergency,
} from '../accounts/door.ts'
import { findBsn, findResident, namesLike, shown } from '../residents/door.ts'
import { IsOpen, WasWrong } from './ask.notices.tsx'
import { byOf, shownEmergency } from './shown.ts'

const place = 'noodtoegang'
const most = 8

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, say, saw, fields } = visit
  const open = await ownEmergency(tx, byOf(visit))
  await refill(args, 'noodtoegang#reden')
  const asked = await askedBefore(args, place)
  const who = fields.has('who') ? fields.text('who') : String(asked?.who ?? '')
  const people = who ? await namesLike(tx, who, most) : []
  saw(
    people.flatMap(({ id }) => shown(id, 'name')),
    who ? 'S' : 'R',
  )
  return {
    ...{ who, people, reason: String(asked?.reason ?? ''), resident: String(asked?.resident ?? '') },
    openUntil: open?.until ?? null,
    wrong: await wrongOf(visit),
    title: say('oversight')('ask.title'),
  }
}

/** Whoever used it may read what was found of it, and by whom. */
async function wrongOf(visit: VillageVisit) {
  const wrong = await ownWrong(visit.tx, byOf(visit))
  if (!wrong?.reviewedAt) return null
  const by = (await colleagues(visit.tx, visit.village.id)).find(
    ({ account }) => account === wrong.reviewedBy,
  )
  const who = by?.name || visit.say('oversight')('used.nameless')
  return { who, at: wrong.reviewedAt, remark: wrong.remark }
}

/** A heavy door: one touch is asked again when the last one is long ago, and what was typed waits on the server. */
export async function action(args: Args) {
  const visit = inVillage(args)
  const { village, visitor, fields, now } = visit
  const page = `/${village.slug}/noodtoegang`
  const typed = { who: fields.text('who'), resident: fields.text('resident'), reason: fields.text('reason') }
  if (!provenRecently(visitor.provenAt, now)) {
    await keepAsked(args, place, typed)
    return goTo(`/account/nog-even?naar=${page}`)
  }
  if (fields.text('do') === 'ask') return ask(args, visit)
  if (typed.who.replace(/\P{L}/gu, '').length < 3)
    return askAgain([{ field: 'who', sentence: 'problem.who' }], fields.typed())
  await keepAsked(args, place, { who: typed.who })
  return goTo(page)
}

async function ask(args: Args, visit: VillageVisit) {
  const { tx, village, fields, saw, database } = visit
  const by = byOf(visit)
  const resident = fields.id('resident')
  const reason = readReason(fields.text('reason'))
  const problems = [
    ...(resident ? [] : [{ field: 'resident', sentence: 'problem.resident' }]),
    ...(reason.ok ? [] : reason.problems),
    ...(findBsn(fields.text('reason')) ? [{ field: 'reason', sentence: 'problem.reason-bsn' }] : []),
  ]
  if (problems.length > 0 || !resident || !reason.ok) return askAgain(problems, fields.typed())
  const hearers = await hearersOf(tx, by)
  const id = await openEmergency(tx, by, { resident, reason: reason.value, told: hearers })
  // The line opens this one page for this account; where it opens nothing, nobody like that lives here.
  const person = await inEmergency(tx, () => findResident(tx, village.id, resident))
  if (!person || person.mergedInto)
    return askAgain([{ field: 'resident', sentence: 'problem.resident' }], fields.typed())
  await tellOfEmergency(database.gate, village, { hearers, about: id, now: by.now }, sayIn)
  saw([shownEmergency(person.id, id, 'asked')], 'B')
  await keepAsked(args, place, {})
  return goTo(`/${village.slug}/noodtoegang/persoon`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function Ask({ loaderData, actionData }: Props) {
  const say = useWords('oversight')
  const { village } = useHouse()
  const { who, people, openUntil, wrong } = loaderData
  const problems = useSentences('oversight', actionData?.problems)
  const page = `/${village?.slug}/noodtoegang`
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title
        line={say('ask.line')}
        back={{ to: `/${village?.slug}/meer`, label: useWords('village')('more.title') }}
      >
        {say('ask.title')}
      </Title>
      {openUntil ? <IsOpen until={openUntil} page={page} /> : wrong && <WasWrong wrong={wrong} />}
      <Narrow>
        <p>
          <strong>{say('ask.danger-word')}</strong> <a href="tel:112">{say('ask.danger')}</a>
        </p>
        <p>{say('ask.what-happens')}</p>
        <HouseForm label={say('ask.who')}>
          <Field
            name="who"
            type="search"
            size="middle"
            label={say('ask.who')}
            hint={say('ask.who-hint')}
            value={who}
            error={problemOf(problems, 'who')}
            ready={people.length === 0 && problems.length === 0}
            maxLength={120}
          />
          <Button kind={people.length > 0 ? 'plain' : 'main'} name="do" value="search">
            {say('ask.find')}
          </Button>
        </HouseForm>
        {who !== '' && people.length === 0 && <p>{say('ask.none')}</p>}
        {people.length > 0 && <Reason loaderData={loaderData} {...(actionData && { actionData })} />}
      </Narrow>
    </>
  )
}

const Reason = ({ loaderData, actionData }: Props) => {
  const say = useWords('oversight')
  const problems = useSentences('oversight', actionData?.problems)
  const { who, people } = loaderData
  const typed = actionData?.typed ?? loaderData
  return (
    <HouseForm label={say('ask.reason')} draft="noodtoegang#reden">
      <input type="hidden" name="who" value={who} />
      <Choice
        name="resident"
        label={say('ask.choose')}
        options={people.map(({ id, name, street }) => ({
          value: id,
          label: street ? `${name}, ${street}` : name,
        }))}
        value={String(typed.resident ?? '')}
        error={problemOf(problems, 'resident')}
        ready={problems.length === 0}
      />
      <TextArea
        name="reason"
        label={say('ask.reason')}
        hint={say('ask.reason-hint')}
        value={String(typed.reason ?? '')}
        error={problemOf(problems, 'reason')}
        rows={3}
        maxLength={500}
      />
      <Actions thumb>
        <Button name="do" value="ask">
          {say('ask.open')}
        </Button>
      </Actions>
    </HouseForm>
  )
}
