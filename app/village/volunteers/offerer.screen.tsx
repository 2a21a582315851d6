/** One club or shop: put right, out of the list and back into it. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, notHere, refill, type VillageVisit } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems } from '../../furniture/problems.tsx'
import { Taps } from '../../furniture/taps.tsx'
import { Title } from '../../furniture/title.tsx'
import { type Again, Beside, putRight, type Saying, sideBySide } from './beside.tsx'
import { Done, History } from './history.tsx'
import { OffererFields } from './offerer.fields.tsx'
import { change } from './queries.changing.ts'
import { findOfferer, offerersKeep, type StandingOfferer } from './queries.offerers.ts'
import { type Offerer, offererTyped, readOfferer } from './rules.offerers.ts'
import { shownAt } from './rules.shown.ts'
import { givenOf, ringable } from './sent.ts'
import { byOf, didIt, putBack, toldOf } from './undoing.ts'

const placeOf = ({ id }: StandingOfferer) => `vrijwilligers/anderen/${id}`

async function offererHere(args: Args) {
  const { tx, village } = inVillage(args)
  const offerer = await findOfferer(tx, village.id, args.params.offerer)
  if (!offerer) throw notHere()
  return offerer
}

export async function loader(args: Args) {
  const visit = inVillage(args)
  const offerer = await offererHere(args)
  await refill(args, placeOf(offerer))
  visit.saw([shownAt(offerer.id)])
  return {
    offerer,
    told: await toldOf(visit, offerersKeep, offerer),
    isNew: new URL(args.request.url).searchParams.has('nieuw'),
    title: visit.say('volunteers')('offerers.one'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { fields, saw, village, today } = visit
  const offerer = await offererHere(args)
  saw([shownAt(offerer.id)], 'U')
  const page = `/${village.slug}/${placeOf(offerer)}`
  const again = (sentence: string) =>
    putRight<Offerer>([{ field: '', sentence }], offererTyped(offerer), offerer.version, 409)
  if (fields.has('change')) {
    const { event, problems } = await putBack(visit, offerersKeep, offerer)
    return problems[0] ? again(problems[0].sentence) : goTo(didIt(page, event))
  }
  const deed = fields.text('do')
  if (deed === 'stop' || deed === 'back') {
    const changed = await saving(visit, offerer, deed === 'stop' ? 'stopped' : 'back', {
      stopped: deed === 'stop' ? today : null,
    })
    return changed.ok ? goTo(didIt(page, changed.event)) : again('problem.changed-since')
  }
  const wish = readOfferer(givenOf(fields), ringable)
  if (!wish.ok) return putRight<Offerer>(wish.problems, fields.typed(), fields.version())
  const changed = await saving(visit, offerer, 'changed', wish.value)
  if (changed.ok) return goTo(didIt(page, changed.event))
  const mine = { version: fields.version(), wish: wish.value }
  return sideBySide(visit, offerersKeep, changed.now, mine, offererTyped)
}

async function saving(
  visit: VillageVisit,
  { id }: StandingOfferer,
  what: 'changed' | 'stopped' | 'back',
  wish: Partial<Offerer>,
) {
  const which = { id, version: visit.fields.version() }
  const changed = await change<Offerer>(visit.tx, byOf(visit), offerersKeep, which, what, wish)
  if (!changed) throw notHere()
  return changed
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Again<Offerer> }

export default function OffererPage({ loaderData, actionData }: Props) {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const saying = useSaying()
  const { offerer, told, isNew } = loaderData
  const problems = useSentences('volunteers', actionData?.problems)
  const bsn = actionData?.problems.find(({ sentence }) => sentence === 'problem.bsn')
  const base = `/${village?.slug}/vrijwilligers/anderen`
  const page = `${base}/${offerer.id}`
  return (
    <Narrow>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      {isNew && !actionData && <Notice kind="done" word={say('done.began')} />}
      <Done told={told} action={page} version={offerer.version} />
      <Title back={{ to: base, label: say('offerers.title') }}>{offerer.name}</Title>
      {actionData?.conflict && <Beside conflict={actionData.conflict} saying={saying} />}
      {offerer.stopped && <Notice kind="note" word={say('offerers.stopped')} />}
      <HouseForm
        action={page}
        version={actionData?.version ?? offerer.version}
        draft={placeOf(offerer)}
        label={say('offerers.one')}
      >
        <OffererFields
          typed={actionData?.typed ?? offererTyped(offerer)}
          problems={problems}
          bsn={bsn ? String(bsn.values?.number) : null}
        />
        <Button>{say(actionData?.conflict ? 'part.keep-both' : 'offerers.save')}</Button>
      </HouseForm>
      <Card>
        <HouseForm action={page} version={offerer.version} label={say('offerers.stop-ask')}>
          <Taps
            name="do"
            label={say(offerer.stopped ? 'offerers.back-ask' : 'offerers.stop-ask')}
            options={
              offerer.stopped
                ? [{ value: 'back', label: say('offerers.back') }]
                : [{ value: 'stop', label: say('offerers.stop') }]
            }
          />
        </HouseForm>
      </Card>
      <History told={told} saying={saying} action={page} version={offerer.version} />
    </Narrow>
  )
}

const useSaying = (): Saying<Offerer> => {
  const say = useWords('volunteers')
  const { language } = useHouse()
  return {
    name: part => say(`offerers.part.${part}`),
    value: (part, value) =>
      part !== 'stopped' ? (value ?? '') : value ? sayWholeDate(value, language) : say('offerers.still'),
  }
}
