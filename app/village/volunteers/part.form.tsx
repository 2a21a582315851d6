/** The form of taking part, open from top to bottom; nothing in it has to be filled in. */
import { DraftNotice, HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotBsn } from '../residents/door.ts'
import { TimesFields } from './part.times.tsx'
import { asks, fars, means, partsOfDay, pers } from './rules.profile.ts'
import { type Typed, textIn, textsIn } from './rules.typed.ts'

type Fields = { typed: Typed; problems: readonly ShownProblem[] }
type Props = Fields & {
  place: string
  version: number | string
  draftFrom: Temporal.Instant | null
  kinds: readonly { code: string; name: string }[]
  bsn: string | null
  button: string
}

const text = ({ typed, problems }: Fields, name: string) => ({
  ...{ name, value: textIn(typed, name), error: problemOf(problems, name) },
})
const ticks = ({ typed, problems }: Fields, name: string) => ({
  ...{ name, many: true, value: textsIn(typed, name), error: problemOf(problems, name) },
})

/** What is folded on a phone as long as nothing stands in it. */
const dislikes = ['dislikes']
const when = [...partsOfDay, 'not-dark', 'most-times', 'pause-from', 'pause-until']
const how = ['means', 'means-more', 'languages']
const asking = ['ask-by', 'needs']
const isSaid = ({ typed, problems }: Fields, names: readonly string[]) =>
  names.some(name => textIn(typed, name) !== '') ||
  problems.some(({ field }) => [...names, 'since'].includes(field))

export const PartForm = ({ place, version, draftFrom, kinds, bsn, button, ...form }: Props) => {
  const say = useWords('volunteers')
  const { village } = useHouse()
  const options = kinds.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <div className="flow">
      {draftFrom && <DraftNotice place={place} savedAt={draftFrom} />}
      <HouseForm
        action={`/${village?.slug}/${place}`}
        version={version}
        draft={place}
        label={say('part.title')}
      >
        <Choice {...ticks(form, 'likes')} row label={say('field.likes')} options={options} />
        <Details summary={say('field.dislikes')} phone open={isSaid(form, dislikes)} holds={dislikes}>
          <Choice {...ticks(form, 'dislikes')} row label={say('field.dislikes')} options={options} />
        </Details>
        <TextArea
          {...text(form, 'talents')}
          rows={2}
          label={say('field.talents')}
          hint={say('field.talents-hint')}
        />
        <Card title={say('part.when')}>
          <Details summary={say('part.fill')} phone open={isSaid(form, when)} holds={when}>
            <TimesFields {...form} />
            <When {...form} />
          </Details>
        </Card>
        <Card title={say('part.how')}>
          <Details summary={say('part.fill')} phone open={isSaid(form, how)} holds={how}>
            <How {...form} />
          </Details>
        </Card>
        <Card title={say('part.asking')}>
          <Details summary={say('part.fill')} phone open={isSaid(form, asking)} holds={asking}>
            <Asking {...form} />
          </Details>
        </Card>
        <NotBsn typed={form.typed} number={bsn} />
        <Actions thumb>
          <Button>{button}</Button>
        </Actions>
      </HouseForm>
    </div>
  )
}

const When = (form: Fields) => {
  const say = useWords('volunteers')
  return (
    <>
      <SideBySide>
        <Field
          {...text(form, 'most-times')}
          size="short"
          keys="numeric"
          maxLength={2}
          label={say('field.most-times')}
        />
        <Select
          {...text(form, 'most-per')}
          label={say('field.most-per')}
          options={pers.map(per => ({ value: per, label: say(`per.${per}`) }))}
        />
      </SideBySide>
      <SideBySide>
        <DayField {...text(form, 'pause-from')} label={say('field.pause-from')} />
        <DayField {...text(form, 'pause-until')} label={say('field.pause-until')} />
      </SideBySide>
      <p className="hint">{say('field.pause-hint')}</p>
    </>
  )
}

const How = (form: Fields) => {
  const say = useWords('volunteers')
  return (
    <>
      <Choice
        {...text(form, 'far')}
        value={textIn(form.typed, 'far') || 'unsaid'}
        row
        label={say('field.far')}
        options={[
          ...fars.map(far => ({ value: far, label: say(`far.${far}`) })),
          { value: 'unsaid', label: say('far.unsaid') },
        ]}
      />
      <Choice
        {...ticks(form, 'means')}
        row
        label={say('field.means')}
        options={means.map(each => ({ value: each, label: say(`means.${each}`) }))}
      />
      <Field
        {...text(form, 'means-more')}
        label={say('field.means-more')}
        hint={say('field.means-more-hint')}
      />
      <Field
        {...text(form, 'languages')}
        label={say('field.languages')}
        why={{ ask: say('why'), because: say('because.languages') }}
      />
    </>
  )
}

const Asking = (form: Fields) => {
  const say = useWords('volunteers')
  return (
    <>
      <Choice
        {...ticks(form, 'ask-by')}
        row
        label={say('field.ask-by')}
        options={asks.map(way => ({ value: way, label: say(`ask.${way}`) }))}
      />
      <TextArea
        {...text(form, 'needs')}
        rows={2}
        label={say('field.needs')}
        hint={say('field.needs-hint')}
        why={{ ask: say('why'), because: say('because.needs') }}
      />
      <DayField
        {...text(form, 'since')}
        label={say('field.since')}
        why={{ ask: say('why'), because: say('because.since') }}
      />
    </>
  )
}
