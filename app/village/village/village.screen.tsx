/** The village itself: what it is called, which number people call, and what it is for. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { noteChange } from './queries.changes.ts'
import { findVillage, saveVillage } from './queries.village.ts'
import { controllerFields, longest, readVillage } from './rules.village.ts'

const pageOf = (slug: string) => `/${slug}/instellingen/dorp`
const place = 'instellingen/dorp'
const fieldNames = ['name', 'municipality', 'phone', 'purpose', ...controllerFields] as const

export async function loader(args: Args) {
  const visit = inVillage(args)
  await refill(args, place)
  return {
    kept: await findVillage(visit.tx, visit.village.id),
    history: await historyOf(visit, args.request, 'village'),
    page: pageOf(visit.village.slug),
    title: visit.say('village')('village.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const page = pageOf(village.slug)
  const back = await takingBack(visit, 'village', page)
  if (back) return back
  const wish = readVillage({
    name: fields.text('name'),
    municipality: fields.text('municipality'),
    phone: fields.text('phone'),
    purpose: fields.text('purpose'),
    ...{ legal: fields.text('legal'), postal: fields.text('postal'), mail: fields.text('mail') },
    ...{ contact: fields.text('contact'), computer: fields.text('computer') },
    processors: fields.text('processors'),
  })
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  const { version: _, ...before } = await findVillage(tx, village.id)
  if (!(await saveVillage(tx, village.id, wish.value, visit.fields.version()))) {
    return askAgain([meanwhile], fields.typed(), 409)
  }
  const thing = { about: 'village', thing: '', name: before.name } as const
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, { before, after: wish.value }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function VillagePage({ loaderData: { kept, history, page }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const why = (field: 'municipality' | 'phone' | 'purpose') => ({
    ask: say('why'),
    because: say(`village.why.${field}`),
  })
  const value = (field: (typeof fieldNames)[number]) =>
    actionData?.typed[field] === undefined ? kept[field] : String(actionData.typed[field])
  const common = (field: (typeof fieldNames)[number]) => ({
    name: field,
    label: say(`village.${field}`),
    value: value(field),
    error: problemOf(problems, field),
  })
  const clash = isMeanwhile(actionData)
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={fieldNames.map(field => ({
          label: say(`village.${field}`),
          theirs: kept[field],
          mine: value(field),
        }))}
      />
      <Done history={history} page={page} />
      <Title
        back={{ to: page.replace('/dorp', ''), label: say('settings.title') }}
        line={say('village.line')}
      >
        {say('village.title')}
      </Title>
      <HouseForm version={kept.version} action={page} draft={place} label={say('village.title')}>
        <Field {...common('name')} maxLength={80} size="middle" />
        <Field
          {...common('municipality')}
          optional={say('optional')}
          maxLength={80}
          size="middle"
          why={why('municipality')}
        />
        <Field
          {...common('phone')}
          type="tel"
          optional={say('optional')}
          hint={say('village.phone-hint')}
          maxLength={40}
          size="middle"
          why={why('phone')}
        />
        <TextArea
          {...common('purpose')}
          optional={say('optional')}
          hint={say('village.purpose-hint')}
          rows={2}
          maxLength={300}
          why={why('purpose')}
        />
        <h2>{say('village.controller')}</h2>
        <p>{say('village.controller-line')}</p>
        {(['legal', 'postal', 'mail', 'contact'] as const).map(field => (
          <Field
            key={field}
            {...common(field)}
            type={field === 'mail' ? 'email' : 'text'}
            optional={say('optional')}
            hint={say(`village.${field}-hint`)}
            maxLength={longest[field]}
            size="full"
          />
        ))}
        {(['computer', 'processors'] as const).map(field => (
          <TextArea
            key={field}
            {...common(field)}
            optional={say('optional')}
            hint={say(`village.${field}-hint`)}
            rows={2}
            maxLength={longest[field]}
          />
        ))}
        <Button>{say(clash ? 'conflict.keep-mine' : 'village.save')}</Button>
      </HouseForm>
      <Changes history={history} page={page} />
    </>
  )
}
