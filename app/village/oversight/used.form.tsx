/** Was it in order? With one's name, once. */
import { HouseForm, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import type { ToldEmergency } from './told.ts'

export const ReviewForm = ({ one, refused }: { one: ToldEmergency; refused?: Refused }) => {
  const say = useWords('oversight')
  const moment = useMoment()
  const problems = useSentences('oversight', refused?.problems)
  const { id } = one
  return (
    <HouseForm label={say('used.verdict')} name={id} draft={`noodtoegang/nakijken#${id}`}>
      <p>{say('used.before', { when: moment(one.before) })}</p>
      <input type="hidden" name="emergency" value={id} />
      <Choice
        id={`verdict-${id}`}
        name="verdict"
        label={say('used.verdict')}
        row
        options={[
          { value: 'yes', label: say('used.yes') },
          { value: 'no', label: say('used.no') },
        ]}
        value={String(refused?.typed.verdict ?? '')}
        error={problemOf(problems, 'verdict')}
      />
      <TextArea
        id={`remark-${id}`}
        name="remark"
        label={say('used.why')}
        hint={say('used.why-hint')}
        rows={2}
        maxLength={500}
        value={String(refused?.typed.remark ?? '')}
        error={problemOf(problems, 'remark')}
      />
      <Button kind="plain" name="do" value="review">
        {say('used.sign')}
      </Button>
    </HouseForm>
  )
}
