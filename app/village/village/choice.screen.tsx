/** One choice: why it exists, what it does, where a village starts, who changed it when and why. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import {
  type Args,
  askAgain,
  goTo,
  inVillage,
  notHere,
  type Refused,
  refill,
  type VillageVisit,
} from '../../entrance/visit.ts'
import { nightAfter } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { Field } from '../../furniture/field.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { useAnswer } from './choice.answer.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { noteChange } from './queries.changes.ts'
import { choicesOf, saveChoice } from './queries.settings.ts'
import { isShorter } from './rules.changes.ts'
import { isSetting, readChoice, settings } from './rules.settings.ts'
import { askBefore, askBeforeBack } from './shorter.ts'

/** Which choice stands behind the question mark: it is a word of the house, not something of this village. */
function choiceOf({ village }: VillageVisit, request: Request) {
  const base = `/${village.slug}/instellingen`
  const name = new URL(request.url).searchParams.get('van') ?? undefined
  return { name, list: `${base}/keuzes`, page: `${base}/keuze?van=${name}` }
}

const placeOf = (name: string) => `instellingen/keuze?van=${name}`

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { name, list, page } = choiceOf(visit, args.request)
  const chosen = (await choicesOf(visit.tx, visit.village.id)).find(each => each.name === name)
  if (!chosen) throw goTo(list)
  await refill(args, placeOf(chosen.name))
  const history = await historyOf(visit, args.request, 'choice', chosen.name)
  return {
    chosen,
    history,
    tonight: history.done ? visit.now.until(nightAfter(history.done.at)).sign > 0 : false,
    list,
    page,
    title: visit.say('village')(`choices.${chosen.name}.title`),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const { name, page } = choiceOf(visit, args.request)
  if (!isSetting(name)) throw notHere()
  const first = await askBeforeBack(visit, name)
  if (first) return first
  const back = await takingBack(visit, 'choice', page)
  if (back) return back
  const wish = readChoice(name, { value: fields.text('value'), reason: fields.text('reason') })
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const asked = await askBefore(visit, name, wish.value.value, fields.typed())
  if (asked) return asked
  const before = (await choicesOf(tx, village.id)).find(each => each.name === name)
  const who = whoOf(visit)
  const choice = { name, ...wish.value, by: who.account, at: who.at }
  if (!(await saveChoice(tx, village.id, choice, visit.fields.version()))) {
    return askAgain([meanwhile], fields.typed(), 409)
  }
  const what = { before: { value: before?.value ?? null }, after: { value: choice.value } }
  const thing = { about: 'choice', thing: name, name } as const
  return afterDeed(page, await noteChange(tx, who, thing, what, { reason: choice.reason }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function ChoicePage({ loaderData, actionData }: Props) {
  const { chosen, history, tonight, list, page } = loaderData
  const { name, version } = chosen
  const say = useWords('village')
  const answer = useAnswer()
  const problems = useSentences('village', actionData?.problems)
  const setting = settings[name]
  const title = say(`choices.${name}.title`)
  const value = String(actionData?.typed.value ?? chosen.value)
  const going = [actionData?.typed.going ?? []].flat()
  const helps =
    history.done && isShorter(history.done)
      ? say(tonight ? 'choices.until-night' : 'choices.after-night')
      : ''
  const clash = isMeanwhile(actionData)
  const asked = { name: 'value', label: say(`choices.${name}.ask`), error: problemOf(problems, 'value') }
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={[
          {
            label: title,
            theirs: answer(name, chosen.value),
            mine: answer(name, setting.kind === 'number' ? Number(value) : value),
          },
          {
            label: say('choices.reason'),
            theirs: history.told[0]?.reason ?? '',
            mine: String(actionData?.typed.reason ?? ''),
          },
        ]}
      />
      <Done history={history} page={page} helps={helps} />
      <Title back={{ to: list, label: say('choices.title') }}>{title}</Title>
      <Facts
        facts={[
          { term: say('choices.why'), value: say(`choices.${name}.why`) },
          { term: say('choices.does'), value: say(`choices.${name}.does`) },
          { term: say('choices.now'), value: answer(name, chosen.value) },
          { term: say('choices.start'), value: answer(name, setting.start) },
        ]}
      />
      <HouseForm version={version} action={page} draft={placeOf(name)} label={title}>
        {setting.kind === 'number' ? (
          <Field
            {...asked}
            hint={say('choices.between', { least: setting.least, most: setting.most })}
            value={value}
            size="short"
            keys="numeric"
            maxLength={4}
          />
        ) : (
          <Choice
            {...asked}
            value={value}
            options={setting.answers.map(each => ({ value: each, label: answer(name, each) }))}
          />
        )}
        <TextArea
          name="reason"
          label={say('choices.reason')}
          hint={say('choices.reason-hint')}
          value={String(actionData?.typed.reason ?? '')}
          error={problemOf(problems, 'reason')}
          rows={2}
          maxLength={500}
        />
        {going.length > 0 && (
          <>
            <Notice kind="danger" word={say('choices.going')}>
              {going.join(' ')} {say('choices.never-back')}
            </Notice>
            <Choice
              many
              name="sure"
              label={say('choices.sure')}
              error={problemOf(problems, 'sure')}
              options={[{ value, label: say('choices.sure-yes') }]}
            />
          </>
        )}
        <Button>{say(clash ? 'conflict.keep-mine' : 'choices.save')}</Button>
      </HouseForm>
      <Changes history={history} page={page} />
    </>
  )
}
