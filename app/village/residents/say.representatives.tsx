/** Who may speak for a person: for what, from when and until when, and what was seen as proof. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { DayField } from '../../furniture/day-field.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { heldUntil, longestLimits, maySpeak, type Representative, scopes } from './rules.say.ts'

type Props = {
  speakers: readonly Representative[]
  today: string
  draft: string
  error: (form: string, field: string) => string | undefined
}

export const Representatives = ({ speakers, today, draft, error }: Props) => {
  const say = useWords('residents')
  const { fields } = useHouse()
  const adding = fields.text('do') === 'speaker'
  const about = (name: string, value = '') => ({
    name,
    value: adding ? fields.text(name) : value,
    error: error('speaker', name),
  })
  return (
    <Card title={say('say.speaker.title')}>
      <List empty={<p>{say('say.speaker.none')}</p>}>
        {speakers.map(who => (
          <Speaker key={who.id} who={who} today={today} />
        ))}
      </List>
      <Details summary={say('say.speaker.add')} open={adding}>
        <HouseForm label={say('say.speaker.add')} draft={draft}>
          <input type="hidden" name="do" value="speaker" />
          <SideBySide>
            <Field {...about('name')} label={say('say.speaker.name')} size="full" />
            <Field
              {...about('relation')}
              label={say('say.speaker.relation')}
              optional={say('say.optional')}
            />
          </SideBySide>
          <Choice
            name="scope"
            many
            value={adding ? fields.texts('scope') : []}
            label={say('say.speaker.scope')}
            error={error('speaker', 'scope')}
            options={scopes.map(scope => ({ value: scope, label: say(`say.speaker.scopes.${scope}`) }))}
          />
          <Field
            {...about('limits')}
            label={say('say.speaker.limits')}
            hint={say('say.speaker.limits-hint')}
            optional={say('say.optional')}
            maxLength={longestLimits}
            size="full"
          />
          <Field
            {...about('proof')}
            label={say('say.speaker.proof')}
            hint={say('say.speaker.proof-hint')}
            size="full"
          />
          <SideBySide>
            <DayField {...about('begins', today)} label={say('say.speaker.begins')} />
            <DayField {...about('ends')} label={say('say.speaker.ends')} min={today} />
          </SideBySide>
          <Button kind="plain">{say('say.speaker.button')}</Button>
        </HouseForm>
      </Details>
    </Card>
  )
}

const Speaker = ({ who, today }: { who: Representative; today: string }) => {
  const say = useWords('residents')
  const { language } = useHouse()
  const { id, name, relation, scope, limits, proof, begins, ends, ended } = who
  const over = ended !== null || ends < today
  const until = heldUntil(who)
  return (
    <ListItem
      name={name}
      words={
        <>
          {scope.map(one => say(`say.speaker.scopes.${one}`)).join(', ')}
          {limits && <strong className="item-line">{say('say.speaker.but', { limits })}</strong>}
        </>
      }
      line={[
        relation,
        until
          ? say('say.speaker.period', {
              from: sayWholeDate(begins, language),
              until: sayWholeDate(until, language),
            })
          : say('say.speaker.never-began', { from: sayWholeDate(begins, language) }),
        say('say.speaker.seen', { proof }),
      ]
        .filter(Boolean)
        .join(' · ')}
      mark={
        over ? (
          <Mark state="off">{say(until ? 'say.speaker.over' : 'say.speaker.not-on')}</Mark>
        ) : (
          <Mark state={maySpeak(who, scope[0] ?? 'copy', today) ? 'done' : 'waiting'}>
            {say(begins > today ? 'say.speaker.later' : 'say.speaker.now')}
          </Mark>
        )
      }
      action={
        !over && (
          <HouseForm label={say('say.speaker.end-of', { name })}>
            <input type="hidden" name="do" value="end" />
            <input type="hidden" name="speaker" value={id} />
            <Button kind="quiet" label={say('say.speaker.end-of', { name })}>
              {say('say.speaker.end')}
            </Button>
          </HouseForm>
        )
      }
    />
  )
}
