/** One question for each use, its answer now, and what was answered before. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Details } from '../../furniture/details.tsx'
import type { Answer } from './queries.say.ts'
import { maySpeak, type Representative, type Use, uses, ways } from './rules.say.ts'

type Errors = { error: (form: string, field: string) => string | undefined }
export type ConsentsProps = Errors & {
  answers: readonly Answer[]
  speakers: readonly Representative[]
  /** All stays as it is until this is lifted. */
  restriction: unknown
  today: string
}

export const Consents = (props: ConsentsProps) => uses.map(use => <Consent key={use} use={use} {...props} />)

const Consent = ({ use, answers, speakers, restriction, today, error }: ConsentsProps & { use: Use }) => {
  const say = useWords('residents')
  const moment = useMoment()
  const { fields } = useHouse()
  const [last, ...before] = answers.filter(one => one.use === use)
  const may = speakers.filter(who => maySpeak(who, 'consent', today))
  const mine = fields.text('use') === use
  const told = ({ given, how, at, representative }: Answer) =>
    say(`say.consent.${given ? 'yes' : 'no'}`, {
      how: say(`say.how.${how}`),
      when: moment(at),
      who: speakers.find(({ id }) => id === representative)?.name ?? say('say.self'),
    })
  return (
    <Card title={say(`say.consent.${use}.title`)}>
      <p>{say(`say.consent.${use}.text`)}</p>
      <p>
        <strong>{last ? told(last) : say(`say.consent.${use}.unasked`)}</strong>
      </p>
      {use === 'good-to-know' && restriction && last?.given === false ? (
        <p>{say('say.consent.good-to-know.rests')}</p>
      ) : null}
      <HouseForm label={say(`say.consent.${use}.title`)}>
        <input type="hidden" name="do" value="consent" />
        <input type="hidden" name="use" value={use} />
        <Choice
          name="how"
          id={mine ? 'field-how' : `how-${use}`}
          row
          label={say('say.how.ask')}
          error={mine ? error('consent', 'how') : undefined}
          options={ways.map(way => ({ value: way, label: say(`say.how.${way}`) }))}
        />
        {may.length > 0 && (
          <Choice
            name="for"
            id={mine ? 'field-for' : `for-${use}`}
            label={say('say.who-answers')}
            value=""
            error={mine ? error('consent', 'for') : undefined}
            options={[
              { value: '', label: say('say.self') },
              ...may.map(({ id, name, limits }) => ({
                value: id,
                label: name,
                ...(limits && { line: say('say.speaker.but', { limits }) }),
              })),
            ]}
          />
        )}
        <Actions>
          <Button kind="plain" name="answer" value="yes" label={say(`say.consent.${use}.agree`)}>
            {say(`say.consent.${use}.agree`)}
          </Button>
          <Button kind="plain" name="answer" value="no" label={say(`say.consent.${use}.refuse`)}>
            {say(`say.consent.${use}.refuse`)}
          </Button>
        </Actions>
      </HouseForm>
      {before.length > 0 && (
        <Details summary={say('say.before')}>
          <ul>
            {before.map(one => (
              <li key={one.id}>{told(one)}</li>
            ))}
          </ul>
        </Details>
      )}
    </Card>
  )
}
