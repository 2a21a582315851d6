/** Writing a line: in words or in one tap, and whom it concerns. The same about a request and about a person. */
import { HouseForm, useHouse, useSentences, useWords } from '../../../entrance/house.tsx'
import type { Typed } from '../../../entrance/visit.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { Actions, Button } from '../../../furniture/button.tsx'
import { Choice } from '../../../furniture/choice.tsx'
import { DayField } from '../../../furniture/day-field.tsx'
import { Details } from '../../../furniture/details.tsx'
import { problemOf } from '../../../furniture/problems.tsx'
import { Select } from '../../../furniture/select.tsx'
import { Taps } from '../../../furniture/taps.tsx'
import { TextArea } from '../../../furniture/text-area.tsx'
import type { Colleague } from '../../accounts/door.ts'
import { NotBsn } from '../not-bsn.tsx'
import { many, one } from '../request/rules.request.ts'
import { entryKinds } from './rules.entry.ts'

type LineFormProps = {
  /** The data of whoever it is about rest: nothing is written with them. */
  frozen: boolean
  /** Where it is sent. */
  action: string
  /** Where what is being typed is kept. */
  draft: string
  colleagues: readonly Colleague[]
  /** What came back to be put right; what waits in a draft fills itself in. */
  typed?: Typed | undefined
  problems?: readonly Problem[] | undefined
}

export const LineForm = ({ frozen, ...form }: LineFormProps) => {
  const say = useWords('logbook')
  return frozen ? <p>{say('person.frozen-line')}</p> : <Form {...form} />
}

const looks = ['follow_up_day', 'mentions']

const Form = ({ action, draft, colleagues, typed = {}, problems = [] }: Omit<LineFormProps, 'frozen'>) => {
  const say = useWords('logbook')
  const sentences = useSentences('logbook', problems)
  const { today, visitor, drafts } = useHouse()
  const mates = colleagues.filter(({ coordinates }) => coordinates)
  const options = mates.map(({ account, name }) => ({ value: account, label: name }))
  const others = options.filter(({ value }) => value !== visitor?.accountId)
  const field = (name: string) => ({ name, id: `line-${name}`, error: problemOf(sentences, name) })
  const text = (name: string) => ({ ...field(name), value: one(typed, name) })
  const choice = (name: string) => ({ ...field(name), value: many(typed, name), many: true, row: true })
  const stands = drafts.get(draft)?.typed ?? typed
  const isUsed = (...names: string[]) => names.some(name => many(stands, name).length > 0)
  const taps = entryKinds.filter(kind => kind !== 'said')
  return (
    <HouseForm action={action} label={say('entry.title')} draft={draft}>
      <input type="hidden" name="at" value="line" />
      <TextArea {...text('words')} rows={3} label={say('entry.words')} />
      <NotBsn problems={problems} />
      <Details summary={say('entry.look')} open={isUsed(...looks)} holds={looks}>
        <DayField {...text('follow_up_day')} min={today} label={say('entry.follow-up-day')} />
        <Select
          {...field('follow_up_for')}
          value={one(typed, 'follow_up_for') || visitor?.accountId}
          label={say('entry.follow-up-for')}
          options={options}
        />
        {others.length > 0 && (
          <Choice {...choice('mentions')} label={say('entry.mentions')} options={others} />
        )}
      </Details>
      {others.length > 0 && (
        <Details summary={say('entry.few')} open={isUsed('circle')} holds={['circle']}>
          <Choice
            {...choice('circle')}
            label={say('entry.circle')}
            hint={say('entry.circle-hint')}
            options={others}
          />
        </Details>
      )}
      <Actions>
        <Button kind="plain" name="line" value="said">
          {say('entry.button')}
        </Button>
      </Actions>
      <Taps
        name="line"
        row
        label={say('entry.taps')}
        options={taps.map(kind => ({ value: kind, label: say(`entry.kind.${kind}`) }))}
      />
    </HouseForm>
  )
}
